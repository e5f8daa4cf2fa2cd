package windscreen.core.ssda903.rules.episodes;

import static windscreen.core.ssda903.Ssda903.EPISODES;
import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Predicate;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.rules.Compared;

/// A child's age when care ended, against the reason it ended: 386, 387, 389, 407, 460.
final class AgeAtEndOfCare {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("386", "Child was adopted at 18 or later", "REC")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.endsInAdoption()
                                    && episode.dec().isOnOrAfter(header.dob().plusYears(18)),
                            findings,
                            "DOB"))
                    .fails("on the 18th birthday", """
                            Header DOB=01/09/2007
                            > Episodes DEC=01/09/2025 REC=E11""")
                    .passes("the day before", """
                            Header DOB=01/09/2007
                            Episodes DEC=31/08/2025 REC=E12""")
                    .fails("the other way to be adopted", """
                            Header DOB=01/09/2007
                            > Episodes DEC=02/09/2025 REC=E12""")
                    .passes("another reason", """
                            Header DOB=01/09/2007
                            Episodes DEC=02/09/2025 REC=E13""")
                    .passes("the end is no date", """
                            Header DOB=01/09/2007
                            Episodes DEC=31/09/2025 REC=E11""")
                    .rule(),
            draft("387", "Child moved into independent living under 14", "REC")
                    .eachChild((child, year, findings) -> judge(
                            child,
                            episode -> episode.rec().isOneOf("E5", "E6")
                                    && episode.dec().isDate(),
                            14,
                            findings))
                    .fails("the day before the 14th birthday", """
                            Header DOB=02/09/2011
                            > Episodes DEC=01/09/2025 REC=E5""")
                    .passes("on the birthday", """
                            Header DOB=02/09/2011
                            Episodes DEC=02/09/2025 REC=E6""")
                    .fails("the other kind of independent living", """
                            Header DOB=02/09/2011
                            > Episodes DEC=01/09/2025 REC=E6""")
                    .fails("the date of birth is no date", """
                            Header DOB=31/09/2001
                            > Episodes DEC=01/09/2025 REC=E5""")
                    .fails("not in the header", "> Episodes DEC=01/09/2025 REC=E5")
                    .fails("one of two header records", """
                            Header DOB=02/09/2001
                            Header DOB=""
                            > Episodes DEC=01/09/2025 REC=E5""")
                    .passes("another reason", """
                            Header DOB=02/09/2011
                            Episodes DEC=01/09/2025 REC=E4A""")
                    .passes("the end is no date", """
                            Header DOB=02/09/2011
                            Episodes DEC=31/06/2025 REC=E5""")
                    .rule(),
            draft("389", "Child was transferred to adult social care under 16", "REC")
                    .eachChild((child, year, findings) ->
                            judge(child, episode -> episode.rec().is("E7"), 16, findings))
                    .fails("the day before the 16th birthday", """
                            Header DOB=02/09/2009
                            > Episodes DEC=01/09/2025 REC=E7""")
                    .passes("on the birthday", """
                            Header DOB=02/09/2009
                            Episodes DEC=02/09/2025 REC=E7""")
                    .fails("no end", """
                            Header DOB=02/09/2001
                            > Episodes REC=E7""")
                    .fails("the end is no date", """
                            Header DOB=02/09/2001
                            > Episodes DEC=31/06/2025 REC=E7""")
                    .fails("the date of birth is blank", """
                            Header DOB=""
                            > Episodes DEC=01/09/2025 REC=E7""")
                    .fails("not in the header", "> Episodes DEC=01/09/2025 REC=E7")
                    .passes("another reason", """
                            Header DOB=02/09/2009
                            Episodes DEC=01/09/2025 REC=E4A""")
                    .rule(),
            draft("407", "Special guardianship order was made after the 18th birthday", "DEC", "DOB", "REC")
                    .eachChild((child, year, findings) -> Compared.both(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.rec().isOneOf("E45", "E46", "E47", "E48")
                                    && episode.dec().isAfter(header.dob().plusYears(18)),
                            findings))
                    .fails("the day after, to former foster carers", """
                            > Header DOB=01/09/2007
                            > Episodes DEC=02/09/2025 REC=E45""")
                    .passes("on the birthday", """
                            Header DOB=01/09/2007
                            Episodes DEC=01/09/2025 REC=E45""")
                    .fails("to carers other than former foster carers", """
                            > Header DOB=01/09/2007
                            > Episodes DEC=02/09/2025 REC=E46
                            > Episodes DEC=02/09/2025 REC=E47
                            > Episodes DEC=02/09/2025 REC=E48""")
                    .passes("another order", """
                            Header DOB=01/09/2007
                            Episodes DEC=02/09/2025 REC=E41""")
                    .passes("the end is no date", """
                            Header DOB=01/09/2007
                            Episodes DEC=31/09/2025 REC=E45""")
                    .rule(),
            draft("460", "Child left care to stay with the carers as an adult, but was under 18", "DEC", "REC")
                    .eachChild((child, year, findings) -> Compared.first(
                            child.episodes(),
                            child.headers(),
                            (episode, header) -> episode.rec().is("E17")
                                    && episode.dec().isBefore(header.dob().plusYears(18)),
                            findings,
                            "DOB"))
                    .fails("the day before the 18th birthday", """
                            Header DOB=02/09/2007
                            > Episodes DEC=01/09/2025 REC=E17""")
                    .passes("on the birthday", """
                            Header DOB=02/09/2007
                            Episodes DEC=02/09/2025 REC=E17""")
                    .fails("one of two header records", """
                            Header DOB=02/09/2006
                            Header DOB=02/09/2007
                            > Episodes DEC=01/09/2025 REC=E17""")
                    .passes("another reason", """
                            Header DOB=02/09/2007
                            Episodes DEC=01/09/2025 REC=E4A""")
                    .passes("the date of birth is no date", """
                            Header DOB=31/09/2007
                            Episodes DEC=01/09/2025 REC=E17""")
                    .rule());

    private AgeAtEndOfCare() {}

    /// Reports the episodes that fit, unless the child had the birthday by their end for certain: a date that is
    /// missing, or a child who is not in the header, tells nothing.
    private static void judge(LookedAfterChild child, Predicate<Episode> fits, int age, Findings findings) {
        for (Episode episode : child.episodes()) {
            if (!fits.test(episode)) {
                continue;
            }
            if (child.headers().isEmpty()) {
                findings.at(episode);
            }
            for (Header header : child.headers()) {
                if (!episode.dec().isOnOrAfter(header.dob().plusYears(age))) {
                    findings.at(episode).with(header, "DOB");
                }
            }
        }
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .reads(HEADER, EPISODES)
                .fields(fields)
                .why("Why care ended says what became of the child, and some of that is not possible at every age.")
                .cause("The reason was picked wrongly from a list, or the date of birth or the end was typed wrongly.")
                .fix("Check the date of birth and the end, then give the reason care really ended.");
    }
}
