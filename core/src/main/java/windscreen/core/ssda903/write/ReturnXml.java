package windscreen.core.ssda903.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.IndentedXml;
import windscreen.core.files.Losses;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.Uasc;
import windscreen.core.ssda903.YearTables;
import windscreen.core.table.Column;
import windscreen.core.table.Table;

/// Writes the XML layout of the return, child after child: this year's records, each cell with the text it was read
/// from. Every tag of a record is written, the empty ones too, as some readers fill a missing tag from elsewhere.
///
/// The layout holds less than the CSV set does; what it has no place for is counted in [#losses()].
public final class ReturnXml implements Closeable {

    private static final String ROOT = "EXPSSDA903";

    /// The tables of repeated elements below HEADER, in the layout's order.
    private static final Map<String, Table<? extends LookedAfterRow>> BELOW_HEADER = new LinkedHashMap<>();

    static {
        BELOW_HEADER.put("AREVIEW", Ssda903.REVIEWS);
        BELOW_HEADER.put("AMISSING", Ssda903.MISSING);
        BELOW_HEADER.put("OC2", Ssda903.OC2);
        BELOW_HEADER.put("PERMANENCE", Ssda903.PREVIOUS_PERMANENCE);
        BELOW_HEADER.put("AD_PLACED", Ssda903.PLACED_ADOPTION);
    }

    /// The columns of an episode in the layout's order, which is not that of the CSV.
    private static final List<String> EPISODE = List.of(
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PL_POST",
            "HOME_POST",
            "URN",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE");

    private static final List<Table<? extends LookedAfterRow>> NOT_HELD =
            List.of(Ssda903.SOCIAL_WORKER_EPISODES, Ssda903.DOLO);

    /// What a record takes from its child's HEADER and does not write again.
    private static final Set<String> OF_THE_CHILD = Set.of("CHILD", "SEX", "DOB");

    private final IndentedXml xml;
    private final Losses losses = new Losses();

    /// Begins the document.
    public ReturnXml(OutputStream out) throws IOException {
        xml = new IndentedXml(out);
        xml.open(ROOT);
    }

    /// Writes a child: one CHILD element, or one for each of its Header records should it have several.
    public void write(LookedAfterChild child) throws IOException {
        YearTables tables = child.thisYear();
        int elements = Math.max(1, tables.headers().size());
        Identity identity = Identity.of(tables);
        for (int i = 0; i < elements; i++) {
            xml.open("CHILD");
            xml.open("HEADER");
            header(tables, i, identity);
            if (i == 0) {
                for (var below : BELOW_HEADER.entrySet()) {
                    each(below.getKey(), below.getValue(), tables);
                }
            }
            xml.close("HEADER");
            if (i == 0) {
                for (LookedAfterRow episode : tables.episodes()) {
                    xml.open("EPISODE");
                    for (String column : EPISODE) {
                        cell(Ssda903.EPISODES, episode, column, column.equals("PLACE") ? "PL" : column);
                    }
                    xml.close("EPISODE");
                }
            }
            xml.close("CHILD");
        }
        countLosses(tables, elements, identity);
    }

    /// Who the child is, as its HEADER says.
    private record Identity(String child, String sex, String dob) {

        /// By the Header record; without one, by whatever record first says it.
        static Identity of(YearTables tables) {
            String child = "";
            String sex = "";
            String dob = "";
            for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
                for (LookedAfterRow row : tables.rows(table)) {
                    child = child.isEmpty() ? row.child().raw() : child;
                    sex = sex.isEmpty() ? raw(table, row, "SEX") : sex;
                    dob = dob.isEmpty() ? raw(table, row, "DOB") : dob;
                    if (table == Ssda903.HEADER) {
                        return new Identity(child, sex, dob);
                    }
                }
            }
            return new Identity(child, sex, dob);
        }

        boolean isSaidBy(Table<?> table, LookedAfterRow row) {
            return (table.column("DOB").isEmpty() || raw(table, row, "DOB").equals(dob))
                    && (table.column("SEX").isEmpty() || raw(table, row, "SEX").equals(sex));
        }

        private static String raw(Table<?> table, LookedAfterRow row, String column) {
            return table.column(column).map(one -> table.cell(row, one).raw()).orElse("");
        }
    }

