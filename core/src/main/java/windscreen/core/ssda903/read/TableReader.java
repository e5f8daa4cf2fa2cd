package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import windscreen.core.files.CsvText;
import windscreen.core.files.Encoding;
import windscreen.core.files.FileCheck;
import windscreen.core.files.Limits;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Column;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// Reads one CSV file as the table its headings say it is.
final class TableReader {

    private static final int MOST_NOTICES_OF_A_KIND = 20;

    private final Limits limits;

    TableReader(Limits limits) {
        this.limits = limits;
    }

    /// The table the file holds; none when its headings are those of no table, or when columns are missing.
    Optional<TableFile> read(CsvText csv, List<Notice> notices) {
        Optional<TableMatch> matched = TableMatch.of(csv.headings());
        if (matched.isEmpty()) {
            return Optional.empty();
        }
        TableMatch match = matched.get();
        List<Notice> own = new ArrayList<>();
        if (!describe(match, csv, own)) {
            notices.addAll(own);
            return Optional.empty();
        }
        return Optional.of(records(match, csv, own));
    }

    /// Says what is odd about the headings. False when columns are missing.
    private static boolean describe(TableMatch match, CsvText csv, List<Notice> notices) {
        String table = match.table().name();
        for (String column : match.missing()) {
            String nearest = match.nearest(column)
                    .map(name -> " The nearest heading is " + name + ".")
                    .orElse("");
            notices.add(FileCheck.COLUMN_MISSING.at(
                    csv.file(), 1, "This looks like " + table + ", but has no column " + column + "." + nearest));
        }
        match.renamed()
                .forEach((heading, column) -> notices.add(FileCheck.COLUMN_RENAMED.at(
                        csv.file(), 1, "Heading " + shown(heading) + " was taken as " + column + ".")));
        if (!match.extra().isEmpty()) {
            notices.add(FileCheck.COLUMN_EXTRA.at(
                    csv.file(),
                    1,
                    "Not part of " + table + ", kept for people, not sent: "
                            + match.extra().stream().map(TableReader::shown).collect(Collectors.joining(", ")) + "."));
        }
        Encoding encoding = csv.encoding();
        if (encoding.charset() != java.nio.charset.StandardCharsets.UTF_8) {
            notices.add(FileCheck.ENCODING.of(csv.file(), "The file is written in " + encoding.title() + "."));
        }
        return match.missing().isEmpty();
    }

    private static String shown(String heading) {
        return heading.isEmpty() ? "(no heading)" : heading.length() > 60 ? heading.substring(0, 60) + "..." : heading;
    }

    private TableFile records(TableMatch match, CsvText csv, List<Notice> notices) {
        Table<? extends LookedAfterRow> table = match.table();
        List<Column> columns = table.fileColumns();
        Object[] blank = new Object[table.width()];
        Arrays.fill(blank, Text.BLANK);
        CellCache cells = new CellCache();
        List<Integer> lines = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        Counted counted = new Counted(csv.file(), notices);
        int headings = csv.headings().size();
        for (CsvText.Line line : csv.lines(notices)) {
            counted.look(line, headings);
            Object[] row = blank.clone();
            for (int i = 0; i < columns.size(); i++) {
                int at = match.columns()[i];
                String raw = at < line.cells().size() ? line.cells().get(at) : "";
                if (raw.length() > limits.cellLength()) {
                    counted.cut(line, columns.get(i), raw.length());
                    raw = raw.substring(0, limits.cellLength());
                }
                row[columns.get(i).position()] = columns.get(i).isDay() ? cells.day(raw) : cells.text(raw);
            }
            lines.add(line.number());
            parts.add(row);
        }
        counted.conclude();
        return new TableFile(
                csv.file(), csv.encoding().title() + ", " + csv.separatorWord(), table, lines, parts, notices);
    }

    /// Reports odd lines, the first twenty of a kind one by one and the rest by their number.
    private static final class Counted {

        private final String file;
        private final List<Notice> notices;
        private int shorter;
        private int longer;
        private int cut;

        Counted(String file, List<Notice> notices) {
            this.file = file;
            this.notices = notices;
        }

        void look(CsvText.Line line, int headings) {
            int cells = line.cells().size();
            if (cells < headings && ++shorter <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.LINE_SHORT.at(
                        file,
                        line.number(),
                        "The line has " + cells + " cells where there are " + headings
                                + " headings; those it lacks count as blank."));
            }
            if (cells > headings && ++longer <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.LINE_LONG.at(
                        file,
                        line.number(),
                        "The line has " + cells + " cells where there are " + headings
                                + " headings; those beyond were not read."));
            }
            for (String cell : line.cells()) {
                if (cell.length() > 1000 && cell.chars().filter(c -> c == '\n').count() > 20) {
                    notices.add(
                            FileCheck.QUOTE_OPEN.at(
                                    file,
                                    line.number(),
                                    "A quotation mark opened here is closed many lines on, if at all; all between was read as one cell."));
                }
            }
        }

        void cut(CsvText.Line line, Column column, int length) {
            if (++cut <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.CELL_CUT.at(
                        file,
                        line.number(),
                        "The cell under " + column.name() + " has " + length + " characters and was cut."));
            }
        }

        void conclude() {
            more(shorter, FileCheck.LINE_SHORT, "have fewer cells than the headings");
            more(longer, FileCheck.LINE_LONG, "have more cells than the headings");
            more(cut, FileCheck.CELL_CUT, "hold a cell that was cut");
        }

        private void more(int count, FileCheck check, String what) {
            if (count > MOST_NOTICES_OF_A_KIND) {
                notices.add(check.of(file, (count - MOST_NOTICES_OF_A_KIND) + " more lines " + what + "."));
            }
        }
    }
}
