package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Place;
import windscreen.core.table.Text;

/// One identifier on several children: 8510 and 1520. A family: a line each.
final class SharedIdentifiers {

    static final List<Rule<CinChild>> RULES = List.of(
            shared(
                    "8510",
                    "Child identifier is that of another child as well",
                    "LAchildID",
                    ChildIdentifiers::laChildId),
            shared("1520", "UPN is that of another child as well", "UPN", ChildIdentifiers::upn));

    private SharedIdentifiers() {}

    private static Rule<CinChild> shared(
            String code, String wrong, String column, Function<ChildIdentifiers, Text> cell) {
        return rule(code, wrong)
                .reads(IDENTIFIERS)
                .fields(column)
                .why("Two children with one identifier are counted as one.")
                .cause(
                        "The export gives a child once for each referral, or two records of one child were never merged.")
                .fix("Give one Child with all its episodes, or correct the identifier that is wrong.")
                .wholeReturn(() -> new Seen(column, cell))
                .fails("two children", """
                        Child
                        > ChildIdentifiers %1$s=A123456789012
                        Child
                        > ChildIdentifiers %1$s=A123456789012""".formatted(column))
                .passes("one each", """
                        Child
                        ChildIdentifiers %1$s=A123456789012
                        Child
                        ChildIdentifiers %1$s=B123456789012""".formatted(column))
                .passes("blanks are no identifier", """
                        Child
                        ChildIdentifiers %1$s=""
                        Child
                        ChildIdentifiers %1$s=\"""".formatted(column))
                .rule();
    }

    /// Where each value was first seen, and every place of those seen again: little for each child.
    private static final class Seen implements Tally<CinChild> {

        private final String column;
        private final Function<ChildIdentifiers, Text> cell;
        private final Map<String, Holder> first = new HashMap<>();
        private final List<Holder> repeated = new ArrayList<>();

        Seen(String column, Function<ChildIdentifiers, Text> cell) {
            this.column = column;
            this.cell = cell;
        }

        /// A child that has a value.
        private record Holder(String child, Place place, String value, boolean[] reported) {}

        @Override
        public void see(CinChild child, ReturnYear year) {
            Text value = cell.apply(child.identifiers());
            if (value.isBlank()) {
                return;
            }
            Holder holder = new Holder(child.id(), child.identifiers().place(), value.value(), new boolean[1]);
            Holder before = first.putIfAbsent(value.value(), holder);
            if (before != null) {
                if (!before.reported[0]) {
                    before.reported[0] = true;
                    repeated.add(before);
                }
                repeated.add(holder);
            }
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            repeated.forEach(holder -> findings.at(holder.child, holder.place, column, holder.value));
        }
    }
}
