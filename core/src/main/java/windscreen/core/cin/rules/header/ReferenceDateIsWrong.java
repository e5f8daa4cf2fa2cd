package windscreen.core.cin.rules.header;

import static windscreen.core.cin.CinCensus.HEADER;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinHeader;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Rule;

/// 100: the reference date is missing, or is not 31 March of the header's year.
final class ReferenceDateIsWrong {

    static final List<Rule<CinChild>> RULES = List.of(rule(
                    "100", "Reference date is missing, or is not 31 March of the collection's year")
            .reads(HEADER)
            .fields("ReferenceDate")
            .why("Every date of the census is judged by the reference date: a wrong one makes the whole file wrong.")
            .cause("The export's parameter was left at last year's, or at today.")
            .fix("Set Year to the year the collection ends and ReferenceDate to 31 March of it.")
            .wholeReturn(Judge::new)
            .fails("a day early", "> Header Year=2026 ReferenceDate=2026-03-30")
            .fails("another year's", "> Header Year=2026 ReferenceDate=2025-03-31")
            .fails("none", "> Header Year=2026 ReferenceDate=\"\"")
            .fails("no year", "> Header Year=\"\" ReferenceDate=2026-03-31")
            .passes("31 March of the year", "Header Year=2026 ReferenceDate=2026-03-31")
            .rule());

    private ReferenceDateIsWrong() {}

    private static final class Judge implements Tally<CinChild> {

        @Override
        public void see(CinChild child, ReturnYear year) {
            // The header alone is judged.
        }

        @Override
        public void conclude(ReturnYear year, Findings findings) {
            if (year.header() instanceof CinHeader header) {
                String written = header.year().value();
                LocalDate date = header.referenceDate().date();
                boolean right = written.matches("\\d{4}")
                        && date != null
                        && date.equals(LocalDate.of(Integer.parseInt(written), Month.MARCH, 31));
                if (!right) {
                    findings.at(header);
                }
            }
        }
    }
}
