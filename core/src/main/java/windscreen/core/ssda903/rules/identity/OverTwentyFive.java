package windscreen.core.ssda903.rules.identity;

import static windscreen.core.ssda903.Ssda903.HEADER;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;

/// 351: nobody in the return is that old.
final class OverTwentyFive {

    static final List<Rule<LookedAfterChild>> RULES =
            List.of(rule("351", "Child was past the 25th birthday when the year began")
                    .reads(HEADER)
                    .fields("DOB")
                    .why("The return is about children in care and care leavers to the age of 21.")
                    .cause("The year of birth was mistyped, or a parent's date of birth was given.")
                    .fix("Correct the date of birth, or take the record out.")
                    .eachRow(
                            LookedAfterChild::headers,
                            (header, year) -> header.dob().plusYears(25).isBefore(year.start()))
                    .fails(2027, "25 the day before the year", "> Header DOB=31/03/2001")
                    .passes(2027, "25 on its first day", "Header DOB=01/04/2001")
                    .passes(2027, "no readable date", "Header DOB=31/04/1990")
                    .rule());

    private OverTwentyFive() {}
}
