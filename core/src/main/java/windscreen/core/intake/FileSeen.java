package windscreen.core.intake;

import java.util.List;
import windscreen.core.findings.Notice;
import windscreen.core.table.Term;

/// What one file of a drop turned out to be.
///
/// @param file    its name with its folder
/// @param verdict what will become of it
/// @param what    the table or reference it holds, or what it is
/// @param term    the year of its table
/// @param records how many records it has, or -1 when not counted yet
/// @param how     encoding and separator, in words
/// @param notices what was noticed
public record FileSeen(
        String file, Verdict verdict, String what, Term term, int records, String how, List<Notice> notices) {

    /// What becomes of a file.
    public enum Verdict {
        READY("Ready"),
        LOOK("Read, look"),
        REFERENCE("Reference"),
        SET_ASIDE("Set aside"),
        NOT_READ("Not read"),
        NOT_USED("Not used");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
