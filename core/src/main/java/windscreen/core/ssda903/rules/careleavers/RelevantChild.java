package windscreen.core.ssda903.rules.careleavers;

import static java.time.temporal.ChronoUnit.DAYS;
import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import windscreen.core.calendar.Ages;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// 1001: a care leaver was long enough in care (91 days since the 14th birthday, one of them since the 16th), as far
/// as two years' returns tell, and not adopted.
final class RelevantChild {

    private static final String BORN_2008 = "> OC3 CHILD=EX1\nHeader DOB=01/01/2008\n";
    private static final String RIGHT_2008 = BORN_2008.substring(2);

    static final List<Rule<LookedAfterChild>> RULES = List.of(rule(
                    "1001", "Care leaver was adopted, or was not in care long enough to be one")
            .reads(EPISODES, OC3, HEADER)
            .readsLast(EPISODES)
            .fields("IN_TOUCH", "ACTIV", "ACCOM")
            .why(
                    "A care leaver spent 91 days in care from the age of 14, some of it from 16. Short breaks do not count.")
            .cause("The extract takes all who left care, or part of the care lies before last year.")
            .fix("Take out those who are not entitled. If earlier care makes up the days, say so in a note.")
            .eachChild((child, year, findings) -> judge(child, year, findings))
            .passes("91 days", RIGHT_2008 + "Episodes DECOM=03/10/2023 DEC=02/01/2024 REC=E4A")
            .fails("90 days", BORN_2008 + "Episodes DECOM=04/10/2023 DEC=02/01/2024 REC=E4A")
            .fails("none from 16", BORN_2008 + "Episodes DECOM=02/10/2023 DEC=01/01/2024 REC=E4A")
            .fails("90 from 14, and earlier ones", BORN_2008 + """
                    Episodes DECOM=01/01/2020 DEC=31/03/2022 REC=E4A
                    Episodes DECOM=01/01/2024 DEC=02/01/2024 REC=E4A""")
            .passes("91 from 14, in two episodes", RIGHT_2008 + """
                    Episodes DECOM=01/01/2020 DEC=01/04/2022 REC=E4A
                    Episodes DECOM=01/01/2024 DEC=02/01/2024 REC=E4A""")
            .passes("last year's days count", RIGHT_2008 + """
                    Episodes_last DECOM=01/01/2020 DEC=01/04/2022 REC=E4A
                    Episodes DECOM=01/01/2024 DEC=02/01/2024 REC=E4A""")
            .fails("days in both years' returns count once", BORN_2008 + """
                    Episodes_last DECOM=01/12/2023 DEC=31/01/2024 REC=E4A
                    Episodes DECOM=01/12/2023 DEC=31/01/2024 REC=E4A""")
            .fails("of two ends the earlier counts", BORN_2008 + """
                    Episodes_last DECOM=01/12/2023 DEC=31/01/2024 REC=X1
                    Episodes DECOM=01/12/2023 DEC=31/12/2024 REC=E4A""")
            .fails("an end counts before none", BORN_2008 + """
                    Episodes DECOM=01/12/2023
                    Episodes_last DECOM=01/12/2023 DEC=31/01/2024 REC=E4A""")
            .passes(2027, "going on to the end of the year", RIGHT_2008 + "Episodes DECOM=30/12/2026")
            .fails(2027, "since a day later", BORN_2008 + "Episodes DECOM=31/12/2026")
            .fails(2027, "only the latest episode goes on", BORN_2008 + """
                    Episodes DECOM=01/01/2024
                    Episodes DECOM=31/12/2026""")
            .fails("an end before the start takes nothing away", BORN_2008 + """
                    Episodes DECOM=04/10/2023 DEC=02/01/2024 REC=X1
                    Episodes DECOM=02/01/2025 DEC=02/01/2024 REC=E4A""")
            .fails("short breaks", BORN_2008 + "Episodes DECOM=03/10/2023 DEC=02/01/2024 REC=E4A LS=V3")
            .fails("short breaks one by one", BORN_2008 + "Episodes DECOM=03/10/2023 DEC=02/01/2024 REC=E4A LS=V4")
            .passes("no readable start", RIGHT_2008 + "Episodes DECOM=31/11/2023 DEC=02/01/2024 REC=E12")
            .passes("no episode", RIGHT_2008)
            .fails(2027, "20 the day after the year", """
                    > OC3 CHILD=EX1
                    Header DOB=01/04/2007
                    Episodes_last DECOM=01/05/2025 DEC=02/05/2025""")
            .passes(2027, "20 on its last day: the days are not asked", """
                    OC3 CHILD=EX1
                    Header DOB=31/03/2007
                    Episodes_last DECOM=01/05/2025 DEC=02/05/2025""")
            .passes(2027, "no readable date of birth", """
                    OC3 DOB=01/04/2009
                    Header DOB=31/04/2009
                    Episodes_last DECOM=01/05/2025 DEC=02/05/2025""")
            .fails("adopted", "> OC3 CHILD=EX1\nEpisodes DECOM=01/01/2020 DEC=01/09/2025 REC=E11")
            .fails(
                    "adopted last year, opposed",
                    "> OC3 CHILD=EX1\nEpisodes_last DECOM=01/01/2020 DEC=01/09/2025 REC=E12")
            .fails("adopted according to this year's of two equal episodes", """
                    > OC3 CHILD=EX1
                    Episodes_last DECOM=01/01/2020 DEC=01/09/2025 REC=E4A
                    Episodes DECOM=01/01/2020 DEC=01/09/2025 REC=E11""")
            .passes("adopted once, and in care again", """
                    OC3 CHILD=EX1
                    Episodes DECOM=01/01/2020 DEC=01/09/2022 REC=E12
                    Episodes DECOM=01/01/2024 DEC=01/09/2025 REC=E4A""")
            .rule());

