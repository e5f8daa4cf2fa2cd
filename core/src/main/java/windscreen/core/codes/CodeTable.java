package windscreen.core.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;

/// A code set's file, read: its four heading lines and its codes.
///
/// The file is ours, so a fault in it is a fault of the program and stops it with the place.
record CodeTable(
        String title,
        String about,
        String returnName,
        String source,
        List<Code> codes,
        Map<String, List<Code>> byText) {

    private static final String COLUMNS = "code,label,first,last,note";
    private static final int COLUMN_COUNT = 5;

    /// The entries of a code in file order; none when it is not of the set.
    List<Code> entries(String text) {
        return byText.getOrDefault(text, List.of());
    }

    static CodeTable parse(String file, String text) {
        List<String> lines = text.lines().toList();
        String title = heading(file, lines, 0, "# Title: ");
        String about = heading(file, lines, 1, "# About: ");
        String returnName = heading(file, lines, 2, "# Return: ");
        String source = heading(file, lines, 3, "# Source: ");
        if (!heading(file, lines, 4, COLUMNS).isEmpty()) {
            throw fault(file, 4, "the columns must be " + COLUMNS);
        }
        List<Code> codes = new ArrayList<>(lines.size());
        Map<String, List<Code>> byText = new HashMap<>();
        for (int i = 5; i < lines.size(); i++) {
            Code code = code(file, i, cells(file, i, lines.get(i)));
            codes.add(code);
            byText.merge(code.code(), List.of(code), CodeTable::joined);
        }
        return new CodeTable(title, about, returnName, source, List.copyOf(codes), byText);
    }

    private static List<Code> joined(List<Code> earlier, List<Code> later) {
        List<Code> both = new ArrayList<>(earlier);
        both.addAll(later);
        return List.copyOf(both);
    }

    private static String heading(String file, List<String> lines, int index, String start) {
        if (index >= lines.size() || !lines.get(index).startsWith(start)) {
            throw fault(file, index, "should begin with \"" + start + "\"");
        }
        return lines.get(index).substring(start.length());
    }

    private static Code code(String file, int index, List<String> cells) {
        if (cells.size() != COLUMN_COUNT) {
            throw fault(file, index, "has " + cells.size() + " cells, not " + COLUMN_COUNT);
        }
        return new Code(
                cells.get(0),
                cells.get(1),
                year(file, index, cells.get(2)),
                year(file, index, cells.get(3)),
                cells.get(4));
    }

    private static @Nullable CollectionYear year(String file, int index, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return CollectionYear.parse(text).orElseThrow(() -> fault(file, index, text + " is not a year"));
    }

    /// Splits a line at its commas, save those within double quotes; a cell is quoted whole or not at all.
    /// No cell holds a quote itself.
    private static List<String> cells(String file, int index, String line) {
        List<String> cells = new ArrayList<>(COLUMN_COUNT);
        int start = 0;
        while (start <= line.length()) {
            boolean quoted = line.startsWith("\"", start);
            int end = quoted ? line.indexOf('"', start + 1) : line.indexOf(',', start);
            if (quoted && (end < 0 || (end + 1 < line.length() && line.charAt(end + 1) != ','))) {
                throw fault(file, index, "has a quote that does not close at the end of a cell");
            }
            if (end < 0) {
                end = line.length();
            }
            cells.add(line.substring(quoted ? start + 1 : start, end));
            start = end + (quoted ? 2 : 1);
        }
        return cells;
    }

    private static IllegalStateException fault(String file, int index, String what) {
        return new IllegalStateException("Code set " + file + ", line " + (index + 1) + ": " + what);
    }
}
