package windscreen.app.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.ReturnKind;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// The returns at hand: what was dropped, and the latest check of each return and year. Nothing outlives the program.
@Service
class Desk {

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Recognised> drops = new ConcurrentHashMap<>();
    private final Map<Integer, List<SourceFile>> files = new ConcurrentHashMap<>();
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /// Recognises files.
    ///
    /// @return the number to ask for them by
    int drop(List<SourceFile> given) {
        int number = numbers.incrementAndGet();
        files.put(number, given);
        drops.put(number, Intake.recognise(Gathered.of(given, Limits.ORDINARY), Wishes.NONE));
        return number;
    }

    Optional<Recognised> dropped(int number) {
        return Optional.ofNullable(drops.get(number));
    }

    /// Starts the check of what was dropped, as the year a person confirmed.
    Optional<Run> check(int number, int year) {
        List<SourceFile> given = files.get(number);
        if (given == null) {
            return Optional.empty();
        }
        Recognised recognised = Intake.recognise(Gathered.of(given, Limits.ORDINARY), Wishes.NONE.withYear(year));
        Recognised.Content content = recognised.content();
        if (content == null) {
            return Optional.empty();
        }
        Run run = new Run(recognised, year);
        runs.put(content.kind().slug() + "/" + year, run);
        Thread.ofVirtual().name("check").start(run::go);
        return Optional.of(run);
    }

    Optional<Run> run(ReturnKind kind, int year) {
        return Optional.ofNullable(runs.get(kind.slug() + "/" + year));
    }

    /// The returns that were checked, as kind/year.
    List<String> checked() {
        return runs.keySet().stream().sorted().toList();
    }
}
