package windscreen.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import windscreen.core.findings.Progress;

/// One line on a terminal that says how far a check has come; nothing where nobody watches.
final class ProgressLine implements Progress {

    private static final int EVERY = 500;

    private final PrintStream terminal;
    private final boolean watched;
    private int last;

    ProgressLine(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public void judged(int children, int expected) {
        if (watched && children - last >= EVERY) {
            last = children;
            String of = expected > 0 ? String.format(Locale.UK, " of %,d", expected) : "";
            terminal.printf(Locale.UK, "\r%,d%s children checked", children, of);
        }
    }

    /// Takes the line away.
    void clear() {
        if (last > 0) {
            terminal.print("\r\u001b[K");
        }
    }
}
