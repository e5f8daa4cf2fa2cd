package windscreen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Invents a CIN census of any size as a stream: a referral or two for each child, assessments, enquiries, plans,
/// and a fault in every few hundred elements.
final class CensusData {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
              <Header>
                <CollectionDetails>
                  <Collection>CIN</Collection>
                  <Year>2026</Year>
                  <ReferenceDate>2026-03-31</ReferenceDate>
                </CollectionDetails>
                <Source>
                  <SourceLevel>L</SourceLevel>
                  <LEA>999</LEA>
                  <SoftwareCode>Example CMS</SoftwareCode>
                  <Release>1.0</Release>
                  <SerialNo>001</SerialNo>
                  <DateTime>2026-06-09T17:42:00</DateTime>
                </Source>
              </Header>
              <Children>
            """;

    private final BufferedWriter out;
    private int depth = 2;

    private CensusData(BufferedWriter out) {
        this.out = out;
    }

    static void write(Path file, int children) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            CensusData census = new CensusData(out);
            for (int child = 0; child < children; child++) {
                census.child(child, new Odds(child));
            }
            out.write("  </Children>\n</Message>\n");
        }
    }

    private void child(int number, Odds odds) throws IOException {
        open("Child");
        open("ChildIdentifiers");
        give("LAchildID", "EX" + (1_000_000 + number));
        give("UPN", odds.faulty(String.format("A%012d", 875_000_000_000L + number)));
        give(
                "PersonBirthDate",
                odds.faulty(odds.day(FIRST.minusYears(16), FIRST).toString()));
        give("Sex", odds.oneOf("M", "F"));
        close("ChildIdentifiers");
        open("ChildCharacteristics");
        give("Ethnicity", odds.faulty("WBRI"));
        open("Disabilities");
        give("Disability", odds.faulty("NONE"));
        close("Disabilities");
        close("ChildCharacteristics");
        LocalDate referral = odds.day(FIRST.minusMonths(6), LAST.minusMonths(2));
        details(referral, odds.percent(40), odds);
        if (odds.percent(10)) {
            details(referral.plusDays(200), false, odds);
        }
        close("Child");
    }

    private void details(LocalDate referral, boolean closed, Odds odds) throws IOException {
        open("CINdetails");
        give("CINreferralDate", referral.toString());
        give("ReferralSource", odds.faulty(odds.oneOf("2A", "3A", "6", "1A")));
        give("PrimaryNeedCode", odds.faulty("N1"));
        LocalDate end = referral.plusDays(150);
        if (closed && !end.isAfter(LAST)) {
            give("CINclosureDate", odds.faulty(end.toString()));
            give("ReasonForClosure", odds.faulty("RC7"));
        }
        if (odds.percent(85)) {
            assessment(referral, odds);
        }
        if (odds.percent(35)) {
            open("CINPlanDates");
            give("CINPlanStartDate", referral.plusDays(60).toString());
            close("CINPlanDates");
        }
        boolean protects = odds.percent(25);
        if (protects) {
            open("Section47");
            give("S47ActualStartDate", referral.plusDays(10).toString());
            give("InitialCPCtarget", odds.faulty(referral.plusDays(31).toString()));
            give("DateOfInitialCPC", referral.plusDays(28).toString());
            give("ICPCnotRequired", "false");
            close("Section47");
        }
        give("ReferralNFA", odds.faulty("false"));
        if (protects) {
            protection(referral.plusDays(28), odds);
        }
        close("CINdetails");
    }

    private void assessment(LocalDate referral, Odds odds) throws IOException {
        open("Assessments");
        give("AssessmentActualStartDate", referral.plusDays(1).toString());
        give(
                "AssessmentAuthorisationDate",
                odds.faulty(referral.plusDays(odds.between(20, 60)).toString()));
        open("FactorsIdentifiedAtAssessment");
        give("AssessmentFactors", odds.faulty("2B"));
        give("AssessmentFactors", odds.oneOf("16A", "3B", "4B"));
        close("FactorsIdentifiedAtAssessment");
        close("Assessments");
    }

    private void protection(LocalDate start, Odds odds) throws IOException {
        open("ChildProtectionPlans");
        give("CPPstartDate", start.toString());
        give("InitialCategoryOfAbuse", odds.faulty("NEG"));
        give("LatestCategoryOfAbuse", odds.faulty("NEG"));
        give("NumberOfPreviousCPP", "0");
        open("Reviews");
        give("CPPreviewDate", start.plusDays(80).toString());
        give("CPPreviewDate", odds.faulty(start.plusDays(250).toString()));
        close("Reviews");
        close("ChildProtectionPlans");
    }

    private void open(String element) throws IOException {
        line("<" + element + ">");
        depth++;
    }

    private void close(String element) throws IOException {
        depth--;
        line("</" + element + ">");
    }

    private void give(String element, String value) throws IOException {
        line("<" + element + ">" + value + "</" + element + ">");
    }

    private void line(String text) throws IOException {
        out.write("  ".repeat(depth));
        out.write(text);
        out.write('\n');
    }
}
