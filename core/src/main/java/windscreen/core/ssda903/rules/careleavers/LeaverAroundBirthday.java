package windscreen.core.ssda903.rules.careleavers;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.calendar.Ages;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;

/// A leaver of 17 or 18 had left care by the birthday in the year: 1007, 1016.
final class LeaverAroundBirthday {

    private static final String OPEN = "\nEpisodes DECOM=01/01/2020";

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft(
                            "1007",
                            "Care leaver of 17 or 18 was in care on the last birthday",
                            LeaverAroundBirthday::spansBirthday)
                    .fails(
                            2027,
                            "17 on the last day of the year",
                            "> OC3 DOB=31/03/2010 ACTIV=F1" + OPEN + " DEC=01/04/2027")
                    .passes(2027, "17 the day after", "OC3 DOB=01/04/2010 ACTIV=F1" + OPEN + " DEC=02/04/2027")
                    .fails(2027, "18 to the last day", "> OC3 DOB=01/04/2008 ACTIV=F1" + OPEN + " DEC=02/04/2026")
                    .passes(2027, "19 on it", "OC3 DOB=31/03/2008 ACTIV=F1" + OPEN + " DEC=01/04/2027")
                    .passes(
                            2027,
                            "care ended on the birthday",
                            "OC3 DOB=01/09/2009 ACTIV=F1" + OPEN + " DEC=01/09/2026")
                    .fails(2027, "care began on the birthday", """
                            > OC3 DOB=01/09/2009 ACTIV=F1
                            Episodes DECOM=01/09/2026 DEC=02/09/2026""")
                    .passes(2027, "care began the day after", """
                            OC3 DOB=01/09/2009 ACTIV=F1
                            Episodes DECOM=02/09/2026 DEC=03/09/2026""")
                    .fails(2026, "born on 29 February: the birthday is the 28th", """
                            > OC3 DOB=29/02/2008 ACTIV=F1
                            Episodes DECOM=28/02/2026 DEC=01/03/2026""")
                    .passes(2026, "care began after the 28th", """
                            OC3 DOB=29/02/2008 ACTIV=F1
                            Episodes DECOM=01/03/2026 DEC=02/03/2026""")
                    .passes(2027, "care goes on", "OC3 DOB=01/09/2009 ACTIV=F1" + OPEN)
                    .passes(2027, "no item", "OC3 DOB=01/09/2009" + OPEN + " DEC=02/09/2026")
                    .passes(2027, "no readable date of birth", "OC3 DOB=31/09/2009 ACTIV=F1" + OPEN + " DEC=02/10/2026")
                    .rule(),
            draft(
                            "1016",
                            "Care of a leaver of 17 or 18 ended on or after that birthday",
                            LeaverAroundBirthday::endsAfterBirthday)
                    .fails(
                            2026,
                            "17 the day before the last",
                            "> OC3 DOB=30/03/2009 ACCOM=B1" + OPEN + " DEC=30/03/2026")
                    .passes(
                            2026,
                            "17 on the last day, but in years of 365.2425 days not yet",
                            "OC3 DOB=31/03/2009 ACCOM=B1" + OPEN + " DEC=31/03/2026")
                    .passes(
                            2026,
                            "care ended the day before the 17th birthday",
                            "OC3 DOB=30/03/2009 ACCOM=B1" + OPEN + " DEC=29/03/2026")
                    .fails(
                            2026,
                            "18 on the last day, in such years still 17",
                            "> OC3 DOB=31/03/2008 ACCOM=B1" + OPEN + " DEC=31/03/2025")
                    .passes(2026, "18 the day before that", "OC3 DOB=30/03/2008 ACCOM=B1" + OPEN + " DEC=29/03/2026")
                    .fails(2026, "and care ended that day", "> OC3 DOB=30/03/2008 ACCOM=B1" + OPEN + " DEC=30/03/2026")
                    .fails(2026, "18 to the last day", "> OC3 DOB=01/04/2007 ACCOM=B1" + OPEN + " DEC=01/04/2025")
                    .passes(2026, "19 on it", "OC3 DOB=31/03/2007 ACCOM=B1" + OPEN + " DEC=31/03/2026")
                    .fails(
                            2027,
                            "one of two episodes",
                            "> OC3 DOB=01/09/2009 ACCOM=B1" + OPEN + " DEC=01/05/2020" + OPEN + " DEC=01/09/2026")
                    .passes(2027, "care goes on", "OC3 DOB=01/09/2009 ACCOM=B1" + OPEN)
                    .passes(2027, "no item", "OC3 DOB=01/09/2009" + OPEN + " DEC=01/09/2026")
                    .passes(2027, "no readable date of birth", "OC3 DOB=31/09/2009 ACCOM=B1" + OPEN + " DEC=01/10/2026")
                    .rule());

    private LeaverAroundBirthday() {}

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, BirthdayTest test) {
        return rule(code, wrong)
                .reads(EPISODES, OC3)
                .fields("IN_TOUCH", "ACTIV", "ACCOM")
                .why("At 17 and 18 the questions are asked only about those who were out of care on that birthday.")
                .cause("The record was made ahead of time, or the end of care was recorded too late.")
                .fix("Take the record out, or correct the date of birth or the end of the episode.")
                .eachChild((child, year, findings) -> judge(child, year, test, findings));
    }

    /// Whether an episode comes too close to the leaver's birthday.
    @FunctionalInterface
    private interface BirthdayTest {
        boolean isWrong(LocalDate born, Episode episode, ReturnYear year);
    }

    private static void judge(LookedAfterChild child, ReturnYear year, BirthdayTest test, Findings findings) {
        for (Oc3 row : child.oc3()) {
            LocalDate born = row.dob().date();
            if (born == null || !row.saysAnything()) {
                continue;
            }
            for (Episode episode : child.episodes()) {
                if (test.isWrong(born, episode, year)) {
                    findings.at(row).with(row, "DOB").with(episode, "DECOM", "DEC");
                }
            }
        }
    }

    private static boolean spansBirthday(LocalDate born, Episode episode, ReturnYear year) {
        int age = Ages.completedYears(born, year.end());
        LocalDate birthday = Ages.birthday(born, age);
        return isAsked(age)
                && episode.decom().isOnOrBefore(birthday)
                && episode.dec().isAfter(birthday);
    }

    private static boolean endsAfterBirthday(LocalDate born, Episode episode, ReturnYear year) {
        int age = DecimalYears.age(born, year.end());
        return isAsked(age) && episode.dec().isOnOrAfter(Ages.birthday(born, age));
    }

    private static boolean isAsked(int age) {
        return age == 17 || age == 18;
    }
}
