package windscreen.app.returns;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import windscreen.core.files.SourceFile;
import windscreen.core.intake.Recognised;

/// Files given at one time and what they were recognised as.
///
/// @param number     what to ask for them by
/// @param given      when
/// @param files      every file, zips unopened
/// @param folders    the drops in whose folders the files lie
/// @param leftOut    names of files that a person left out
/// @param recognised what they are
record Drop(
        int number,
        LocalDateTime given,
        List<SourceFile> files,
        Set<Integer> folders,
        Set<String> leftOut,
        Recognised recognised) {

    long bytes() {
        return files.stream().mapToLong(file -> Math.max(0, file.size())).sum();
    }
}
