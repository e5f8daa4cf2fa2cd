package windscreen.core.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.read.TableFile;
import windscreen.core.ssda903.read.YearsTold;
import windscreen.core.ssda903.write.TableCsv;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// The XML of an SSDA903 return as its CSV tables.
record LookedAfterAsTables(YearsTold told, Losses before) implements Conversion {

    @Override
    public ReturnKind kind() {
        return ReturnKind.SSDA903;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Losses write(NewFiles target, Progress progress) throws IOException {
        Losses losses = new Losses();
        losses.addAll(before);
        Map<Table<?>, TableFile> files = told.thisYear();
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            TableFile file = files.get(table);
            if (file != null) {
                List<? extends LookedAfterRow> rows = file.rows(Term.THIS_YEAR);
                if (table == Ssda903.UASC) {
                    rows = unaccompanied(rows, files.get(Ssda903.HEADER), losses);
                }
                TableCsv.write(table, rows, target.create(TableCsv.fileName(table)));
            }
        }
        return losses;
    }

    /// In XML every child whose tag says anything has a record; in the table stand those whose tag does not say no.
    private static List<LookedAfterRow> unaccompanied(
            List<? extends LookedAfterRow> rows, @Nullable TableFile headers, Losses losses) {
        List<LookedAfterRow> kept = new ArrayList<>();
        Iterator<? extends LookedAfterRow> flagged = headers == null
                ? List.<LookedAfterRow>of().iterator()
                : headers.rows(Term.THIS_YEAR).stream()
                        .filter(row -> row instanceof Header header
                                && !header.uasc().raw().isEmpty())
                        .iterator();
        for (LookedAfterRow row : rows) {
            String flag = flagged.hasNext() && flagged.next() instanceof Header header
                    ? header.uasc().value()
                    : "1";
            if (!flag.equals("0")) {
                kept.add(row);
                if (!flag.equals("1")) {
                    losses.add("flags UASC that are neither 0 nor 1: the children stand in uasc.csv");
                }
            } else if (!Ssda903.UASC.cell(row, "DUC").raw().isEmpty()) {
                losses.add("dates DUC of children whose UASC is 0, for whom the table has no place");
            }
        }
        return kept;
    }
}
