package windscreen.core.cin.rules.preproceedings;

import static windscreen.core.cin.CinCensus.PRE_PROCEEDINGS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.PreProceedings;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;

/// Pre-proceedings are missing from the whole return: 8995Q, 9000Q.
final class PreProceedingsGiven {

    static final List<Rule<CinChild>> RULES = List.of(
            anywhere("8995Q", "No child has pre-proceedings work", any -> true)
                    .fields("PPStartDate")
                    .passes("one child has some, whatever it holds", """
                            Child
                            CINdetails CINreferralDate=2026-05-01
                            Child
                            CINdetails CINreferralDate=2026-05-01
                            CINdetails CINreferralDate=2026-06-01
                            PreProceedings""")
                    .rule(),
            anywhere(
                            "9000Q",
                            "No pre-proceedings work has a start date",
                            row -> row.start().isDate())
                    .fields("PPStartDate")
                    .fails("one that is no date", """
                            > Return
                            CINdetails CINreferralDate=2026-05-01
                            PreProceedings PPStartDate=soon""")
                    .passes("one of two", """
                            Return
                            CINdetails CINreferralDate=2026-05-01
                            PreProceedings PPStartDate=2026-06-01
                            PreProceedings LBPSentDate=2026-06-01""")
                    .rule());

    private PreProceedingsGiven() {}

    private static RuleDraft<CinChild> anywhere(String code, String wrong, Predicate<PreProceedings> wanted) {
        return rule(code, wrong)
                .from(2027)
                .draft()
                .reads(PRE_PROCEEDINGS)
                .why("Nearly every authority has families in pre-proceedings, so none at all points to the export.")
                .cause("The module is new in 2026/27, and the export does not fill it yet.")
                .fix("Export pre-proceedings work with its dates, or explain that there was none.")
                .wholeReturn(() -> new Search(wanted))
                .fails("nothing", "> Return\nCINdetails CINreferralDate=2026-05-01");
    }

    /// Looks for the first record of the kind.
    private static final class Search implements Tally<CinChild> {

        private final Predicate<PreProceedings> wanted;
        private boolean found;

        Search(Predicate<PreProceedings> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void see(CinChild child, ReturnYear year) {
            found = found || child.preProceedings().stream().anyMatch(wanted);
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (!found) {
                findings.wholeReturn();
            }
        }
    }
}
