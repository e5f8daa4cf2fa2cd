package windscreen.app.returns;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import windscreen.app.web.Defect;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Wishes;

/// One check of a return, while it goes on and after. It lives as long as the program runs.
final class Run implements Progress {

    /// A census of any size is read in little memory: beyond this many children their records are read again when
    /// somebody opens one.
    private static final int CHILDREN_KEPT = 20_000;

    private final Drop drop;
    private final ReturnKind kind;
    private final int year;
    private final Clock clock;
    private final LocalDateTime begun;
    private final Roll roll;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Recognised recognised;
    private volatile int judged;
    private volatile int expected = -1;
    private volatile int found;
    private volatile boolean cancelled;
    private volatile Duration took = Duration.ZERO;
    private volatile @Nullable Results results;
    private volatile @Nullable String failure;

    Run(Drop drop, ReturnKind kind, int year, Clock clock) {
        this.drop = drop;
        this.kind = kind;
        this.year = year;
        this.clock = clock;
        this.begun = LocalDateTime.now(clock);
        this.recognised = drop.recognised();
        // Tables of SSDA903 are in memory as they are.
        this.roll = new Roll(kind == ReturnKind.CIN ? CHILDREN_KEPT : Integer.MAX_VALUE);
    }

    /// Does the work; called once, by a thread of its own.
    void go() {
        try {
            if (recognised.year() != year) {
                recognised = Desk.recognise(drop.files(), drop.leftOut(), Wishes.NONE.withYear(year));
            }
            List<Finding> findings = new ArrayList<>();
            CheckedReturn checked = new Checking(recognised, year, Set.of())
                    .run(
                            roll::add,
                            finding -> {
                                findings.add(finding);
                                found = findings.size();
                            },
                            this);
            results = Results.of(checked, findings, roll);
        } catch (UnreadableCensusException broken) {
            failure = String.valueOf(broken.getMessage());
        } catch (RuntimeException defect) {
            failure = "Windscreen has a defect here (" + Defect.where(defect) + "). Nothing was changed.";
        } catch (OutOfMemoryError tooLarge) {
            failure = "There was not enough memory to check this return. Start Windscreen with more, as in"
                    + " WINDSCREEN_JAVA_OPTS=-Xmx4g, and give the files again.";
        } finally {
            took = Duration.between(begun, LocalDateTime.now(clock));
            done.countDown();
        }
    }

    /// Waits a moment for the end: most checks are over before a page could be drawn.
    void await(Duration longest) throws InterruptedException {
        done.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void judged(int children, int all) {
        judged = children;
        expected = all;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /// A child's records, read again where they were not kept.
    Child child(Roll.Entry entry) {
        Child kept = entry.child();
        return kept == null ? CensusAgain.child(recognised, year, entry.number()) : kept;
    }

    Drop drop() {
        return drop;
    }

    ReturnKind kind() {
        return kind;
    }

    int year() {
        return year;
    }

    /// The address of its findings.
    String base() {
        return "/returns/" + kind.slug() + "/" + year;
    }

    String title() {
        return kind.title() + " " + new CollectionYear(year).label();
    }

    /// How its downloads' names begin.
    String fileName() {
        return kind.slug() + "-" + new CollectionYear(year).shortLabel().replace('/', '-');
    }

    LocalDateTime begun() {
        return begun;
    }

    Duration took() {
        return took;
    }

    Recognised recognised() {
        return recognised;
    }

    Roll roll() {
        return roll;
    }

    int judged() {
        return judged;
    }

    int expected() {
        return expected;
    }

    /// How many findings there are so far.
    int found() {
        return found;
    }

    /// The result, null while it goes on.
    @Nullable
    Results results() {
        return results;
    }

    /// The result.
    ///
    /// @throws NotReady while there is none
    Results need() {
        Results ready = results;
        if (ready == null) {
            throw new NotReady(this);
        }
        return ready;
    }

    /// Why there is no result, null when there is or may yet be one.
    @Nullable
    String failure() {
        return failure;
    }
}
