package windscreen.app.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.findings.Progress;
import windscreen.core.intake.CheckedReturn;
import windscreen.core.intake.Checking;
import windscreen.core.intake.Recognised;

/// One check of a return, while it goes on and after. It lives as long as the program runs.
final class Run implements Progress {

    private final Recognised recognised;
    private final int year;
    private final AtomicInteger judged = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Child> children = new HashMap<>();
    private volatile int expected = -1;
    private volatile @Nullable CheckedReturn checked;
    private volatile @Nullable String failure;

    Run(Recognised recognised, int year) {
        this.recognised = recognised;
        this.year = year;
    }

    /// Does the work; called once, by a thread of its own.
    void go() {
        try {
            checked = new Checking(recognised, year, java.util.Set.of())
                    .run(child -> children.putIfAbsent(child.id(), child), findings::add, this);
        } catch (UnreadableCensusException broken) {
            failure = String.valueOf(broken.getMessage());
        } catch (RuntimeException defect) {
            failure = "Windscreen has a defect here (" + defect.getClass().getSimpleName() + "). Nothing was changed.";
        }
    }

    @Override
    public void judged(int done, int all) {
        judged.set(done);
        expected = all;
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }

    Recognised recognised() {
        return recognised;
    }

    int year() {
        return year;
    }

    int judged() {
        return judged.get();
    }

    int expected() {
        return expected;
    }

    /// The result, null while it goes on.
    @Nullable
    CheckedReturn checked() {
        return checked;
    }

    /// Why there is no result, null when there is or may yet be one.
    @Nullable
    String failure() {
        return failure;
    }

    /// Every finding; whole only when checked.
    List<Finding> findings() {
        return findings;
    }

    @Nullable
    Child child(String id) {
        return children.get(id);
    }
}
