package windscreen.core.cin.rules.referral;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.BiPredicate;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.ChildTest;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;

/// Episodes against birth and death: 8555Q, 8585Q, 8606, 8775Q.
final class ReferralInLifetime {

    /// How long before its birth a child can be known of.
    private static final int DAYS_OF_PREGNANCY = 280;

    /// The age up to which someone can be a child in need, as a care leaver.
    private static final int OLDEST = 25;

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8555Q", "Child was referred after the date of death")
                    .reads(DETAILS, IDENTIFIERS)
                    .fields("CINreferralDate", "PersonDeathDate")
                    .why("Nobody is referred after death, so one of the dates is wrong.")
                    .cause("The death of a brother or sister was recorded on this child, or a date was mistyped.")
                    .fix("Check both dates and correct the one that is wrong.")
                    .eachChild(each((child, episode) -> episode.referralDate().isAfter(child.deathDate())))
                    .fails("the day after, in one of two episodes", """
                            > ChildIdentifiers PersonDeathDate=2025-06-02
                            CINdetails CINreferralDate=2025-05-01
                            > CINdetails CINreferralDate=2025-06-03""")
                    .passes("the same day", """
                            ChildIdentifiers PersonDeathDate=2025-06-02
                            CINdetails CINreferralDate=2025-06-02""")
                    .passes("no death", "CINdetails CINreferralDate=2025-06-02")
                    .rule(),
            rule("8585Q", "Case was closed because the child died, but there is no date of death")
                    .reads(DETAILS, IDENTIFIERS)
                    .fields("ReasonForClosure", "PersonDeathDate")
                    .why("Each death of a child in need is looked at one by one, and needs its date.")
                    .cause("The death was recorded on the case and not on the person, or the reason was mis-keyed.")
                    .fix("Record the date of death, or correct the reason for closure.")
                    .eachChild(
                            each((child, episode) -> episode.reasonForClosure().is("RC2")
                                    && !child.deathDate().isDate()))
                    .fails("no date of death", """
                            > ChildIdentifiers PersonBirthDate=2015-06-02
                            CINdetails ReasonForClosure=RC1
                            > CINdetails ReasonForClosure=RC2""")
                    .fails("text that is no date", """
                            > ChildIdentifiers PersonDeathDate=unknown
                            > CINdetails ReasonForClosure=RC2""")
                    .passes("a date of death", """
                            ChildIdentifiers PersonDeathDate=2025-06-02
                            CINdetails ReasonForClosure=RC2""")
                    .passes("another reason", "CINdetails ReasonForClosure=RC3")
                    .rule(),
            rule("8606", "Child was referred more than 280 days before birth, or before the expected birth")
                    .reads(DETAILS, IDENTIFIERS)
                    .fields("CINreferralDate", "PersonBirthDate", "ExpectedPersonBirthDate")
                    .why("Nobody knows of a child so long before birth, so one of the dates is wrong.")
                    .cause("The referral was of an older brother or sister, or a year was mistyped.")
                    .fix("Attach the referral to the child it was about, or correct the date.")
                    .eachChild(ReferralInLifetime::beforePregnancy)
                    .fails("281 days before birth, in one of two episodes", """
                            > ChildIdentifiers PersonBirthDate=2025-10-08
                            > CINdetails CINreferralDate=2024-12-31
                            CINdetails CINreferralDate=2025-01-01""")
                    .passes("280 days before birth", """
                            ChildIdentifiers PersonBirthDate=2025-10-08
                            CINdetails CINreferralDate=2025-01-01""")
                    .fails("281 days before the expected birth", """
                            > ChildIdentifiers ExpectedPersonBirthDate=2026-05-08
                            > CINdetails CINreferralDate=2025-07-31""")
                    .passes("280 days before the expected birth", """
                            ChildIdentifiers ExpectedPersonBirthDate=2026-05-08
                            CINdetails CINreferralDate=2025-08-01""")
                    .fails("one of the two is enough", """
                            > ChildIdentifiers PersonBirthDate=2025-06-02 ExpectedPersonBirthDate=2026-06-02
                            > CINdetails CINreferralDate=2025-05-01""")
                    .passes("neither is given", "CINdetails CINreferralDate=2025-05-01")
                    .rule(),
            rule("8775Q", "Person is over 25, and has an episode that went on after that birthday")
                    .reads(IDENTIFIERS, DETAILS)
                    .fields("PersonBirthDate", "CINclosureDate")
                    .why("The census is about children, and about care leavers up to 25.")
                    .cause("The case of an adult was never closed, or a parent was recorded as the child.")
                    .fix("Close the case on the day it really ended, or correct the date of birth.")
                    .eachChild(ReferralInLifetime::tooOld)
                    .fails(2026, "25 the day before the last, case open", """
                            > ChildIdentifiers PersonBirthDate=2001-03-30
                            > CINdetails CINreferralDate=2025-05-01""")
                    .passes(2026, "25 on the last day", """
                            ChildIdentifiers PersonBirthDate=2001-03-31
                            CINdetails CINreferralDate=2025-05-01""")
                    .fails(2026, "closed the day after the birthday, in one of two episodes", """
                            > ChildIdentifiers PersonBirthDate=2000-10-01
                            CINdetails CINclosureDate=2025-10-01
                            > CINdetails CINclosureDate=2025-10-02""")
                    .fails(2026, "born on 29 February: 25 on the 28th", """
                            > ChildIdentifiers PersonBirthDate=2000-02-29
                            CINdetails CINclosureDate=2025-02-28
                            > CINdetails CINclosureDate=2025-03-01""")
                    .passes(2026, "no episode", "ChildIdentifiers PersonBirthDate=1980-06-02")
                    .fails("closed on no date", """
                            > ChildIdentifiers PersonBirthDate=1980-06-02
                            > CINdetails CINclosureDate=unknown""")
                    .rule());

    private ReferralInLifetime() {}

    /// Reports an episode that is wrong for a child, and the child.
    private static ChildTest<CinChild> each(BiPredicate<ChildIdentifiers, CinDetails> wrong) {
        return (child, year, findings) -> {
            for (CinDetails episode : child.episodes()) {
                if (wrong.test(child.identifiers(), episode)) {
                    report(child, episode, findings);
                }
            }
        };
    }

    private static void report(CinChild child, CinDetails episode, Findings findings) {
        findings.at(episode).with(child.identifiers());
        findings.at(child.identifiers()).with(episode);
    }

    private static void beforePregnancy(CinChild child, ReturnYear year, Findings findings) {
        Day born = child.identifiers().birthDate().plusDays(-DAYS_OF_PREGNANCY);
        Day expected = child.identifiers().expectedBirthDate().plusDays(-DAYS_OF_PREGNANCY);
        for (CinDetails episode : child.episodes()) {
            if (episode.referralDate().isBefore(born) || episode.referralDate().isBefore(expected)) {
                report(child, episode, findings);
            }
        }
    }

    private static void tooOld(CinChild child, ReturnYear year, Findings findings) {
        Day born = child.identifiers().birthDate();
        if (!born.isBefore(year.end().minusYears(OLDEST))) {
            return;
        }
        Day birthday = born.plusYears(OLDEST);
        for (CinDetails episode : child.episodes()) {
            if (!episode.closureDate().isDate() || episode.closureDate().isAfter(birthday)) {
                report(child, episode, findings);
            }
        }
    }
}
