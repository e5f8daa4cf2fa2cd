package windscreen.app.returns.timeline;

import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.ReturnYear;
import windscreen.core.table.Place;

/// A timeline, ready to be drawn: every part with its place in the drawing.
///
/// @param label   the drawing in a sentence
/// @param earlier whether something lies before it
/// @param entries the same as a table
public record Timeline(
        int width,
        int height,
        String label,
        List<Shade> shades,
        List<Upright> uprights,
        List<Caption> captions,
        List<LaneName> lanes,
        List<Bar> bars,
        List<Diamond> diamonds,
        List<Due> dues,
        List<Box> overlaps,
        List<Box> broken,
        List<Flag> flags,
        boolean earlier,
        List<Entry> entries) {

    /// Time outside the return's year.
    public record Shade(int x, int width) {}

    /// The beginning of a month or year; in ink where the return's year begins and ends.
    public record Upright(int x, boolean ink) {}

    /// Words above the lanes.
    ///
    /// @param align `middle`, `end` or `year`
    public record Caption(int x, int y, String text, String align) {}

    /// A lane's name, and the line under the lane.
    public record LaneName(String name, int y, int line) {}

    /// Something that lasts.
    ///
    /// @param kind   how it is drawn
    /// @param open   whether it goes on
    /// @param beside whether its words stand to its left, as they have no room inside
    /// @param title  the whole of it in words
    /// @param anchor its record on the page
    public record Bar(
            int x,
            int y,
            int width,
            int height,
            String kind,
            String lead,
            String text,
            String tail,
            boolean open,
            boolean beside,
            String title,
            String anchor) {

        public int textX() {
            return beside ? x - 5 : x + (lead.isEmpty() ? 5 : 24);
        }

        public int baseline() {
            return y + height / 2 + 4;
        }
    }

    /// Something that takes one day.
    public record Diamond(int x, int y, String text, String title, String anchor) {}

    /// The time the law allows: dotted from where its clock starts to a tick.
    public record Due(int x, int to, int y, String title) {}

    /// A rectangle: days that two records claim, or a date that cannot be drawn.
    public record Box(int x, int y, int width, int height, String title) {}

    /// A finding: its number, and the line down to what is wrong.
    ///
    /// @param x where its number stands, moved aside where numbers would cover each other
    /// @param at where its day is
    public record Flag(int number, boolean error, int x, int at, int to, String title, String anchor) {}

    /// One line of the table.
    public record Entry(String lane, String from, String to, String words, Place place) {}

    /// The findings in the order of the days they concern: a finding's number is its position in it.
    public static List<Finding> inOrder(Child child, List<Finding> findings, ReturnYear year) {
        return Faults.inOrder(Story.of(child, year), findings);
    }

    /// Draws a child's story.
    ///
    /// @param findings in the order of [#inOrder]
    /// @param whole    from the first thing on, however long ago; else from the year before the return's
    /// @param anchor   gives each record's anchor on the page
    public static Timeline of(
            Child child, List<Finding> findings, ReturnYear year, boolean whole, Function<Place, String> anchor) {
        return new Drawing(Story.of(child, year), year, whole, anchor).draw(findings);
    }
}
