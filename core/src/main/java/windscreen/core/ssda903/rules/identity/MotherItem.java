package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// Whether a young woman in care is a mother, and when her child was born: 207, 393, 607, 625.
final class MotherItem {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("207", "Child was a mother last year, but is not this year", "MOTHER")
                    .readsLast(HEADER)
                    .eachChild((child, year, findings) -> {
                        if (!child.episodes().isEmpty()) {
                            Compared.first(
                                    child.headers(),
                                    child.lastYear().headers(),
                                    (now, then) -> then.mother().is("1")
                                            && !now.mother().is("1"),
                                    findings);
                        }
                    })
                    .fails("no longer", """
                            > Header MOTHER=0
                            Header_last MOTHER=1
                            Episodes LS=C2""")
                    .fails("no longer given", """
                            > Header MOTHER=""
                            Header_last MOTHER=1
                            Episodes LS=C2""")
                    .passes("still", """
                            Header MOTHER=1
                            Header_last MOTHER=1
                            Episodes LS=C2""")
                    .passes("since this year", """
                            Header MOTHER=1
                            Header_last MOTHER=0
                            Episodes LS=C2""")
                    .passes("not in care this year", """
                            Header MOTHER=0
                            Header_last MOTHER=1""")
                    .rule(),
            draft("393", "Mother item is missing for a girl or young woman in care", "MOTHER")
                    .eachChild((child, year, findings) -> {
                        for (Header header : child.headers()) {
                            if (isUnanswered(header) && child.hasMoreThanRespite()) {
                                findings.at(header).with(header, "SEX");
                            }
                        }
                    })
                    .fails("not answered", """
                            > Header SEX=F
                            Episodes LS=V4
                            Episodes LS=C2""")
                    .fails("no legal status", """
                            > Header SEX=F
                            Episodes DECOM=01/05/2025""")
                    .passes("answered", """
                            Header SEX=F MOTHER=0
                            Episodes LS=C2""")
                    .passes("short breaks only", """
                            Header SEX=F
                            Episodes LS=V3
                            Episodes LS=V4""")
                    .passes("a boy", """
                            Header SEX=M
                            Episodes LS=C2""")
                    .passes("no episodes", "Header SEX=F")
                    .rule(),
            draft(
                            "607",
                            "Care ended without the mother item of a girl or young woman",
                            "DEC",
                            "REC",
                            "MOTHER",
                            "LS",
                            "SEX")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> isUnanswered(header) && endsCare(episode, year),
                            findings))
                    .fails(2026, "on the first day of the year", """
                            > Header SEX=F
                            > Episodes LS=C2 DEC=01/04/2025 REC=E4A""")
                    .passes(2026, "the day before", """
                            Header SEX=F
                            Episodes LS=C2 DEC=31/03/2025 REC=E4A""")
                    .fails(2026, "on its last day, with no legal status", """
                            > Header SEX=F
                            > Episodes DEC=31/03/2026 REC=E4A""")
                    .passes(2026, "the day after", """
                            Header SEX=F
                            Episodes LS=C2 DEC=01/04/2026 REC=E4A""")
                    .passes(2026, "an end that is no date", """
                            Header SEX=F
                            Episodes LS=C2 DEC=31/06/2025 REC=E4A""")
                    .passes(2026, "care carries on", """
                            Header SEX=F
                            Episodes LS=C2 DEC=01/09/2025 REC=X1""")
                    .passes(2026, "no reason", """
                            Header SEX=F
                            Episodes LS=C2 DEC=01/09/2025""")
                    .passes(2026, "short breaks", """
                            Header SEX=F
                            Episodes LS=V3 DEC=01/09/2025 REC=E4A
                            Episodes LS=V4 DEC=01/09/2025 REC=E4A""")
                    .passes(2026, "answered", """
                            Header SEX=F MOTHER=0
                            Episodes LS=C2 DEC=01/09/2025 REC=E4A""")
                    .passes(2026, "a boy", """
                            Header SEX=M
                            Episodes LS=C2 DEC=01/09/2025 REC=E4A""")
                    .rule(),
            draft("625", "Mother's child was born after the year or after care ended", "MC_DOB", "DEC")
                    .eachChild((child, year, findings) -> judgeBirth(child, year, findings))
                    .fails(2026, "the day after the year", """
                            > Header MC_DOB=01/04/2026
                            > Episodes DEC=02/04/2026""")
                    .passes(2026, "its last day", """
                            Header MC_DOB=31/03/2026
                            Episodes DEC=31/03/2026""")
                    .fails(2026, "the day after the last end of care", """
                            > Header MC_DOB=02/09/2025
                            Episodes DEC=01/08/2025
                            > Episodes DEC=01/09/2025
                            Episodes DEC=01/09/2025
                            Episodes DECOM=01/10/2025""")
                    .passes(2026, "the day care ended", """
                            Header MC_DOB=01/09/2025
                            Episodes DEC=01/08/2025
                            Episodes DEC=01/09/2025""")
                    .passes(2026, "care has not ended", """
                            Header MC_DOB=01/04/2026
                            Episodes DECOM=01/05/2025""")
                    .passes(2026, "no end can be read", """
                            Header MC_DOB=01/04/2026
                            Episodes DEC=31/09/2025""")
                    .passes(2026, "no mother", """
                            Header MC_DOB=""
                            Episodes DEC=01/09/2025""")
                    .rule());

    private MotherItem() {}

    private static boolean isUnanswered(Header header) {
        return header.mother().isBlank() && header.sex().is("F");
    }

    private static boolean endsCare(Episode episode, ReturnYear year) {
        return episode.rec().isGiven()
                && !episode.rec().is("X1")
                && episode.dec().isWithin(year.start(), year.end())
                && !episode.isRespite();
    }

    private static void judgeBirth(LookedAfterChild child, ReturnYear year, Findings findings) {
        Episode last = lastEnded(child);
        if (last != null) {
            Compared.both(
                    List.of(last),
                    child.headers(),
                    (episode, header) ->
                            header.mcDob().isAfter(year.end()) || header.mcDob().isAfter(episode.dec()),
                    findings);
        }
    }

    /// The episode with the latest readable end, the first in the file on ties; open ones do not count.
    private static @Nullable Episode lastEnded(LookedAfterChild child) {
        Episode last = null;
        for (Episode episode : child.episodes()) {
            if (episode.dec().isDate() && (last == null || episode.dec().isAfter(last.dec()))) {
                last = episode;
            }
        }
        return last;
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(HEADER, EPISODES)
                .fields(fields)
                .why(
                        "How many mothers there are in care is published, so it is asked of each girl and young woman there.")
                .cause("The item has no default in the case system, or the birth was recorded on another record only.")
                .fix("Give 1 for a mother and 0 for any other girl or young woman, and check the dates.");
    }
}
