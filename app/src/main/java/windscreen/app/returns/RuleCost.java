package windscreen.app.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import windscreen.core.findings.Need;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Rule;
import windscreen.core.intake.Checking;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.intake.Recognised;
import windscreen.core.references.References;
import windscreen.core.table.Table;

/// What the files given let us ask: how many rules need each table and each reference.
final class RuleCost {

    private final ReturnKind kind;
    private final Recognised recognised;
    private final List<? extends Rule<?>> live;

    private RuleCost(ReturnKind kind, Recognised recognised, List<? extends Rule<?>> live) {
        this.kind = kind;
        this.recognised = recognised;
        this.live = live;
    }

    static RuleCost of(ReturnKind kind, Recognised recognised) {
        int year = recognised.year() == 0 ? kind.lastYear() : kind.nearest(recognised.year());
        return new RuleCost(kind, recognised, Checking.book(kind).live(year));
    }

    int all() {
        return live.size();
    }

    /// The rules that cannot do without a table of this year.
    int needing(String table) {
        return (int) live.stream()
                .filter(rule ->
                        rule.tables().stream().anyMatch(one -> one.name().equals(table)))
                .count();
    }

    private String needing(Need need) {
        return Words.number(
                live.stream().filter(rule -> rule.needs().contains(need)).count());
    }

    /// The tables of this year that the files hold.
    Set<String> given() {
        Set<String> names = new HashSet<>();
        if (recognised.content() instanceof Recognised.Content.LookedAfter tables) {
            tables.tables().thisYear().keySet().forEach(table -> names.add(table.name()));
        }
        return names;
    }

    /// The tables of the return, in its order.
    List<Table<?>> tables() {
        return Checking.book(kind).tables();
    }

    /// The tables that no file holds and some rule needs; a census is one file and holds what it holds.
    List<FilesView.MissingTable> missing() {
        List<FilesView.MissingTable> missing = new ArrayList<>();
        Set<String> given = given();
        for (Table<?> table : kind == ReturnKind.CIN ? List.<Table<?>>of() : tables()) {
            int rules = needing(table.name());
            if (!given.contains(table.name()) && rules > 0) {
                missing.add(new FilesView.MissingTable(table.name(), table.about(), Words.number(rules)));
            }
        }
        return missing;
    }

    List<FilesView.ReferenceLine> references() {
        References references = recognised.references();
        List<FilesView.ReferenceLine> lines = new ArrayList<>();
        add(lines, "Last year’s return", lastYear(), Need.PREVIOUS_YEAR);
        add(
                lines,
                "Provider list",
                references.providers().map(list -> list.asOf()).orElse(""),
                Need.PROVIDERS);
        add(
                lines,
                "Postcode directory",
                references.postcodes().map(directory -> directory.asOf()).orElse(""),
                Need.POSTCODES);
        add(lines, "Own authority", references.authority().orElse(""), Need.AUTHORITY);
        return lines;
    }

    private void add(List<FilesView.ReferenceLine> lines, String name, String from, Need need) {
        String rules = needing(need);
        if (!rules.equals("0") || !from.isEmpty()) {
            lines.add(new FilesView.ReferenceLine(name, from, rules));
        }
    }

    private String lastYear() {
        if (!(recognised.content() instanceof Recognised.Content.LookedAfter tables)) {
            return "";
        }
        int files = tables.tables().lastYear().size();
        return files == 0 ? "" : Words.count(files, "table", "tables") + " in these files";
    }

    /// Whether a file of this table is read.
    boolean isRead(String table) {
        return recognised.files().stream()
                .anyMatch(file -> isTaken(file) && file.what().equals(table));
    }

    private static boolean isTaken(FileSeen file) {
        return file.verdict() == Verdict.READY || file.verdict() == Verdict.LOOK;
    }
}
