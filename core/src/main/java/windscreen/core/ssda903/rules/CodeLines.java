package windscreen.core.ssda903.rules;

/// Lines of an example that differ in one code only.
public final class CodeLines {

    private CodeLines() {}

    /// One line for each code, in the place of `%s`.
    public static String of(String line, String... codes) {
        StringBuilder lines = new StringBuilder();
        for (String code : codes) {
            lines.append(line.replace("%s", code)).append('\n');
        }
        return lines.toString();
    }
}
