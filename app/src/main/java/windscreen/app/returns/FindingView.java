package windscreen.app.returns;

import java.util.List;
import windscreen.core.export.FindingTable;
import windscreen.core.findings.Finding;

/// A finding, ready to print.
record FindingView(
        String code,
        String severity,
        String wrong,
        String child,
        String table,
        String record,
        String where,
        String values) {

    static FindingView of(Finding finding) {
        List<String> row = FindingTable.row(finding);
        String where = row.get(6).isEmpty() ? "" : row.get(6) + " line " + row.get(7);
        return new FindingView(
                row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), where, row.get(9));
    }
}
