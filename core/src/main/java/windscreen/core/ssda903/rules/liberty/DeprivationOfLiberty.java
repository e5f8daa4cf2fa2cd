package windscreen.core.ssda903.rules.liberty;

import static windscreen.core.ssda903.Ssda903.DOLO;
import static windscreen.core.ssda903.Ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.ssda903.LookedAfterChild;

/// Orders that deprive of liberty, collected from 2026/27: 700, 701, 702, 703, 704.
final class DeprivationOfLiberty {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            draft("700", "DoLO start is not a real date, or blank", "DOLO_START")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (order, year) -> !order.doloStart().isDate())
                    .fails("blank", "> DoLo DOLO_START=\"\"")
                    .fails("31 June", "> DoLo DOLO_START=31/06/2026")
                    .passes("30 June", "DoLo DOLO_START=30/06/2026")
                    .rule(),
            draft("701", "DoLO end is not a real date", "DOLO_END")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (order, year) -> order.doloEnd().isUnreadable())
                    .fails("31 June", "> DoLo DOLO_END=31/06/2026")
                    .passes("blank", "DoLo DOLO_END=\"\"")
                    .passes("30 June", "DoLo DOLO_END=30/06/2026")
                    .rule(),
            draft("702", "DoLO ends on or before the day it starts", "DOLO_START", "DOLO_END")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (order, year) -> order.doloEnd().isOnOrBefore(order.doloStart()))
                    .fails("the same day", "> DoLo DOLO_START=01/06/2026 DOLO_END=01/06/2026")
                    .passes("the day after", "DoLo DOLO_START=01/06/2026 DOLO_END=02/06/2026")
                    .rule(),
            draft("703", "DoLO starts after the year ended", "DOLO_START")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (order, year) -> order.doloStart().isAfter(year.end()))
                    .fails("the day after", "> DoLo DOLO_START=01/04/2027")
                    .passes("the last day", "DoLo DOLO_START=31/03/2027")
                    .rule(),
            draft("704", "DoLO ends outside the year", "DOLO_END")
                    .eachRow(
                            LookedAfterChild::dolo,
                            (order, year) -> isOutside(order.doloEnd().date(), year.start(), year.end()))
                    .fails("the day before", "> DoLo DOLO_END=31/03/2026")
                    .passes("the first day", "DoLo DOLO_END=01/04/2026")
                    .passes("the last day", "DoLo DOLO_END=31/03/2027")
                    .fails("the day after", "> DoLo DOLO_END=01/04/2027")
                    .rule());

    private DeprivationOfLiberty() {}

    private static boolean isOutside(
            @org.jspecify.annotations.Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && (day.isBefore(first) || day.isAfter(last));
    }

    private static RuleDraft<LookedAfterChild> draft(String code, String wrong, String... fields) {
        return rule(code, wrong)
                .from(2027)
                .reads(DOLO)
                .fields(fields)
                .why("An order takes a child's liberty by law for certain days; they must be exact.")
                .cause("Orders are kept by the legal team, and their dates were copied by hand.")
                .fix("Take both dates from the sealed order.");
    }
}
