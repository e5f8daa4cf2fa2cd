package windscreen.core.pathway.read;

import java.io.IOException;
import java.util.List;
import windscreen.core.findings.Notice;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Table;

/// One table of somebody's record, wherever it lies: a file, a database.
public interface TableSource {

    /// The table it holds.
    Table<? extends PathwayRow> table();

    /// The name people know it by: a file with its folder, a table with its schema.
    String name();

    /// Gives its headings once, then its rows one by one.
    ///
    /// @param notices where to say what went wrong on the way
    void read(Rows rows, List<Notice> notices) throws IOException;

    /// Takes what a table holds.
    interface Rows {

        /// The names of the columns as the source has them.
        void headings(List<String> headings);

        /// One row.
        ///
        /// @param line  line of the file or number of the row, from 1
        /// @param cells the cells in the order of the headings, empty where there is nothing
        void row(int line, List<String> cells);
    }
}