    private void header(YearTables tables, int at, Identity identity) throws IOException {
        @Nullable Header header = nth(tables.headers(), at);
        if (header == null) {
            xml.element("CHILDID", identity.child());
            xml.element("SEX", identity.sex());
            xml.element("DOB", identity.dob());
            xml.element("UASC", flag(tables.uasc(), at, ""));
        } else {
            xml.element("CHILDID", header.child().raw());
            for (String column : List.of("UPN", "SEX", "DOB", "ETHNIC", "UASC", "MOTHER", "MC_DOB")) {
                if (column.equals("UASC")) {
                    xml.element(column, flag(tables.uasc(), at, header.uasc().raw()));
                } else {
                    cell(Ssda903.HEADER, header, column, column);
                }
            }
        }
        inside(Ssda903.UASC, nth(tables.uasc(), at));
        inside(Ssda903.OC3, nth(tables.oc3(), at));
        inside(Ssda903.AD1, nth(tables.ad1(), at));
    }

    /// To stand in the table is to be an unaccompanied asylum-seeking child; the flag says so where nothing else does.
    private static String flag(List<Uasc> rows, int at, String given) {
        return given.isEmpty() && nth(rows, at) != null ? "1" : given;
    }

    private static <R> @Nullable R nth(List<R> rows, int at) {
        return at < rows.size() ? rows.get(at) : null;
    }

    /// The cells of a record that has no element of its own: they stand among those of the HEADER.
    private void inside(Table<? extends LookedAfterRow> table, @Nullable LookedAfterRow row) throws IOException {
        if (row != null) {
            for (Column column : table.fileColumns()) {
                if (!OF_THE_CHILD.contains(column.name())) {
                    cell(table, row, column.name(), column.name());
                }
            }
        }
    }

    private void each(String element, Table<? extends LookedAfterRow> table, YearTables tables) throws IOException {
        for (LookedAfterRow row : tables.rows(table)) {
            xml.open(element);
            inside(table, row);
            xml.close(element);
        }
    }

    private void cell(Table<?> table, LookedAfterRow row, String column, String element) throws IOException {
        xml.element(element, table.cell(row, column).raw());
    }

    private void countLosses(YearTables tables, int elements, Identity identity) {
        for (Table<? extends LookedAfterRow> table : NOT_HELD) {
            losses.add(
                    "records of " + table.name() + ", which the XML does not hold",
                    tables.rows(table).size());
        }
        if (tables.headers().isEmpty()) {
            losses.add("children without a Header record, who get one in the XML");
        }
        for (Table<? extends LookedAfterRow> table : Ssda903.TABLES) {
            if (!NOT_HELD.contains(table) && table != Ssda903.HEADER) {
                for (LookedAfterRow row : tables.rows(table)) {
                    if (!identity.isSaidBy(table, row)) {
                        losses.add("records of " + table.name()
                                + " with a date of birth or sex unlike the child's first record: the XML holds one");
                    }
                }
            }
        }
        beyond(Ssda903.UASC, tables, elements);
        beyond(Ssda903.OC3, tables, elements);
        beyond(Ssda903.AD1, tables, elements);
        tables.oc3().stream()
                .filter(row -> row.inTouch().raw().isEmpty())
                .forEach(row -> losses.add("records of OC3 without IN_TOUCH, which readers of the XML take for none"));
        tables.ad1().stream()
                .filter(row -> row.dateInt().raw().isEmpty())
                .forEach(row -> losses.add("records of AD1 without DATE_INT, which readers of the XML take for none"));
    }

    private void beyond(Table<? extends LookedAfterRow> table, YearTables tables, int elements) {
        losses.add(
                "records of " + table.name() + " beyond a child's first, which the XML does not hold",
                tables.rows(table).size() - elements);
    }

    /// What was left out so far, or is no longer told apart.
    public Losses losses() {
        Losses all = new Losses();
        all.addAll(losses);
        all.add("characters that XML has no place for, written as U+FFFD", xml.replaced());
        return all;
    }

    /// Ends the document.
    @Override
    public void close() throws IOException {
        xml.close(ROOT);
        xml.close();
    }
}
