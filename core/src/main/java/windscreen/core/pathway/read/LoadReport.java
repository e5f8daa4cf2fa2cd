package windscreen.core.pathway.read;

import java.util.List;
import windscreen.core.files.FileCheck;
import windscreen.core.findings.Notice;
import windscreen.core.findings.Severity;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Table;

/// What a load found: nothing it had to leave out or could not understand goes unsaid.
///
/// @param tables  every table that was there, in the order of the record
/// @param links   every link that starts from one of them
/// @param missing tables of the record that were not there
/// @param notices what went wrong with a file or table as a whole
public record LoadReport(
        List<TableReport> tables,
        List<LinkReport> links,
        List<Table<? extends PathwayRow>> missing,
        List<Notice> notices) {

    /// Rows that went on.
    public long rows() {
        return tables.stream().mapToLong(TableReport::kept).sum();
    }

    public long orphans() {
        return links.stream().mapToLong(LinkReport::orphans).sum();
    }

    /// Whether every table was read to its end. Where not, what was there before is better than what was read.
    public boolean isWhole() {
        return notices.stream()
                .allMatch(notice ->
                        notice.severity() != Severity.ERROR || notice.check().equals(FileCheck.EMPTY.code()));
    }

    /// Whether there is nothing in the data that somebody should look at.
    public boolean isClean() {
        return notices.stream().allMatch(notice -> notice.severity() == Severity.INFORMATION)
                && orphans() == 0
                && tables.stream()
                        .allMatch(table ->
                                table.repeated() + table.sharedKeys() + table.withoutKey() + table.uneven() == 0
                                        && table.columns().stream()
                                                .allMatch(column -> column.unreadable() == 0
                                                        && column.unmapped().isEmpty()));
    }
}
