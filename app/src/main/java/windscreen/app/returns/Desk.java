package windscreen.app.returns;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.ReturnKind;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// The returns at hand: what was given, and the latest check of each return and year. Nothing outlives the program.
@Service
public final class Desk {

    /// How many drops are kept; the oldest go first, unless a check stands on them.
    private static final int MOST_DROPS = 10;

    private final UploadFolder folder;
    private final Clock clock;
    private final Map<Integer, Drop> drops = new TreeMap<>();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private int numbers;

    Desk(UploadFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The number and the folder of the next drop.
    synchronized int next() {
        return ++numbers;
    }

    /// Recognises files.
    ///
    /// @param number what [#next] gave
    /// @param before an earlier drop they are added to; a file of the same name takes the earlier one's place
    Drop drop(int number, List<SourceFile> given, Optional<Drop> before) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Set<Integer> folders = new HashSet<>(Set.of(number));
        before.ifPresent(earlier -> {
            earlier.files().forEach(file -> files.put(file.name(), file));
            folders.addAll(earlier.folders());
        });
        given.forEach(file -> files.put(file.name(), file));
        List<SourceFile> all = List.copyOf(files.values());
        Set<String> leftOut = before.map(Drop::leftOut).orElse(Set.of());
        Drop drop =
                new Drop(number, LocalDateTime.now(clock), all, folders, leftOut, recognise(all, leftOut, Wishes.NONE));
        keep(drop);
        return drop;
    }

    /// Recognises a drop again with some of its files left out.
    Drop leaveOut(Drop drop, Set<String> names) {
        Drop without = new Drop(
                drop.number(),
                drop.given(),
                drop.files(),
                drop.folders(),
                Set.copyOf(names),
                recognise(drop.files(), names, Wishes.NONE));
        keep(without);
        return without;
    }

    private synchronized void keep(Drop drop) {
        drops.put(drop.number(), drop);
        List<Drop> oldest = new ArrayList<>(drops.values());
        for (Drop old : oldest.subList(0, Math.max(0, oldest.size() - MOST_DROPS))) {
            boolean checked = runs.values().stream().anyMatch(run -> run.drop().number() == old.number());
            if (!checked) {
                drops.remove(old.number());
                old.folders().stream()
                        .filter(number -> drops.values().stream()
                                .noneMatch(drop2 -> drop2.folders().contains(number)))
                        .forEach(folder::remove);
            }
        }
    }

    static Recognised recognise(List<SourceFile> files, Set<String> leftOut, Wishes wishes) {
        Gathered gathered = Gathered.of(files, Limits.ORDINARY);
        List<SourceFile> wanted = gathered.files().stream()
                .filter(file -> !leftOut.contains(file.name()))
                .toList();
        return Intake.recognise(new Gathered(wanted, gathered.notices()), wishes);
    }

    synchronized Optional<Drop> drop(int number) {
        return Optional.ofNullable(drops.get(number));
    }

    /// What was given and not checked yet, the latest first.
    synchronized List<Drop> unchecked() {
        return drops.values().stream()
                .filter(drop ->
                        runs.values().stream().noneMatch(run -> run.drop().number() == drop.number()))
                .sorted(Comparator.comparing(Drop::number).reversed())
                .toList();
    }

    /// Starts the check of a drop, as the return it is and the year a person confirmed. It takes the place of an
    /// earlier check of the same return and year.
    ///
    /// @throws IllegalArgumentException when the drop holds no return
    Run check(Drop drop, int year) {
        Recognised.Content content = drop.recognised().content();
        if (content == null) {
            throw new IllegalArgumentException("The drop holds no return");
        }
        Run run = new Run(drop, content.kind(), year, clock);
        Run before = runs.put(address(content.kind(), year), run);
        if (before != null) {
            before.cancel();
        }
        Thread.ofVirtual().name("check").start(run::go);
        return run;
    }

    Optional<Run> run(ReturnKind kind, int year) {
        return Optional.ofNullable(runs.get(address(kind, year)));
    }

    /// The check an address names.
    ///
    /// @throws NotHere when there is none
    Run need(String kind, int year) {
        return ReturnKind.of(kind).flatMap(one -> run(one, year)).orElseThrow(NotHere::new);
    }

    /// The checks at hand, the latest first.
    List<Run> runs() {
        return runs.values().stream()
                .sorted(Comparator.comparing((Run run) -> run.begun()).reversed())
                .toList();
    }

    private static String address(ReturnKind kind, int year) {
        return kind.slug() + "/" + year;
    }
}
