package windscreen.core.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.references.References;
import windscreen.core.ssda903.read.YearsTold;

/// What a drop of files was recognised as, before any rule has run.
///
/// @param files      every file and what it is
/// @param content    the return itself, null when no file belongs to one
/// @param year       the year it is taken for, by its end; 0 when nothing told it
/// @param how        what told the year, for people
/// @param dates      how many dates each collection year has, where that told the year
/// @param references the lists found beside it
/// @param notices    whatever is to be said of the drop as a whole and of each file
public record Recognised(
        List<FileSeen> files,
        @Nullable Content content,
        int year,
        String how,
        Map<Integer, Integer> dates,
        References references,
        List<Notice> notices) {

    /// The return among the files.
    public sealed interface Content {

        ReturnKind kind();

        /// The tables of an SSDA903 return.
        record LookedAfter(YearsTold tables) implements Content {
            @Override
            public ReturnKind kind() {
                return ReturnKind.SSDA903;
            }
        }

        /// A census file, read when it is checked.
        ///
        /// @param lastYear the census of the year before to compare it with, null when none was given
        record Census(SourceFile file, @Nullable SourceFile lastYear) implements Content {
            @Override
            public ReturnKind kind() {
                return ReturnKind.CIN;
            }
        }
    }

    /// Whether the drop holds a return at all.
    public boolean isSomething() {
        return content != null;
    }
}
