package windscreen.core.handbook;

import java.util.List;

/// A part of a page.
public sealed interface Block {

    /// A heading within the page.
    ///
    /// @param level  2 or 3; the page's title is 1
    /// @param anchor its name in the page's address, unique in the page
    record Heading(int level, String text, String anchor) implements Block {}

    /// A paragraph.
    record Paragraph(String text) implements Block {}

    /// Names and what they stand for, such as a rule's cause and its fix.
    record Facts(List<Fact> facts) implements Block {}

    /// A table.
    record Grid(List<String> headings, List<List<Phrase>> rows) implements Block {}

    /// Lines to be shown letter for letter.
    ///
    /// @param caption one line above them
    record Sample(String caption, String lines) implements Block {}

    /// One name and what it stands for.
    record Fact(String name, String text) {}

    /// Words that may lead somewhere.
    ///
    /// @param target a page's path with its anchor (`ssda903/rules/episodes#148`); empty when they lead nowhere
    record Phrase(String text, String target) {

        /// Words that lead nowhere.
        static Phrase of(String text) {
            return new Phrase(text, "");
        }
    }
}
