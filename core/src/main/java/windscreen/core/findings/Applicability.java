package windscreen.core.findings;

import java.util.ArrayList;
import java.util.List;
import windscreen.core.table.Table;
import windscreen.core.table.Term;

/// Whether a rule has what it needs.
final class Applicability {

    private Applicability() {}

    /// What a rule lacks, in words that follow "because"; empty when it lacks nothing.
    static String missing(Rule<?> rule, Submission<?> submission) {
        Loaded loaded = submission.loaded();
        List<String> lacking = new ArrayList<>();
        for (Table<?> table : rule.tables()) {
            if (!loaded.has(table, Term.THIS_YEAR)) {
                lacking.add(table.name());
            }
        }
        for (Table<?> table : rule.lastTables()) {
            if (!loaded.has(table, Term.LAST_YEAR)) {
                lacking.add("last year's " + table.name());
            }
        }
        for (Need need : Need.values()) {
            boolean byTable = need == Need.PREVIOUS_YEAR && !rule.lastTables().isEmpty();
            if (rule.needs().contains(need) && !byTable && !isMet(need, submission)) {
                lacking.add(need.title());
            }
        }
        return lacking.isEmpty()
                ? ""
                : String.join(", ", lacking) + (lacking.size() == 1 ? " was" : " were") + " not loaded";
    }

    private static boolean isMet(Need need, Submission<?> submission) {
        var references = submission.year().references();
        return switch (need) {
            case PREVIOUS_YEAR -> !submission.loaded().lastYear().isEmpty();
            case PROVIDERS -> references.providers().isPresent();
            case POSTCODES -> references.postcodes().isPresent();
            case AUTHORITY -> references.canPlaceAuthorities();
            case UASC -> submission.loaded().isGivenInAnyYear("UASC");
        };
    }
}
