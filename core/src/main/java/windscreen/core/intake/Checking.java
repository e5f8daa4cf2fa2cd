package windscreen.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.cin.yearonyear.Compared;
import windscreen.core.cin.yearonyear.YearCounts;
import windscreen.core.files.FileCheck;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleBook;
import windscreen.core.findings.RuleRun;
import windscreen.core.findings.RunResult;
import windscreen.core.findings.Submission;
import windscreen.core.intake.Recognised.Content;
import windscreen.core.ssda903.read.LookedAfterReturn;
import windscreen.core.ssda903.rules.Ssda903Rules;

/// Checks a recognised return by the rules of a year.
public final class Checking {

    private final Recognised recognised;
    private final int year;
    private final Set<String> codes;

    /// @param year  the year it is of, by its end
    /// @param codes the rules to run, all of the year when empty
    public Checking(Recognised recognised, int year, Set<String> codes) {
        this.recognised = recognised;
        this.year = year;
        this.codes = Set.copyOf(codes);
    }

    /// Every rule of a return.
    public static RuleBook<?> book(ReturnKind kind) {
        return switch (kind) {
            case SSDA903 -> Ssda903Rules.BOOK;
            case CIN -> CinRules.BOOK;
        };
    }

    /// Runs the rules.
    ///
    /// @param children hears each child before it is judged, so that screens can show its records
    /// @param sink     takes each finding in file order
    /// @throws UnreadableCensusException when a census file is no census, or is broken off
    public CheckedReturn run(Consumer<Child> children, Consumer<Finding> sink, Progress progress)
            throws UnreadableCensusException {
        return switch (recognised.content()) {
            case Content.LookedAfter tables -> {
                var submission = LookedAfterReturn.submission(tables.tables(), year, recognised.references());
                yield check(Ssda903Rules.BOOK, submission, children, sink, progress, recognised.notices());
            }
            case Content.Census census -> runCensus(census, children, sink, progress);
            case null -> throw new IllegalStateException("Nothing was recognised that could be checked");
        };
    }

    private CheckedReturn runCensus(
            Content.Census census, Consumer<Child> children, Consumer<Finding> sink, Progress progress)
            throws UnreadableCensusException {
        CollectionYear rules = new CollectionYear(ReturnKind.CIN.nearest(year));
        try (CensusFile file = CensusFile.open(census.file(), rules)) {
            Submission<CinChild> submission = file.submission(rules, recognised.references());
            YearCounts counts = new YearCounts();
            Consumer<Child> counted = census.lastYear() == null
                    ? children
                    : child -> {
                        counts.see((CinChild) child, submission.year());
                        children.accept(child);
                    };
            CheckedReturn checked = check(CinRules.BOOK, submission, counted, sink, progress, List.of());
            List<Notice> notices = new ArrayList<>(recognised.notices());
            notices.addAll(file.notices());
            file.failure();
            List<Compared> compared = compared(census, checked.result(), counts, notices, progress);
            return new CheckedReturn(
                    checked.kind(),
                    checked.year(),
                    checked.judged(),
                    checked.book(),
                    checked.result(),
                    notices,
                    compared);
        }
    }

    /// The figures beside last year's, where its census was given.
    private List<Compared> compared(
            Content.Census census, RunResult result, YearCounts counts, List<Notice> notices, Progress progress) {
        SourceFile lastYear = census.lastYear();
        if (lastYear == null) {
            return Compared.notApplicable("no census of last year was given");
        }
        if (result.cancelled()) {
            return Compared.notApplicable("the check was stopped before the last child");
        }
        try {
            CollectionYear before = new CollectionYear(year).previous();
            List<Compared> compared = Compared.of(YearCounts.of(lastYear, before, progress), counts);
            compared.stream()
                    .filter(one -> one instanceof Compared.Made made && made.isTooMuch())
                    .forEach(one -> notices.add(((Compared.Made) one).notice()));
            return compared;
        } catch (UnreadableCensusException broken) {
            notices.add(FileCheck.UNREADABLE.of(lastYear.name(), String.valueOf(broken.getMessage())));
            return Compared.notApplicable("the census of last year could not be read");
        }
    }

    private <C extends Child> CheckedReturn check(
            RuleBook<C> book,
            Submission<C> submission,
            Consumer<Child> children,
            Consumer<Finding> sink,
            Progress progress,
            List<Notice> notices) {
        int rulesOf = submission.year().collection().end();
        List<Rule<C>> rules = book.live(rulesOf).stream()
                .filter(rule -> codes.isEmpty() || codes.contains(rule.code()))
                .toList();
        Iterable<C> overheard = () -> new Overheard<>(submission.children().iterator(), children);
        RunResult result = new RuleRun<>(rules)
                .run(
                        new Submission<>(submission.year(), submission.loaded(), overheard, submission.expected()),
                        sink,
                        progress);
        return new CheckedReturn(book.kind(), year, submission.year(), book, result, notices, List.of());
    }

    /// Lets somebody hear the children go by.
    private record Overheard<C extends Child>(java.util.Iterator<? extends C> children, Consumer<Child> ear)
            implements java.util.Iterator<C> {

        @Override
        public boolean hasNext() {
            return children.hasNext();
        }

        @Override
        public C next() {
            C child = children.next();
            ear.accept(child);
            return child;
        }
    }
}
