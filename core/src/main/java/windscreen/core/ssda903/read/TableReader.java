package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.CsvText;
import windscreen.core.files.Encoding;
import windscreen.core.files.FileCheck;
import windscreen.core.files.Limits;
import windscreen.core.findings.Notice;
import windscreen.core.table.Column;

/// Reads one CSV file as the table its headings say it is.
final class TableReader {

    private static final int MOST_NOTICES_OF_A_KIND = 20;
    private static final int LONG = 1000;
    private static final int MOST_LINES_OF_A_CELL = 20;

    private final Limits limits;
    private final CellCache cells;

    TableReader(Limits limits, CellCache cells) {
        this.limits = limits;
        this.cells = cells;
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
        Records records = new Records(match, csv, notices);
        csv.tell(records, notices);
        records.counted.conclude();
        String how = csv.encoding().title() + ", " + csv.separatorWord();
        return new TableFile(csv.file(), how, match.table(), records.parts, notices);
    }

    /// The records of a file, as they are told cell by cell.
    private final class Records implements CsvText.Listener {

        private final Object[] blank;
        private final Counted counted;

        /// For each heading its table's column, null where the table has none.
        private final @Nullable Column[] columns;

        private final List<Object[]> parts = new ArrayList<>();
        private Object[] row;
        private int line;
        private int at;

        Records(TableMatch match, CsvText csv, List<Notice> notices) {
            blank = match.table().blank();
            row = blank;
            counted = new Counted(csv.file(), csv.headings().size(), notices);
            columns = new @Nullable Column[csv.headings().size()];
            for (int i = 0; i < match.columns().length; i++) {
                columns[match.columns()[i]] = match.table().fileColumns().get(i);
            }
        }

        @Override
        public void begin(int startingLine) {
            row = blank.clone();
            line = startingLine;
            at = 0;
        }

        @Override
        public void cell(char[] from, int offset, int length) {
            Column column = at < columns.length ? columns[at] : null;
            at++;
            if (length > LONG) {
                counted.look(line, from, offset, length);
            }
            if (column != null && length > 0) {
                int kept = Math.min(length, limits.cellLength());
                if (kept < length) {
                    counted.cut(line, column, length);
                }
                row[column.position()] =
                        column.isDay() ? cells.day(from, offset, kept) : cells.text(from, offset, kept);
            }
        }

        @Override
        public void end() {
            counted.count(line, at);
            row[0] = line;
            parts.add(row);
        }
    }

    /// Reports odd lines, the first twenty of a kind one by one and the rest by their number.
    private static final class Counted {

        private final String file;
        private final int headings;
        private final List<Notice> notices;
        private int shorter;
        private int longer;
        private int cut;

        Counted(String file, int headings, List<Notice> notices) {
            this.file = file;
            this.headings = headings;
            this.notices = notices;
        }

        void count(int line, int cells) {
            if (cells < headings && ++shorter <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.LINE_SHORT.at(
                        file,
                        line,
                        "The line has " + cells + " cells where there are " + headings
                                + " headings; those it lacks count as blank."));
            }
            if (cells > headings && ++longer <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.LINE_LONG.at(
                        file,
                        line,
                        "The line has " + cells + " cells where there are " + headings
                                + " headings; those beyond were not read."));
            }
        }

        /// Looks into a long cell.
        void look(int line, char[] from, int offset, int length) {
            int lines = 0;
            for (int i = offset; i < offset + length; i++) {
                lines += from[i] == '\n' ? 1 : 0;
            }
            if (lines > MOST_LINES_OF_A_CELL) {
                notices.add(
                        FileCheck.QUOTE_OPEN.at(
                                file,
                                line,
                                "A quotation mark opened here is closed many lines on, if at all; all between was read as one cell."));
            }
        }

        void cut(int line, Column column, int length) {
            if (++cut <= MOST_NOTICES_OF_A_KIND) {
                notices.add(FileCheck.CELL_CUT.at(
                        file, line, "The cell under " + column.name() + " has " + length + " characters and was cut."));
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
