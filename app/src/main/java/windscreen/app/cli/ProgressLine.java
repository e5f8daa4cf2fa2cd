package windscreen.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import windscreen.core.findings.Progress;

/// One line on a terminal that says how far a command has come; nothing where nobody watches.
final class ProgressLine implements Progress {

    private static final int EVERY = 500;

    private final PrintStream terminal;
    private final boolean watched;
    private final String done;
    private int last;

    /// @param done what happens to children, as "checked"
    ProgressLine(PrintStream terminal, boolean watched, String done) {
        this.terminal = terminal;
        this.watched = watched;
        this.done = done;
    }

    @Override
    public void judged(int children, int expected) {
        if (watched && children - last >= EVERY) {
            last = children;
            String of = expected > 0 ? String.format(Locale.UK, " of %,d", expected) : "";
            terminal.printf(Locale.UK, "\r%,d%s children %s", children, of, done);
        }
    }

    /// Takes the line away.
    void clear() {
        if (last > 0) {
            terminal.print("\r\u001b[K");
        }
    }
}
