package windscreen.core.ssda903.rules.adoption;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;

/// Number, sex and legal status of the adopters contradict each other: 511, 514, 517, 518, 519, 520, 524. A family:
/// a line for each legal status.
final class AdoptersDoNotFit {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("511", "Two adopters are given with the sex of a single adopter", "NB_ADOPTR", "SEX_ADOPTR")
                    .eachRow(
                            LookedAfterChild::ad1,
                            (row, year) ->
                                    row.nbAdoptr().is("2") && row.sexAdoptr().isOneOf("M1", "F1"))
                    .fails("two, and a single woman", "> AD1 NB_ADOPTR=2 SEX_ADOPTR=F1")
                    .fails("two, and a single man", "> AD1 NB_ADOPTR=2 SEX_ADOPTR=M1")
                    .passes("two, and a couple", "AD1 NB_ADOPTR=2 SEX_ADOPTR=MF")
                    .passes("one, and a single woman", "AD1 NB_ADOPTR=1 SEX_ADOPTR=F1")
                    .rule(),
            needs("514", "Single adopter has the sex code of a couple", "L0", "MF", "M1", "F1"),
            needs("520", "Married couple of different sex has another sex code than MF", "L11", "MM", "MF"),
            needs("524", "Married couple of the same sex has another sex code than MM or FF", "L12", "MF", "MM", "FF"),
            needs("519", "Civil partners have the sex code of a single adopter", "L2", "F1", "MM", "FF", "MF"),
            needs("517", "Unmarried couple of different sex has another sex code than MF", "L3", "FF", "MF"),
            needs(
                    "518",
                    "Unmarried couple of the same sex has another sex code than MM or FF",
                    "L4",
                    "MF",
                    "MM",
                    "FF"));

    private AdoptersDoNotFit() {}

    private static Rule<LookedAfterChild> needs(
            String code, String wrong, String status, String wrongSex, String... sexes) {
        return draft(code, wrong, "LS_ADOPTR", "SEX_ADOPTR")
                .eachRow(
                        LookedAfterChild::ad1,
                        (row, year) ->
                                row.lsAdoptr().is(status) && !row.sexAdoptr().isOneOf(sexes))
                .fails("a sex that does not fit", "> AD1 LS_ADOPTR=" + status + " SEX_ADOPTR=" + wrongSex)
                .fails("no sex", "> AD1 LS_ADOPTR=" + status)
                .passes("a sex that fits", "AD1 LS_ADOPTR=" + status + " SEX_ADOPTR=" + sexes[0])
                .passes("the last that fits", "AD1 LS_ADOPTR=" + status + " SEX_ADOPTR=" + sexes[sexes.length - 1])
                .passes("another status", "AD1 LS_ADOPTR=L9 SEX_ADOPTR=" + wrongSex)
                .rule();
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(AD1)
                .fields(fields)
                .why("The figures on who adopts are built from both cells, which here describe different people.")
                .cause(
                        "One of the cells was left from a default, or the adopters' record was filled in before matching.")
                .fix("Ask the adoption team who adopted the child, and correct the cell that is wrong.");
    }
}
