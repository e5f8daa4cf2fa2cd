package windscreen.core.ssda903.rules.integrity;

import static windscreen.core.ssda903.Ssda903.AD1;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.MISSING;
import static windscreen.core.ssda903.Ssda903.OC2;
import static windscreen.core.ssda903.Ssda903.PLACED_ADOPTION;
import static windscreen.core.ssda903.Ssda903.PREVIOUS_PERMANENCE;
import static windscreen.core.ssda903.Ssda903.REVIEWS;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.LookedAfterRow;
import windscreen.core.table.Table;

/// A child of whom the return says something, but no episode: EPI, 1012. A table that was not given has nobody.
final class ChildWithoutEpisodes {

    /// The tables that are about children in care in the year.
    private static final List<Table<? extends LookedAfterRow>> OF_CARE =
            List.of(PLACED_ADOPTION, MISSING, REVIEWS, AD1, PREVIOUS_PERMANENCE, OC2);

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            rule("EPI", "Child has a header, but neither an episode nor a care leaver record")
                    .query()
                    .integrity()
                    .reads(HEADER)
                    .fields("CHILD")
                    .why("A child in the return was in care in the year or is a care leaver; this one is neither.")
                    .cause(
                            "Care ended before the year and the header was still exported, or the episodes were left out.")
                    .fix("Take the header out, or give the child's episodes or the care leaver record.")
                    .eachChild((child, year, findings) -> {
                        if (child.episodes().isEmpty() && child.oc3().isEmpty()) {
                            child.headers().forEach(header -> findings.at(header));
                        }
                    })
                    .fails("header only", "> Header CHILD=EX1")
                    .fails("another child's episode", """
                            > Header CHILD=EX1
                            Episodes CHILD=EX2""")
                    .fails("last year's episode", """
                            > Header CHILD=EX1
                            Episodes_last CHILD=EX1""")
                    .fails("no identifier", """
                            > Header CHILD=""
                            Episodes CHILD=\"""")
                    .passes("an episode", """
                            Header CHILD=EX1
                            Episodes CHILD=EX1""")
                    .passes("a care leaver record", """
                            Header CHILD=EX1
                            OC3 CHILD=EX1""")
                    .rule(),
            rule("1012", "Record is given for a child who has no episode")
                    .reads(EPISODES)
                    .fields("CHILD")
                    .why("Reviews, health, times missing and adoption are asked only of children in care in the year.")
                    .cause(
                            "The table was exported for all open cases or for last year's children, or identifiers differ.")
                    .fix("Take the record out, or give the child's episodes.")
                    .eachChild((child, year, findings) -> judgeRecords(child, findings))
                    .fails("in each table", """
                            > PlacedAdoption CHILD=EX1
                            > Missing CHILD=EX1
                            > Reviews CHILD=EX1
                            > AD1 CHILD=EX1
                            > PrevPerm CHILD=EX1
                            > OC2 CHILD=EX1
                            Episodes CHILD=EX2""")
                    .fails("no identifier", """
                            > Reviews CHILD=""
                            Episodes CHILD=\"""")
                    .passes("an episode", """
                            Reviews CHILD=EX1
                            Episodes CHILD=EX1""")
                    .passes("the other tables", """
                            Header CHILD=EX1
                            UASC CHILD=EX1
                            OC3 CHILD=EX1
                            SWEpisodes CHILD=EX1
                            DoLo CHILD=EX1""")
                    .rule());

    private ChildWithoutEpisodes() {}

    private static void judgeRecords(LookedAfterChild child, Findings findings) {
        if (child.episodes().isEmpty()) {
            for (Table<? extends LookedAfterRow> table : OF_CARE) {
                child.thisYear().rows(table).forEach(row -> findings.at(row));
            }
        }
    }
}
