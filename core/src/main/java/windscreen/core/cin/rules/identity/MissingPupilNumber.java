package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;

/// Pupil numbers that are missing, and why: 8770Q in its two versions, 8772.
final class MissingPupilNumber {

    /// Why a child old enough for school may have no pupil number.
    private static final Set<String> REASONS = Set.of("UN2", "UN3", "UN4", "UN5", "UN6", "UN7");

    /// The birthday by which a child goes to school.
    private static final int SCHOOL_AGE = 6;

    private static final String ACTED_ON = "\nCINdetails ReferralNFA=0";

    static final List<Rule<CinChild>> RULES = List.of(
            missing(
                            "Child of 6 or more has neither a UPN nor a reason for having none",
                            year -> year.end().minusYears(SCHOOL_AGE))
                    .until(2024)
                    .fails(2024, "six on the last day of the year", child("> ", "2018-03-31") + ACTED_ON)
                    .passes(2024, "a day younger", child("", "2018-04-01") + ACTED_ON)
                    .fails(2023, "a year before", child("> ", "2017-03-31") + ACTED_ON)
                    .passes(2023, "and a day younger", child("", "2017-04-01") + ACTED_ON)
                    .rule(),
            missing(
                            "Child of school age has neither a UPN nor a reason for having none",
                            MissingPupilNumber::schoolIntake)
                    .from(2025)
                    .fails(2026, "six on 31 August after the year", child("> ", "2020-08-31") + ACTED_ON)
                    .passes(2026, "a day younger", child("", "2020-09-01") + ACTED_ON)
                    .fails(2025, "a year before", child("> ", "2019-08-31") + ACTED_ON)
                    .passes(2025, "and a day younger", child("", "2019-09-01") + ACTED_ON)
                    .rule(),
            rule("8772", "UPNunknown says no further action, but an episode was acted on")
                    .reads(IDENTIFIERS, DETAILS)
                    .fields("UPNunknown", "ReferralNFA")
                    .why("UN7 excuses the pupil number only where no referral of the child led to anything.")
                    .cause("The reason was set at a first referral and never changed when help was given.")
                    .fix("Give the UPN or the real reason there is none, or correct the flag of the episode.")
                    .eachChild(MissingPupilNumber::excusedWrongly)
                    .fails("acted on", """
                            > ChildIdentifiers UPNunknown=UN7
                            CINdetails ReferralNFA=1
                            > CINdetails ReferralNFA=0""")
                    .fails("the flag is missing", """
                            > ChildIdentifiers UPNunknown=UN7
                            > CINdetails CINreferralDate=2025-05-01""")
                    .fails("no episode at all", "> ChildIdentifiers UPNunknown=UN7")
                    .passes("no further action", """
                            ChildIdentifiers UPNunknown=UN7
                            CINdetails ReferralNFA=true
                            CINdetails ReferralNFA=TRUE""")
                    .passes("another reason", """
                            ChildIdentifiers UPNunknown=UN6
                            CINdetails ReferralNFA=0""")
                    .passes("in small letters it is no code", """
                            ChildIdentifiers UPNunknown=un7
                            CINdetails ReferralNFA=0""")
                    .rule());

    private MissingPupilNumber() {}

    /// The last birthday of those who turn six in the school year that the return's year falls in: 31 August.
    private static LocalDate schoolIntake(ReturnYear year) {
        return year.end().plusMonths(4).plusDays(31).minusYears(SCHOOL_AGE);
    }

    /// 8770Q: a child born by some day, with an episode that was acted on, and no pupil number nor reason.
    private static RuleDraft<CinChild> missing(String wrong, Function<ReturnYear, LocalDate> bornBy) {
        return rule("8770Q", wrong)
                .reads(IDENTIFIERS, DETAILS)
                .fields("UPN", "UPNunknown")
                .why("The pupil number joins the child to school results: without it the child is missing from them.")
                .cause("Nobody has asked the school yet, or the reason of an earlier year still stands.")
                .fix("Ask the school or the admissions team for the number, or give a reason from UN2 to UN6.")
                .eachRow(
                        child -> isActedOn(child) ? List.of(child.identifiers()) : List.of(),
                        (row, year) -> row.upn().isBlank()
                                && !isExcused(row)
                                && row.birthDate().isOnOrBefore(bornBy.apply(year)))
                .fails("a reason only younger children have", child("> ", "2012-05-01 UPNunknown=UN1") + ACTED_ON)
                .fails("no such reason", child("> ", "2012-05-01 UPNunknown=UN8") + ACTED_ON)
                .passes(
                        "each reason",
                        Stream.of("UN2", "UN3", "UN4", "UN5", "UN6", "UN7")
                                .map(reason -> "Child\n" + child("", "2012-05-01 UPNunknown=" + reason) + ACTED_ON)
                                .collect(Collectors.joining("\n")))
                .passes("a reason in small letters", child("", "2012-05-01 UPNunknown=un2") + ACTED_ON)
                .passes("a number", child("", "2012-05-01 UPN=A801321000457") + ACTED_ON)
                .passes("no further action", child("", "2012-05-01") + "\nCINdetails ReferralNFA=1")
                .passes("no date of birth", "ChildIdentifiers ExpectedPersonBirthDate=2026-05-01" + ACTED_ON);
    }

    private static String child(String mark, String born) {
        return mark + "ChildIdentifiers PersonBirthDate=" + born;
    }

    private static boolean isActedOn(CinChild child) {
        for (CinDetails episode : child.episodes()) {
            if (episode.isActedOn()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExcused(ChildIdentifiers child) {
        return REASONS.contains(child.upnUnknown().value().toUpperCase(Locale.ROOT));
    }

    private static void excusedWrongly(CinChild child, ReturnYear year, Findings findings) {
        if (!child.identifiers().upnUnknown().is("UN7")) {
            return;
        }
        if (child.episodes().isEmpty()) {
            findings.at(child.identifiers());
        }
        for (CinDetails episode : child.episodes()) {
            if (!episode.isNoFurtherAction()) {
                findings.at(child.identifiers()).with(episode);
                findings.at(episode).with(child.identifiers());
            }
        }
    }
}
