package windscreen.app.returns;

import org.jspecify.annotations.Nullable;

/// How far a check is.
///
/// @param title   the return
/// @param words   how many children were checked
/// @param found   how many findings there are so far
/// @param done    checked so far
/// @param all     how many there are, 0 when only the end of the file will tell
/// @param failure why there is no result, null while there may be one
/// @param files   the address of what was given
record ProgressView(
        String title,
        String words,
        String found,
        int done,
        int all,
        @Nullable String failure,
        String files) {

    static ProgressView of(Run run) {
        int expected = Math.max(0, run.expected());
        String words = run.judged() == 0
                ? "Reading the files"
                : Words.number(run.judged())
                        + (expected > 0 ? " of " + Words.count(expected, "child", "children") : " children")
                        + " checked";
        return new ProgressView(
                run.title(),
                words,
                Words.count(run.found(), "finding", "findings") + " so far",
                run.judged(),
                expected,
                run.failure(),
                run.base() + "/files");
    }
}
