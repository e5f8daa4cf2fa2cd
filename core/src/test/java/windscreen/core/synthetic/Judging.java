package windscreen.core.synthetic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.findings.Severity;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// Judges the returns of an authority's folder by all their rules.
final class Judging {

    private Judging() {}

    /// How often each rule found something, by return, year and code.
    static Map<String, Integer> findings(Path folder) throws Exception {
        Map<String, Integer> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("cin"))) {
            for (Path file : files.sorted().toList()) {
                judge("cin", file, found);
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("ssda903"))) {
            for (Path file : files.sorted().toList()) {
                judge("903", file, found);
            }
        }
        return found;
    }

    private static void judge(String kind, Path path, Map<String, Integer> found) throws Exception {
        Recognised recognised = Intake.recognise(Gathered.of(List.of(path), Limits.ORDINARY), Wishes.NONE);
        int year = Integer.parseInt(path.getFileName().toString().substring(0, 4));
        Consumer<Finding> sink = finding -> {
            String key = kind + " " + year + " " + finding.rule().code();
            if (found.merge(key, 1, Integer::sum) <= 2) {
                System.err.println(key + " " + finding.child() + " "
                        + finding.cells().stream()
                                .map(m ->
                                        m.place().sheet().name() + m.place().row() + "." + m.field() + "=" + m.value())
                                .toList());
            }
        };
        CheckedReturn checked = new Checking(recognised, year, Set.of()).run(child -> {}, sink, Progress.UNWATCHED);
        System.err.println(kind + " " + year + ": " + checked.result().children() + " children");
        checked.notices().stream()
                .filter(notice -> notice.severity() != Severity.INFORMATION)
                .forEach(notice -> {
                    if (found.merge(kind + " " + year + " " + notice.check(), 1, Integer::sum) <= 2) {
                        System.err.println(notice);
                    }
                });
    }
}
