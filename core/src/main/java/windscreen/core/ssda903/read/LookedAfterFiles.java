package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import windscreen.core.files.CsvText;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;

/// Reads single files of the return.
public final class LookedAfterFiles {

    private LookedAfterFiles() {}

    /// The table a CSV holds; none when it is not a table of this return, or lacks columns (then a notice says so).
    public static Optional<TableFile> csv(CsvText csv, Limits limits, List<Notice> notices) {
        return csv(csv, limits, new CellCache(), notices);
    }

    /// The same, with the cells that other files of the return have in common with this one.
    public static Optional<TableFile> csv(CsvText csv, Limits limits, CellCache cells, List<Notice> notices) {
        return new TableReader(limits, cells).read(csv, notices);
    }

    /// The tables of the XML layout.
    public static List<TableFile> xml(SourceFile file, List<Notice> notices) {
        return new ArrayList<>(new Xml903Reader(file).read(notices));
    }
}
