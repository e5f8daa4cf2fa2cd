package windscreen.core.cin.rules;

import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// A family: something is dated after the child's death. The day itself is allowed.
public final class AfterDeath {

    private AfterDeath() {}

    /// A date of the child's records that may not be after the death.
    ///
    /// @param parts an episode's records of the table
    public static <R extends Row> Rule<CinChild> dated(
            String code,
            String wrong,
            Table<R> table,
            String column,
            Function<CinDetails, List<R>> parts,
            Function<R, Day> cell) {
        String name = table.name();
        return rule(code, wrong)
                .reads(IDENTIFIERS, table)
                .fields(column, "PersonDeathDate")
                .why("Work with a child ends with the child's death, so one of the dates is wrong.")
                .cause("The plan was dated on the day somebody typed it, or the date of death was mistyped.")
                .fix("Correct " + column + ", or the date of death.")
                .eachChild((child, year, findings) -> {
                    Day death = child.identifiers().deathDate();
                    if (!death.isDate()) {
                        return;
                    }
                    for (CinDetails episode : child.episodes()) {
                        for (R part : parts.apply(episode)) {
                            if (cell.apply(part).isAfter(death)) {
                                findings.at(part, column).with(child.identifiers(), "PersonDeathDate");
                                findings.at(child.identifiers(), "PersonDeathDate")
                                        .with(part, column);
                            }
                        }
                    }
                })
                .fails("the day after, in any episode", """
                        > ChildIdentifiers PersonDeathDate=2025-09-01
                        CINdetails CINreferralDate=2025-05-01
                        CINdetails CINreferralDate=2025-06-01
                        > %s %s=2025-09-02""".formatted(name, column))
                .passes("the same day", """
                        ChildIdentifiers PersonDeathDate=2025-09-01
                        CINdetails CINreferralDate=2025-05-01
                        %s %s=2025-09-01""".formatted(name, column))
                .passes("text that is no date", """
                        ChildIdentifiers PersonDeathDate=2025-09-01
                        CINdetails CINreferralDate=2025-05-01
                        %s %s=unknown""".formatted(name, column))
                .passes("a living child", """
                        CINdetails CINreferralDate=2025-05-01
                        %s %s=2025-09-02""".formatted(name, column))
                .rule();
    }
}
