package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Severity;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.intake.Recognised;

/// One file on the files page.
///
/// @param tag     the verdict's look: ready, look, aside, unread
/// @param counted how many records it adds, 0 when it is set aside or not counted yet
/// @param quiet   what is ordinary about it
/// @param noticed what is not
/// @param profile whether its columns can be looked at
/// @param rival   the file that is read in its place, null when it was not set aside for one
record FileLine(
        String file,
        String tag,
        String verdict,
        String what,
        String records,
        int counted,
        String quiet,
        List<String> noticed,
        boolean profile,
        @Nullable String rival) {

    private static final int NOTICES_SHOWN = 4;

    static FileLine of(FileSeen seen, Recognised recognised) {
        boolean table = seen.verdict() == Verdict.READY || seen.verdict() == Verdict.LOOK;
        return new FileLine(
                seen.file(),
                tag(seen.verdict()),
                seen.verdict().title(),
                seen.what(),
                seen.records() < 0 ? "" : Words.number(seen.records()),
                table ? Math.max(0, seen.records()) : 0,
                seen.how(),
                noticed(seen),
                ColumnsView.isKnown(recognised, seen.file()),
                seen.verdict() == Verdict.SET_ASIDE ? rival(seen, recognised) : null);
    }

    private static String tag(Verdict verdict) {
        return switch (verdict) {
            case READY, REFERENCE -> "ok";
            case LOOK -> "warn";
            case SET_ASIDE, NOT_USED -> "plain";
            case NOT_READ -> "bad";
        };
    }

    private static List<String> noticed(FileSeen seen) {
        List<String> words = new ArrayList<>();
        for (Notice notice : seen.notices()) {
            if (words.size() == NOTICES_SHOWN) {
                words.add(Words.number(seen.notices().size() - NOTICES_SHOWN) + " more, listed under notices.");
                break;
            }
            String line = notice.line() > 0 && notice.severity() != Severity.INFORMATION
                    ? "Line " + notice.line() + ": "
                    : "";
            words.add(line + notice.what());
        }
        return words;
    }

    private static @Nullable String rival(FileSeen aside, Recognised recognised) {
        return recognised.files().stream()
                .filter(file -> file.verdict() == Verdict.READY || file.verdict() == Verdict.LOOK)
                .filter(file -> file.what().equals(aside.what()))
                .map(FileSeen::file)
                .filter(name -> recognised.notices().stream()
                        .anyMatch(notice -> notice.file().equals(aside.file())
                                && notice.what().endsWith(", " + name + ".")))
                .findFirst()
                .orElse(null);
    }
}
