package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.files.FileCheck;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Severity;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.intake.Recognised;
import windscreen.core.table.Term;

/// The files page: what each file is, and what is to be confirmed before the check.
///
/// @param panels  files that cannot be read, and what to do
/// @param looks   what is doubtful of the drop as a whole
/// @param groups  every file, by year
/// @param kind    the return, null when there is none
/// @param rules   how many rules will run
/// @param years   the years to choose from
/// @param dates   what tells the year
/// @param rivals  provider lists that contradict each other, to choose from
/// @param checked the address of the check that was made of these files, null before it
record FilesView(
        int number,
        String heading,
        String lead,
        List<Panel> panels,
        List<Notice> looks,
        List<Group> groups,
        @Nullable String kind,
        String evidence,
        String rules,
        List<YearChoice> years,
        List<DateBar> dates,
        List<ReferenceLine> references,
        List<MissingTable> missing,
        List<String> rivals,
        List<String> leftOut,
        @Nullable String checked) {

    /// A file that cannot be read.
    ///
    /// @param cost what going on without it costs
    record Panel(String id, String title, List<String> what, List<String> todo, String cost) {}

    /// The files of one year, or of none.
    record Group(String title, String words, List<FileLine> lines) {}

    /// @param share of the most any year has, in percent
    record DateBar(String label, String count, int share) {}

    record YearChoice(int year, String label, boolean chosen) {}

    /// @param from the file it comes from, empty when it was not given
    record ReferenceLine(String name, String from, String rules) {}

    /// A table of the return that no file holds.
    record MissingTable(String name, String about, String rules) {}

    static FilesView of(Drop drop, @Nullable String checked) {
        Recognised recognised = drop.recognised();
        Recognised.Content content = recognised.content();
        RuleCost cost = content == null ? null : RuleCost.of(content.kind(), recognised);
        List<FileSeen> files = recognised.files();
        return new FilesView(
                drop.number(),
                heading(files),
                checked == null
                        ? "Nothing has run yet. Files are known by their columns, whatever their names. “Ready” means"
                                + " every column is there."
                        : "These files were checked. Files are known by their columns, whatever their names.",
                Panels.of(files, cost),
                looks(recognised),
                groups(files, recognised, content),
                content == null ? null : content.kind().title(),
                evidence(recognised, content),
                cost == null ? "" : Words.count(cost.all(), "rule", "rules"),
                content == null ? List.of() : years(content.kind(), recognised),
                dates(recognised),
                cost == null ? List.of() : cost.references(),
                cost == null ? List.of() : cost.missing(),
                rivals(recognised),
                drop.leftOut().stream().sorted().toList(),
                checked);
    }

    private static String heading(List<FileSeen> files) {
        long unread = count(files, Verdict.NOT_READ);
        long aside = count(files, Verdict.SET_ASIDE);
        long unused = count(files, Verdict.NOT_USED);
        long read = files.size() - unread - aside - unused;
        if (files.isEmpty()) {
            return "No file was found";
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                read == 0
                        ? "none will be read"
                        : (read == files.size() ? "all" : Words.number(read)) + " will be read");
        if (aside > 0) {
            parts.add(Words.number(aside) + (aside == 1 ? " is set aside" : " are set aside"));
        }
        if (unused > 0) {
            parts.add(Words.number(unused) + (unused == 1 ? " is not used" : " are not used"));
        }
        if (unread > 0) {
            parts.add(Words.number(unread) + " cannot be read");
        }
        return Words.count(files.size(), "file", "files") + ": " + String.join(", ", parts);
    }

    private static long count(List<FileSeen> files, Verdict verdict) {
        return files.stream().filter(file -> file.verdict() == verdict).count();
    }

    private static List<Notice> looks(Recognised recognised) {
        return recognised.notices().stream()
                .filter(notice -> notice.file().isEmpty() || isOfNoFile(notice, recognised))
                .filter(notice -> notice.severity() != Severity.INFORMATION)
                .filter(notice -> !notice.check().equals(FileCheck.RIVAL_REFERENCES.code()))
                .toList();
    }

    /// A zip that could not be opened is none of the files that came out of zips.
    private static boolean isOfNoFile(Notice notice, Recognised recognised) {
        return recognised.files().stream().noneMatch(file -> file.file().equals(notice.file()));
    }

    private static List<Group> groups(
            List<FileSeen> files, Recognised recognised, Recognised.@Nullable Content content) {
        List<FileLine> current = new ArrayList<>();
        List<FileLine> previous = new ArrayList<>();
        List<FileLine> references = new ArrayList<>();
        List<FileLine> others = new ArrayList<>();
        for (FileSeen file : files) {
            List<FileLine> group = switch (file.verdict()) {
                case READY, LOOK, SET_ASIDE -> file.term() == Term.LAST_YEAR ? previous : current;
                case REFERENCE -> references;
                case NOT_READ, NOT_USED -> others;
            };
            group.add(FileLine.of(file, recognised));
        }
        List<Group> groups = new ArrayList<>();
        String year = recognised.year() == 0 ? "" : ": " + new CollectionYear(recognised.year()).label();
        String before = recognised.year() == 0
                ? ""
                : ": " + new CollectionYear(recognised.year()).previous().label();
        add(
                groups,
                content != null && content.kind() == ReturnKind.CIN ? "The census" + year : "This year" + year,
                current);
        add(groups, "Last year" + before, previous);
        add(groups, "References", references);
        add(groups, "Not read", others);
        return groups;
    }

    private static void add(List<Group> groups, String title, List<FileLine> lines) {
        if (!lines.isEmpty()) {
            int records = lines.stream().mapToInt(FileLine::counted).sum();
            groups.add(new Group(
                    title,
                    Words.count(lines.size(), "file", "files")
                            + (records > 0 ? ", " + Words.count(records, "record", "records") : ""),
                    lines));
        }
    }

    private static String evidence(Recognised recognised, Recognised.@Nullable Content content) {
        if (content == null) {
            return "";
        }
        String year = new CollectionYear(recognised.year()).label();
        return switch (recognised.year() == 0 ? "" : recognised.how()) {
            case "" -> "Nothing in the files tells the year: choose it.";
            case "by the dates inside" ->
                YearChoices.isMixed(recognised.dates())
                        ? "The dates are of more than one year: choose it."
                        : "Most dates fall in " + year + ".";
            case "as asked" -> "The year is " + year + ", as a file beside it says.";
            default -> "The year is " + year + ", told " + recognised.how() + ".";
        };
    }

    private static List<YearChoice> years(ReturnKind kind, Recognised recognised) {
        int told = recognised.year();
        boolean sure = told > 0 && !YearChoices.isMixed(recognised.dates());
        List<YearChoice> years = new ArrayList<>();
        if (told > 0) {
            String label = new CollectionYear(told).label()
                    + (kind.supports(told)
                            ? ""
                            : ", by the rules of " + new CollectionYear(kind.nearest(told)).label());
            years.add(new YearChoice(told, sure ? "Yes, " + label : label, sure));
        }
        IntStream.rangeClosed(kind.firstYear(), kind.lastYear())
                .filter(year -> year != told)
                .forEach(year -> years.add(
                        new YearChoice(year, (sure ? "No, " : "") + new CollectionYear(year).label(), false)));
        return years;
    }

    private static List<DateBar> dates(Recognised recognised) {
        int most = recognised.dates().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return YearChoices.around(recognised.year(), recognised.dates()).entrySet().stream()
                .map(one -> new DateBar(
                        one.getKey(), Words.number(one.getValue()), most == 0 ? 0 : one.getValue() * 100 / most))
                .toList();
    }

    private static List<String> rivals(Recognised recognised) {
        boolean contradict = recognised.notices().stream()
                .anyMatch(notice -> notice.check().equals(FileCheck.RIVAL_REFERENCES.code()));
        return contradict ? providerLists(recognised) : List.of();
    }

    static List<String> providerLists(Recognised recognised) {
        return recognised.files().stream()
                .filter(file ->
                        file.verdict() == Verdict.REFERENCE && file.what().equals("Provider list"))
                .map(FileSeen::file)
                .toList();
    }
}
