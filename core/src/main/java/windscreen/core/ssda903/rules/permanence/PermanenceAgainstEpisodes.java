package windscreen.core.ssda903.rules.permanence;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.PREVIOUS_PERMANENCE;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.PreviousPermanence;
import windscreen.core.ssda903.rules.Compared;
import windscreen.core.ssda903.rules.PartialDate;
import windscreen.core.table.Day;

/// Permanence before care against the episodes: 630, 632, 634.
final class PermanenceAgainstEpisodes {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("630", "Child came into care this year, but previous permanence is missing or not complete", "RNE")
                    .eachChild((child, year, findings) -> child.episodes().stream()
                            .filter(episode -> episode.rne().is("S")
                                    && episode.decom().isOnOrAfter(year.start())
                                    && lacksPermanence(child))
                            .forEach(episode -> findings.at(episode)))
                    .fails(2027, "no record, first day of the year", "> Episodes DECOM=01/04/2026 RNE=S")
                    .passes(2027, "the day before", "Episodes DECOM=31/03/2026 RNE=S")
                    .fails(2027, "no authority", """
                            > Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm PREV_PERM=P1 DATE_PERM=01/05/2015""")
                    .fails(2027, "no date", """
                            > Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm PREV_PERM=P1 LA_PERM=999""")
                    .fails(2027, "no code", """
                            > Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm LA_PERM=999 DATE_PERM=01/05/2015""")
                    .passes(2027, "complete", """
                            Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm PREV_PERM=P1 LA_PERM=999 DATE_PERM=01/05/2015""")
                    .passes(2027, "none before", """
                            Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm PREV_PERM=Z1""")
                    .passes(2027, "a change within care", "Episodes DECOM=01/09/2026 RNE=P")
                    .fails(2027, "one of two records is not complete", """
                            > Episodes DECOM=01/09/2026 RNE=S
                            PrevPerm PREV_PERM=P1 LA_PERM=999 DATE_PERM=01/05/2015
                            PrevPerm PREV_PERM=P1 LA_PERM=999""")
                    .rule(),
            draft(
                            "632",
                            "Date of the previous permanence is not a real date or not before care began",
                            "DATE_PERM",
                            "DECOM")
                    .eachChild((child, year, findings) -> {
                        Episode first = child.thisYear().firstEpisode();
                        if (first != null) {
                            Compared.both(
                                    List.of(first),
                                    child.previousPermanence(),
                                    PermanenceAgainstEpisodes::isNotBefore,
                                    findings);
                        }
                    })
                    .fails("the day care began", """
                            > Episodes DECOM=01/09/2026
                            > PrevPerm DATE_PERM=01/09/2026""")
                    .passes("the day before", """
                            Episodes DECOM=01/09/2026
                            PrevPerm DATE_PERM=31/08/2026""")
                    .fails("an unknown day counts as the last of the month", """
                            > Episodes DECOM=31/08/2026
                            > PrevPerm DATE_PERM=ZZ/08/2026""")
                    .passes("the day after that", """
                            Episodes DECOM=01/09/2026
                            PrevPerm DATE_PERM=ZZ/08/2026""")
                    .fails("an unknown month counts as the end of the year", """
                            > Episodes DECOM=31/12/2026
                            > PrevPerm DATE_PERM=ZZ/ZZ/2026""")
                    .passes("nothing known counts as the end of 2000", """
                            Episodes DECOM=01/01/2001
                            PrevPerm DATE_PERM=ZZ/ZZ/ZZZZ""")
                    .fails("no date", """
                            > Episodes DECOM=01/09/2026
                            > PrevPerm DATE_PERM=SUMMER""")
                    .passes("blank", """
                            Episodes DECOM=01/09/2026
                            PrevPerm PREV_PERM=Z1""")
                    .rule(),
            draft(
                            "634",
                            "Previous permanence is given, but no episode begins this year",
                            "LA_PERM",
                            "PREV_PERM",
                            "DATE_PERM",
                            "DECOM")
                    .eachChild((child, year, findings) -> judgeNoStart(child, year, findings))
                    .fails(2027, "the latest began the day before", """
                            > Episodes DECOM=01/05/2024
                            > Episodes DECOM=31/03/2026
                            > PrevPerm PREV_PERM=Z1""")
                    .passes(2027, "on the first day of the year", """
                            Episodes DECOM=01/04/2026
                            PrevPerm PREV_PERM=Z1""")
                    .passes(2027, "an empty record", """
                            Episodes DECOM=31/03/2026
                            PrevPerm CHILD=EX1""")
                    .rule());

    private PermanenceAgainstEpisodes() {}

    private static boolean lacksPermanence(LookedAfterChild child) {
        return child.previousPermanence().isEmpty()
                || child.previousPermanence().stream()
                        .anyMatch(row -> row.prevPerm().isBlank()
                                || (!row.prevPerm().is("Z1") && Compared.anyBlank(row.laPerm(), row.datePerm())));
    }

    private static boolean isNotBefore(Episode first, PreviousPermanence row) {
        Day date = PartialDate.read(row.datePerm().value());
        return date.isOnOrAfter(first.decom()) || (row.datePerm().isGiven() && !date.isDate());
    }

    private static void judgeNoStart(LookedAfterChild child, ReturnYear year, Findings findings) {
        Episode latest = child.thisYear().latestEpisode();
        if (latest == null || !latest.decom().isBefore(year.start())) {
            return;
        }
        for (PreviousPermanence row : child.previousPermanence()) {
            if (Compared.anyGiven(row.prevPerm(), row.datePerm(), row.laPerm())) {
                findings.at(row).with(latest);
                child.episodes().forEach(episode -> findings.at(episode));
            }
        }
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(EPISODES, PREVIOUS_PERMANENCE)
                .fields(fields)
                .why(
                        "It is asked of every child who comes into care whether an earlier adoption or guardianship broke down.")
                .cause("The question is not asked when care begins, or an old answer was exported again.")
                .fix(
                        "Ask when care begins: which permanence, by which authority and when; Z1 alone if there was none.");
    }
}
