package windscreen.core.cin.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinHeader;
import windscreen.core.files.CsvText;
import windscreen.core.files.FileKind;
import windscreen.core.files.Limits;
import windscreen.core.files.Losses;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Severity;
import windscreen.core.table.Table;

/// A census that was given as CSV tables.
public final class CensusTables {

    private final CensusCsvReader reader;
    private final CinHeader header;
    private final Losses losses;

    private CensusTables(CensusCsvReader reader, Losses losses) throws CensusTablesException {
        this.reader = reader;
        this.header = reader.header();
        this.losses = losses;
    }

    /// The census that files make; empty when none of them is a table of it.
    ///
    /// @throws CensusTablesException when some are, and yet they make no census
    public static Optional<CensusTables> of(List<SourceFile> files, Limits limits) throws CensusTablesException {
        Map<Table<?>, CsvTable> tables = new HashMap<>();
        Losses losses = new Losses();
        for (SourceFile file : files) {
            CsvTable table = FileKind.of(file) == FileKind.TEXT ? table(file, limits) : null;
            if (table == null) {
                losses.add("files that are no table of the census");
                continue;
            }
            CsvTable other = tables.put(table.table(), table);
            if (other != null) {
                throw new CensusTablesException(
                        other.name() + " and " + table.name() + " are both the table " + table.table() + ".");
            }
            losses.add(
                    "columns that are no part of the census: " + String.join(", ", table.extra()),
                    table.extra().size());
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new CensusTables(new CensusCsvReader(tables), losses));
    }

    private static @Nullable CsvTable table(SourceFile file, Limits limits) throws CensusTablesException {
        List<Notice> notices = new ArrayList<>();
        Optional<CsvText> csv = CsvText.read(file, limits, notices);
        Optional<CsvTable> table = csv.isEmpty() ? Optional.empty() : CsvTable.of(csv.get(), notices);
        for (Notice notice : notices) {
            if (table.isPresent() && notice.severity() != Severity.INFORMATION) {
                throw new CensusTablesException(file.name() + ": " + notice.what());
            }
        }
        return table.orElse(null);
    }

    public CinHeader header() {
        return header;
    }

    /// The children in the order of ChildIdentifiers; can be walked once.
    public Iterable<CinChild> children() {
        return reader.children();
    }

    /// How many children there are.
    public int size() {
        return reader.size();
    }

    /// Files and columns that are no part of a census.
    public Losses losses() {
        return losses;
    }

    /// Says so if a row belongs to nothing, after the last child.
    ///
    /// @throws CensusTablesException when one does
    public void checkNothingIsLeft() throws CensusTablesException {
        String orphan = reader.orphan();
        if (orphan != null) {
            throw new CensusTablesException(orphan);
        }
    }
}
