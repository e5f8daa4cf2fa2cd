package windscreen.core.pathway.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.table.Table;

/// One load of the pathway record: every table read row by row, and the report of what was found.
///
/// Rows are handed on as they come and not kept. A row that says nothing else than one before it is the only one not
/// handed on.
public final class RecordReading {

    private final boolean names;
    private final KeyBook keys = new KeyBook();
    private final PeriodsTold periods = new PeriodsTold();
    private final List<TableReport> reports = new ArrayList<>();
    private final Consumer<? super PathwayRow> sink;

    private RecordReading(boolean names, Consumer<? super PathwayRow> sink) {
        this.names = names;
        this.sink = row -> {
            periods.look(row);
            sink.accept(row);
        };
    }

    /// Reads every source.
    ///
    /// @param sources one for each table that is there
    /// @param notices what was noticed in finding them; the report adds to it
    /// @param names   whether the names of people are kept
    /// @param sink    takes the rows, table by table
    public static LoadReport read(
            List<? extends TableSource> sources, List<Notice> notices, boolean names, Consumer<? super PathwayRow> sink)
            throws IOException {
        RecordReading reading = new RecordReading(names, sink);
        List<Notice> all = new ArrayList<>(notices);
        for (TableSource source : inOrder(sources)) {
            reading.table(source.table(), source, all);
        }
        reading.periods(sources);
        return reading.report(sources, all);
    }

    private static List<TableSource> inOrder(List<? extends TableSource> sources) {
        return sources.stream()
                .sorted(Comparator.comparingInt(source -> source.table().ordinal()))
                .map(source -> (TableSource) source)
                .toList();
    }

    private <R extends PathwayRow> void table(Table<R> table, TableSource source, List<Notice> notices)
            throws IOException {
        RowReader<R> reader = new RowReader<>(table, source.name(), names, keys, sink);
        source.read(reader, notices);
        reports.add(reader.report());
    }

    private void periods(List<? extends TableSource> sources) {
        List<PeriodOfCare> told = periods.rows();
        if (told.isEmpty() || holds(sources, Pathway.PERIOD_OF_CARE)) {
            return;
        }
        RowReader<PeriodOfCare> reader =
                new RowReader<>(Pathway.PERIOD_OF_CARE, "told from " + Pathway.CLA_EPISODE.name(), names, keys, sink);
        told.forEach(reader::take);
        reports.add(reader.report());
    }

    private LoadReport report(List<? extends TableSource> sources, List<Notice> notices) {
        reports.sort(Comparator.comparingInt(report -> report.table().ordinal()));
        List<Table<? extends PathwayRow>> missing = new ArrayList<>();
        Pathway.TABLES.forEach(table -> {
            if (!holds(sources, table)) {
                missing.add(table);
            }
        });
        return new LoadReport(List.copyOf(reports), keys.reports(), missing, List.copyOf(notices));
    }

    private static boolean holds(List<? extends TableSource> sources, Table<?> table) {
        return sources.stream().anyMatch(source -> source.table() == table);
    }
}
