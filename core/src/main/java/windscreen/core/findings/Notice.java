package windscreen.core.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.table.Place;

/// Something noticed about a file or its structure, apart from any published rule: what happened, where, and what to
/// do next.
///
/// @param check    our own code for it: `FILE-...`, `STRUCT-...`, `YOY-...`
/// @param severity an error when something was not read, a query when it was read and is doubtful, else information
/// @param what     what happened, in one sentence without any child's data beyond the place
/// @param todo     what to do next, empty when nothing need be done
/// @param file     the file's name with its folder, empty when it concerns the run
/// @param line     line of the file from 1, 0 when it concerns the whole file
/// @param fields   the columns concerned, if any
/// @param place    the record it concerns, if any
/// @param child    that record's child identifier, empty when none
public record Notice(
        String check,
        Severity severity,
        String what,
        String todo,
        String file,
        int line,
        List<String> fields,
        @Nullable Place place,
        String child) {

    /// A notice about a whole file.
    public static Notice ofFile(String check, Severity severity, String file, String what, String todo) {
        return new Notice(check, severity, what, todo, file, 0, List.of(), null, "");
    }

    /// A notice about a line of a file.
    public static Notice ofLine(String check, Severity severity, String file, int line, String what, String todo) {
        return new Notice(check, severity, what, todo, file, line, List.of(), null, "");
    }
}
