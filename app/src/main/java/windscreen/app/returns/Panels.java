package windscreen.app.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Notice;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.table.Table;

/// Says of each file that cannot be read what it really is, how to put it right, and what going on without it costs.
final class Panels {

    private Panels() {}

    static List<FilesView.Panel> of(List<FileSeen> files, @Nullable RuleCost cost) {
        List<FilesView.Panel> panels = new ArrayList<>();
        for (FileSeen file : files) {
            if (file.verdict() == Verdict.NOT_READ) {
                panels.add(new FilesView.Panel(
                        "file-" + (panels.size() + 1),
                        file.file() + " cannot be read",
                        file.notices().stream().map(Notice::what).distinct().toList(),
                        file.notices().stream()
                                .map(Notice::todo)
                                .filter(todo -> !todo.isEmpty())
                                .distinct()
                                .toList(),
                        cost == null ? "" : cost(file, cost)));
            }
        }
        return panels;
    }

    private static String cost(FileSeen file, RuleCost cost) {
        Optional<String> table = meant(file, cost);
        if (table.isEmpty()) {
            return "the other files still load.";
        }
        if (cost.given().contains(table.get())) {
            return table.get() + " is read from another file, so no rule falls away.";
        }
        int rules = cost.needing(table.get());
        return Words.number(rules) + " of the " + Words.count(cost.all(), "rule", "rules")
                + (rules == 1 ? " needs " : " need ") + table.get()
                + " and will say not applicable; the other tables still load.";
    }

    /// The table its name, or what was noticed of it, points to; the longest name wins, as AD1 may stand in others.
    private static Optional<String> meant(FileSeen file, RuleCost cost) {
        String name = loosely(file.file().substring(file.file().lastIndexOf('/') + 1));
        String said = file.notices().stream().map(Notice::what).reduce("", (one, other) -> one + " " + other);
        return cost.tables().stream()
                .map(Table::name)
                .filter(table -> name.contains(loosely(table)) || said.contains(table))
                .max(Comparator.comparingInt(String::length));
    }

    private static String loosely(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
