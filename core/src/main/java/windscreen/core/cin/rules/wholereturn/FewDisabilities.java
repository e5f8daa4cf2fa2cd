package windscreen.core.cin.rules.wholereturn;

import static windscreen.core.cin.CinCensus.DISABILITIES;
import static windscreen.core.cin.CinCensus.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.Disability;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// Disabilities that look as if most were never exported: 2887Q, 2888Q.
final class FewDisabilities {

    /// So many different disabilities, or fewer, are suspicious in a whole return.
    private static final int SUSPICIOUS = 7;

    static final List<Rule<CinChild>> RULES = List.of(
            rule("2887Q", "Seven or fewer different disabilities occur in the whole return")
                    .reads(DISABILITIES)
                    .fields("Disability")
                    .why("There are 12, and among an authority's children in need most of them occur.")
                    .cause("Only some of the case system's values are mapped to codes.")
                    .fix("Map every value to its code, or explain that the others do not occur.")
                    .wholeReturn(Kinds::new)
                    .fails("seven, one of them twice, and none", """
                            > Return
                            Child
                            Disabilities Disability=MOB
                            Disabilities Disability=HAND
                            Disabilities Disability=PC
                            Disabilities Disability=INC
                            Disabilities Disability=COMM
                            Disabilities Disability=LD
                            Child
                            Disabilities Disability=HEAR
                            Disabilities Disability=LD
                            Child
                            Disabilities Disability=NONE
                            Child
                            Disabilities Disability=\"""")
                    .passes("eight", """
                            Child
                            Disabilities Disability=MOB
                            Disabilities Disability=HAND
                            Disabilities Disability=PC
                            Disabilities Disability=INC
                            Child
                            Disabilities Disability=COMM
                            Disabilities Disability=LD
                            Disabilities Disability=HEAR
                            Disabilities Disability=VIS""")
                    .fails("none at all", "> Return")
                    .rule(),
            rule("2888Q", "No child in the whole return has more than one disability")
                    .reads(DISABILITIES)
                    .fields("Disability")
                    .why("Many disabled children have several, so all but one of each were lost.")
                    .cause("The export takes the main disability only.")
                    .fix("Export every disability of a child.")
                    .wholeReturn(Most::new)
                    .fails("one each, and NONE beside it", """
                            > Return
                            Child
                            Disabilities Disability=LD
                            Disabilities Disability=NONE
                            Child
                            Disabilities Disability=AUT
                            Disabilities Disability=\"""")
                    .passes("one has two, though of one kind", """
                            Child
                            Disabilities Disability=LD
                            Child
                            Disabilities Disability=AUT
                            Disabilities Disability=AUT""")
                    .passes("nobody has any", "Disabilities Disability=NONE")
                    .rule());

    private FewDisabilities() {}

    private static boolean isDisability(Disability one) {
        return one.disability().isGiven() && !one.disability().is("NONE");
    }

    /// The different disabilities so far; no more are kept than make a difference.
    private static final class Kinds implements Tally<CinChild> {

        private final Set<String> kinds = new HashSet<>();

        @Override
        public void see(CinChild child, ReturnYear year) {
            for (Disability one : child.disabilities()) {
                if (isDisability(one) && kinds.size() <= SUSPICIOUS) {
                    kinds.add(one.disability().value());
                }
            }
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (kinds.size() <= SUSPICIOUS) {
                findings.wholeReturn();
            }
        }
    }

    /// The most disabilities any child has so far.
    private static final class Most implements Tally<CinChild> {

        private int most;

        @Override
        public void see(CinChild child, ReturnYear year) {
            int count = 0;
            for (Disability one : child.disabilities()) {
                count += isDisability(one) ? 1 : 0;
            }
            most = Math.max(most, count);
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (most == 1) {
                findings.wholeReturn();
            }
        }
    }
}
