package windscreen.core.cin.rules.wholereturn;

import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Text;

/// 2886Q in its two versions: too many born children are of unknown sex. A family: a line each.
final class SexOftenUnknown {

    /// One in so many children, born or not, may have been born and be of unknown sex: 2%.
    private static final int ONE_IN = 50;

    static final List<Rule<CinChild>> RULES = List.of(
            unknown(
                            "Over 2% of children have been born and have no gender",
                            "GenderCurrent", "0", "2", ChildIdentifiers::genderCurrent)
                    .until(2024)
                    .rule(),
            unknown("Over 2% of children have been born and have no sex", "Sex", "U", "F", ChildIdentifiers::sex)
                    .from(2025)
                    .rule());

    private SexOftenUnknown() {}

    private static RuleDraft<CinChild> unknown(
            String wrong, String column, String unknown, String known, Function<ChildIdentifiers, Text> cell) {
        String line = "Child\nChildIdentifiers " + column + "=";
        String others = (line + known + "\n").repeat(48);
        return rule("2886Q", wrong)
                .reads(IDENTIFIERS)
                .fields(column, "ExpectedPersonBirthDate")
                .why("It is nearly always known once a child is born, so the export is at fault.")
                .cause("The case system's values are not mapped to codes, or %s is not exported.".formatted(column))
                .fix("Map the values, and give %s for unborn children only.".formatted(unknown))
                .wholeReturn(() -> new Count(cell, unknown))
                .fails("1 of 49", others + line + unknown + "\n> Return")
                .passes("1 of 50", others + line + known + "\n" + line + unknown)
                .fails("none given", line + "\"\"\n> Return")
                .fails("expected is no date", line + unknown + " ExpectedPersonBirthDate=soon\n> Return")
                .passes("not born yet", line + unknown + " ExpectedPersonBirthDate=2026-05-01")
                .passes("no children", "");
    }

    /// Children so far, and those born and of unknown sex among them.
    private static final class Count implements Tally<CinChild> {

        private final Function<ChildIdentifiers, Text> cell;
        private final String unknownCode;
        private long children;
        private long unknown;

        Count(Function<ChildIdentifiers, Text> cell, String unknownCode) {
            this.cell = cell;
            this.unknownCode = unknownCode;
        }

        @Override
        public void see(CinChild child, ReturnYear year) {
            children++;
            Text sex = cell.apply(child.identifiers());
            if ((sex.isBlank() || sex.is(unknownCode))
                    && !child.identifiers().expectedBirthDate().isDate()) {
                unknown++;
            }
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (unknown * ONE_IN > children) {
                findings.wholeReturn();
            }
        }
    }
}
