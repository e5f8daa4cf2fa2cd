package windscreen.core.cin.rules.characteristics;

import static windscreen.core.cin.CinCensus.DETAILS;
import static windscreen.core.cin.CinCensus.DISABILITIES;
import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.Disability;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Findings;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// What disabilities a child has: 8540, 8790, 8794.
final class ChildDisabilities {

    private static final String NONE = "NONE";

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8540", "Disability is missing or not a listed code for a born child whose referral was acted on")
                    .reads(DISABILITIES, IDENTIFIERS, DETAILS)
                    .fields("Disability", "PersonBirthDate", "ReferralNFA")
                    .why("How many children in need are disabled is published; nothing said is not the same as none.")
                    .cause("Nobody recorded that there is no disability, or a local value has no code mapped to it.")
                    .fix("Record each disability with its code, or NONE.")
                    .eachChild(ChildDisabilities::unknown)
                    .fails("none recorded", """
                            > ChildIdentifiers PersonBirthDate=2015-06-02
                            > CINdetails ReferralNFA=0
                            CINdetails ReferralNFA=1
                            > CINdetails ReferralNFA=FALSE""")
                    .fails("no code", """
                            > ChildIdentifiers PersonBirthDate=2015-06-02
                            Disabilities Disability=LD
                            > Disabilities Disability=ADHD
                            > CINdetails ReferralNFA=0""")
                    .fails("an empty one", """
                            > ChildIdentifiers PersonBirthDate=2015-06-02
                            > Disabilities Disability=""
                            > CINdetails ReferralNFA=0""")
                    .fails("in small letters", """
                            > ChildIdentifiers PersonBirthDate=2015-06-02
                            > Disabilities Disability=none
                            > CINdetails ReferralNFA=0""")
                    .passes("no disability", """
                            ChildIdentifiers PersonBirthDate=2015-06-02
                            Disabilities Disability=NONE
                            CINdetails ReferralNFA=0""")
                    .passes("not born yet, whatever stands for the date", """
                            ChildIdentifiers PersonBirthDate=unborn ExpectedPersonBirthDate=2026-06-02
                            CINdetails ReferralNFA=0""")
                    .passes("no further action", """
                            ChildIdentifiers PersonBirthDate=2015-06-02
                            CINdetails ReferralNFA=1""")
                    .rule(),
            rule("8790", "Child is said to have no disability, and a disability as well")
                    .reads(DISABILITIES)
                    .fields("Disability")
                    .why("NONE beside a disability leaves it open whether the child is disabled.")
                    .cause("NONE was recorded first and stayed when a disability was found.")
                    .fix("Take out NONE, or the disability that the child does not have.")
                    .eachChild(ChildDisabilities::besidesNone)
                    .fails("beside a disability", """
                            Disabilities Disability=NONE
                            > Disabilities Disability=LD
                            > Disabilities Disability=AUT""")
                    .fails("NONE in small letters, and an empty one", """
                            > Disabilities Disability=""
                            Disabilities Disability=none""")
                    .passes("alone", "Disabilities Disability=NONE\nDisabilities Disability=None")
                    .passes("disabilities alone", "Disabilities Disability=LD\nDisabilities Disability=AUT")
                    .passes("another child's", """
                            Child
                            Disabilities Disability=NONE
                            Child
                            Disabilities Disability=LD""")
                    .rule(),
            rule("8794", "Child has the same disability more than once")
                    .reads(DISABILITIES)
                    .fields("Disability")
                    .why("Each disability is counted once for a child.")
                    .cause("Several local values are mapped to one code.")
                    .fix("Give each disability once.")
                    .eachChild(ChildDisabilities::repeated)
                    .fails("twice", """
                            > Disabilities Disability=LD
                            Disabilities Disability=AUT
                            > Disabilities Disability=LD""")
                    .passes("once each", "Disabilities Disability=LD\nDisabilities Disability=ld")
                    .passes("empty ones are none", "Disabilities Disability=\"\"\nDisabilities Disability=\"\"")
                    .passes("one of each child", """
                            Child
                            Disabilities Disability=LD
                            Child
                            Disabilities Disability=LD""")
                    .fails("twice and nothing else", "> Disabilities Disability=LD\n> Disabilities Disability=LD")
                    .rule());

    private ChildDisabilities() {}

    private static void unknown(CinChild child, ReturnYear year, Findings findings) {
        if (!child.identifiers().birthDate().isDate()) {
            return;
        }
        List<Disability> invalid = child.disabilities().stream()
                .filter(one -> !CinCodes.DISABILITY.contains(one.disability().value(), year.collection()))
                .toList();
        if (!child.disabilities().isEmpty() && invalid.isEmpty()) {
            return;
        }
        List<CinDetails> actedOn =
                child.episodes().stream().filter(CinDetails::isActedOn).toList();
        if (!actedOn.isEmpty()) {
            findings.at(child.identifiers());
            actedOn.forEach(findings::at);
            invalid.forEach(findings::at);
        }
    }

    private static void besidesNone(CinChild child, ReturnYear year, Findings findings) {
        for (Disability none : child.disabilities()) {
            if (isNone(none)) {
                child.disabilities().stream()
                        .filter(one -> !isNone(one))
                        .forEach(one -> findings.at(one).with(none));
            }
        }
    }

    private static boolean isNone(Disability one) {
        return one.disability().value().equalsIgnoreCase(NONE);
    }

    private static void repeated(CinChild child, ReturnYear year, Findings findings) {
        if (child.disabilities().size() < 2) {
            return;
        }
        Map<String, Disability> first = new HashMap<>();
        for (Disability one : child.disabilities()) {
            Disability before = one.disability().isBlank()
                    ? null
                    : first.putIfAbsent(one.disability().value(), one);
            if (before != null) {
                findings.at(before).with(one);
                findings.at(one).with(before);
            }
        }
    }
}
