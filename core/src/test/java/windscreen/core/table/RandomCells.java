package windscreen.core.table;

import java.util.List;
import java.util.Random;

/// Cell texts such as no case system should write and every writer must keep: quotes, separators, line breaks, what
/// Excel would take for a formula, letters of other alphabets, dates that are none. And ordinary ones.
public final class RandomCells {

    private static final List<String> PIECES = List.of(
            "A",
            "z9",
            "N1",
            " ",
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n",
            "'",
            "=1+1",
            "+44",
            "-",
            "@",
            "<b>",
            "&amp;",
            "]]>",
            "é",
            "ß",
            "Ł",
            "日本",
            "\uD83D\uDE00",
            "\u00A0",
            "\uFEFF",
            "\u2028",
            "#",
            "\\");
    private static final List<String> DATES = List.of(
            "31/09/2025", "1/4/2025", "2025-02-30", "soon", "01/05/25", "2026-03-31T00:00:00", "00/00/0000", "z");

    private final Random random;

    public RandomCells(Random random) {
        this.random = random;
    }

    /// A text; blank in one of five.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// What may stand in a date's cell of SSDA903: a date, an odd one, anything.
    public String dayMonthYear() {
        return random.nextInt(3) == 0
                ? oddDate()
                : String.format("%02d/%02d/%d", 1 + random.nextInt(28), 1 + random.nextInt(12), year());
    }

    /// What may stand in a date's element of the census.
    public String yearMonthDay() {
        return random.nextInt(3) == 0
                ? oddDate()
                : String.format("%d-%02d-%02d", year(), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private int year() {
        return 2010 + random.nextInt(17);
    }

    private String oddDate() {
        return random.nextBoolean() ? text() : DATES.get(random.nextInt(DATES.size()));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
