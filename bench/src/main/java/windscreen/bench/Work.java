package windscreen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.files.FileOnDisk;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Child;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleRun;
import windscreen.core.findings.Submission;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Recognised.Content;
import windscreen.core.intake.Wishes;
import windscreen.core.references.References;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.read.LookedAfterReturn;
import windscreen.core.ssda903.rules.Ssda903Rules;

/// The work of `validate`, in parts that can be timed one by one.
sealed interface Work<C extends Child> {

    /// Every child of the return, read and parsed, with nothing judged.
    Submission<C> parsed() throws Exception;

    /// Reads and parses, and keeps no more than `validate` does.
    void parse() throws Exception;

    /// Reads, parses and judges.
    void judge() throws Exception;

    /// The rules that are run.
    List<Rule<C>> rules();

    static Work<?> of(String kind, Path path) {
        return kind.equals("cin") ? new OfCensus(path) : new OfTables(path);
    }

    /// Merely reads the bytes of all files below a path.
    static long bytes(Path path) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        for (SourceFile file : Gathered.of(List.of(path), Limits.ORDINARY).files()) {
            try (InputStream in = file.open()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                }
            }
        }
        return bytes;
    }

    static <C extends Child> void run(List<Rule<C>> rules, Submission<C> submission) {
        new RuleRun<>(rules).run(submission, finding -> {}, Progress.UNWATCHED);
    }

    /// An SSDA903 return with last year's.
    record OfTables(Path folder) implements Work<LookedAfterChild> {

        @Override
        public Submission<LookedAfterChild> parsed() {
            Recognised recognised = Intake.recognise(Gathered.of(List.of(folder), Limits.ORDINARY), Wishes.NONE);
            if (!(recognised.content() instanceof Content.LookedAfter tables)) {
                throw new IllegalStateException("No SSDA903 return in " + folder);
            }
            return LookedAfterReturn.submission(tables.tables(), recognised.year(), recognised.references());
        }

        @Override
        public void parse() {
            parsed();
        }

        @Override
        public void judge() {
            run(rules(), parsed());
        }

        @Override
        public List<Rule<LookedAfterChild>> rules() {
            return Ssda903Rules.BOOK.live(LookedAfterData.YEAR.end());
        }
    }

    /// A census, which is judged as it is read.
    record OfCensus(Path file) implements Work<CinChild> {

        private static final CollectionYear YEAR = new CollectionYear(2026);

        @Override
        public Submission<CinChild> parsed() throws Exception {
            try (CensusFile census = open()) {
                Submission<CinChild> streamed = census.submission(YEAR, References.NONE);
                List<CinChild> children = new ArrayList<>();
                streamed.children().forEach(children::add);
                return new Submission<>(streamed.year(), streamed.loaded(), children, children.size());
            }
        }

        @Override
        public void judge() throws Exception {
            try (CensusFile census = open()) {
                run(rules(), census.submission(YEAR, References.NONE));
            }
        }

        @Override
        public void parse() throws Exception {
            try (CensusFile census = open()) {
                census.submission(YEAR, References.NONE).children().forEach(child -> {});
            }
        }

        private CensusFile open() throws Exception {
            return CensusFile.open(new FileOnDisk(file.toString(), file), YEAR);
        }

        @Override
        public List<Rule<CinChild>> rules() {
            return CinRules.BOOK.live(YEAR.end());
        }
    }
}