    private RelevantChild() {}

    private static void judge(LookedAfterChild child, ReturnYear year, Findings findings) {
        if (child.oc3().isEmpty()) {
            return;
        }
        NavigableMap<LocalDate, Episode> spells = spells(child);
        if (spells.isEmpty()) {
            return;
        }
        Episode latest = spells.lastEntry().getValue();
        if (latest.endsInAdoption()) {
            child.oc3().forEach(row -> findings.at(row).with(latest, "DECOM", "REC"));
        }
        for (Header header : child.headers()) {
            if (isTooShort(header, spells, year)) {
                child.oc3().forEach(row -> {
                    Findings.Entry entry = findings.at(row).with(header, "DOB");
                    spells.values().forEach(spell -> entry.with(spell, "DECOM", "DEC", "LS"));
                });
            }
        }
    }

    /// One episode for each start, of both years; of several the one that ended first, this year's on ties.
    private static NavigableMap<LocalDate, Episode> spells(LookedAfterChild child) {
        NavigableMap<LocalDate, Episode> spells = new TreeMap<>();
        child.episodes().forEach(episode -> add(episode, spells));
        child.lastYear().episodes().forEach(episode -> add(episode, spells));
        return spells;
    }

    private static void add(Episode episode, NavigableMap<LocalDate, Episode> spells) {
        LocalDate start = episode.decom().date();
        if (start != null) {
            spells.merge(
                    start,
                    episode,
                    (kept, other) -> Compared.key(other.dec()) < Compared.key(kept.dec()) ? other : kept);
        }
    }

    private static boolean isTooShort(Header header, NavigableMap<LocalDate, Episode> spells, ReturnYear year) {
        LocalDate born = header.dob().date();
        if (born == null || !Ages.birthday(born, 20).isAfter(year.end())) {
            return false;
        }
        return daysInCare(spells, Ages.birthday(born, 14), year) < 91
                || daysInCare(spells, Ages.birthday(born, 16), year) < 1;
    }

    /// Days in care from a day on, short breaks left out. The latest episode goes on to the end of the year when it has
    /// no end; no other does.
    private static long daysInCare(NavigableMap<LocalDate, Episode> spells, LocalDate from, ReturnYear year) {
        long days = 0;
        LocalDate latest = spells.lastKey();
        for (var spell : spells.entrySet()) {
            LocalDate start = spell.getKey();
            LocalDate end = spell.getValue().dec().date();
            LocalDate last = end == null && start.equals(latest) ? year.end() : end;
            if (last != null && !spell.getValue().isRespite()) {
                days += Math.max(0, DAYS.between(start.isBefore(from) ? from : start, last));
            }
        }
        return days;
    }
}
