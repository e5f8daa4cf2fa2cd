package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.table.Column;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The tables of the pathway record: an overview, a page for each field of the work, and the code sets of its own.
final class PathwayPages {

    private static final String SLUG = "pathway";

    /// The folders the tables stand in, in the order of a child's way.
    private static final Map<String, String> FIELDS = fields();

    private PathwayPages() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("people", "People");
        fields.put("frontdoor", "Contacts and early help");
        fields.put("referral", "Referral and assessment");
        fields.put("protection", "Protection and the way to court");
        fields.put("care", "Children looked after");
        fields.put("health", "Health of looked-after children");
        fields.put("permanence", "Adoption and other lasting homes");
        fields.put("leavingcare", "Leaving care");
        fields.put("workforce", "Workers and teams");
        fields.put("send", "Special educational needs");
        fields.put("upkeep", "What the dataset keeps about itself");
        fields.put("extensions", "Tables of our own");
        return fields;
    }

    static List<Page> of() {
        Map<String, List<Table<? extends PathwayRow>>> byField =
                Pathway.TABLES.stream().collect(Collectors.groupingBy(PathwayPages::field));
        List<Page> pages = new ArrayList<>();
        pages.add(overview());
        FIELDS.forEach((field, title) -> pages.add(page(field, title, Objects.requireNonNull(byField.get(field)))));
        pages.add(CodePage.of(SLUG, "Pathway record", PathwayCodes.all()));
        return pages;
    }

    private static String field(Table<?> table) {
        String folder = table.type().getPackageName();
        return folder.substring(folder.lastIndexOf('.') + 1);
    }

    private static Phrase link(Table<?> table) {
        return new Phrase(table.name(), SLUG + "/" + field(table) + "#" + table.name());
    }

    private static Page overview() {
        List<List<Phrase>> rows = Pathway.TABLES.stream()
                .map(table -> List.of(
                        link(table),
                        Phrase.of(table.about()),
                        Phrase.of(Objects.requireNonNull(FIELDS.get(field(table))))))
                .toList();
        return new Page(
                SLUG + "/tables",
                "Pathway record: tables",
                List.of(
                        new Paragraph(
                                "An authority's own record of its children. The tables that begin with ssd_ are those of the"
                                        + " Standard Safeguarding Dataset, with its names and item references; those that begin"
                                        + " with ext_ are our own, for what it cannot say. A load may lack any of them."),
                        new Grid(List.of("Table", "What one row is", "Field"), rows)));
    }

    private static Page page(String field, String title, List<Table<? extends PathwayRow>> tables) {
        List<Block> blocks = new ArrayList<>();
        for (Table<?> table : tables) {
            blocks.add(new Heading(2, table.name(), table.name()));
            blocks.add(
                    new Paragraph(table.about() + ". Its key is " + table.key().getFirst() + "."));
            blocks.add(new Grid(
                    List.of("Column", "Item", "What it holds", "Type", "Codes", "Leads to", "Expected"),
                    table.columns().stream().map(PathwayPages::row).toList()));
        }
        return new Page(SLUG + "/" + field, "Pathway record: " + title.toLowerCase(Locale.ROOT), blocks);
    }

    private static List<Phrase> row(Column column) {
        String formerly = column.formerly().isEmpty() ? "" : " (formerly " + String.join(", ", column.formerly()) + ")";
        return List.of(
                Phrase.of(column.name()),
                Phrase.of(column.item()),
                Phrase.of(column.about() + formerly),
                Phrase.of(type(column)),
                codes(column),
                column.parent() == Row.class ? Phrase.of("") : link(Pathway.of(column.parent())),
                Phrase.of(column.need() == Need.MANDATORY ? "always" : ""));
    }

    private static Phrase codes(Column column) {
        int slash = column.codes().indexOf('/');
        return slash < 0
                ? Phrase.of("")
                : new Phrase(
                        column.codes().substring(slash + 1),
                        column.codes().substring(0, slash) + "/codes#"
                                + column.codes().substring(slash + 1));
    }

    private static String type(Column column) {
        return switch (column.holds()) {
            case TEXT -> "text";
            case DAY -> "date";
            case WHOLE -> "whole number";
            case DECIMAL -> "number";
            case FLAG -> "Y or N";
            case JSON -> "several, as JSON";
            case NAME -> "name";
            case REMARK -> "whether given";
        };
    }
}
