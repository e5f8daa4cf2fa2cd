package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;

/// 444: one pupil number on several header records.
final class UpnIsShared {

    static final List<Rule<LookedAfterChild>> RULES = List.of(rule("444", "UPN is used by more than one header record")
            .from(2026)
            .reads(HEADER)
            .fields("UPN")
            .why("A pupil number belongs to one child. Two children with one number share their school results.")
            .cause("One child stands in the case system twice, or a brother's or sister's number was copied.")
            .fix("Find out whose number it is. If both records are one child, merge them in the case system.")
            .wholeReturn(Seen::new)
            .fails("two children", """
                    > Header CHILD=EX1 UPN=A123456789012
                    > Header CHILD=EX2 UPN=A123456789012""")
            .passes("a number each", """
                    Header CHILD=EX1 UPN=A123456789012
                    Header CHILD=EX2 UPN=B123456789012""")
            .passes("the same reason for none", """
                    Header CHILD=EX1 UPN=UN1
                    Header CHILD=EX2 UPN=UN1
                    Header CHILD=EX1 UPN=UN2
                    Header CHILD=EX2 UPN=UN2
                    Header CHILD=EX1 UPN=UN3
                    Header CHILD=EX2 UPN=UN3
                    Header CHILD=EX1 UPN=UN4
                    Header CHILD=EX2 UPN=UN4
                    Header CHILD=EX1 UPN=UN5
                    Header CHILD=EX2 UPN=UN5""")
            .passes("blank", """
                    Header CHILD=EX1
                    Header CHILD=EX2""")
            .rule());

    private UpnIsShared() {}

    /// The records of each number.
    private static final class Seen implements Tally<LookedAfterChild> {

        private final Map<String, List<Header>> byUpn = new HashMap<>();

        @Override
        public void see(LookedAfterChild child, ReturnYear year) {
            for (Header header : child.headers()) {
                if (header.upn().isGiven() && !header.upn().isOneOf("UN1", "UN2", "UN3", "UN4", "UN5")) {
                    byUpn.computeIfAbsent(header.upn().value(), any -> new ArrayList<>(1))
                            .add(header);
                }
            }
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            for (List<Header> same : byUpn.values()) {
                if (same.size() > 1) {
                    same.forEach(header -> findings.at(
                            header.child().value(),
                            header.place(),
                            "UPN",
                            header.upn().raw()));
                }
            }
        }
    }
}
