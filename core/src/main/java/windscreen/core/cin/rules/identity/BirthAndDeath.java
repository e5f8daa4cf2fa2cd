package windscreen.core.cin.rules.identity;

import static windscreen.core.cin.CinCensus.IDENTIFIERS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.findings.Rule;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Text;

/// When the child was born, is expected, or died: 8520, 8525Q, 8530Q, 8535Q, 8545Q, 8750 in its two versions.
final class BirthAndDeath {

    /// How long after the day it was expected a birth may be without being recorded.
    private static final int DAYS_OVERDUE = 30;

    /// How far ahead a birth can be expected.
    private static final int MONTHS_AHEAD = 9;

    private static final Function<CinChild, List<ChildIdentifiers>> IDENTITY = child -> List.of(child.identifiers());

    static final List<Rule<CinChild>> RULES = List.of(
            rule("8520", "Date of birth is after the end of the census year")
                    .reads(IDENTIFIERS)
                    .fields("PersonBirthDate")
                    .why("A child not yet born on 31 March has an expected date of birth instead.")
                    .cause("The child was born after the extract's cut-off, or the year was mistyped.")
                    .fix("Give ExpectedPersonBirthDate instead, or correct the date.")
                    .eachRow(IDENTITY, (row, year) -> row.birthDate().isAfter(year.end()))
                    .fails(2026, "the day after", "> ChildIdentifiers PersonBirthDate=2026-04-01")
                    .passes(2026, "the last day", "ChildIdentifiers PersonBirthDate=2026-03-31")
                    .rule(),
            rule("8525Q", "Child has both a date of birth and an expected one, or neither")
                    .reads(IDENTIFIERS)
                    .fields("PersonBirthDate", "ExpectedPersonBirthDate")
                    .why("A child is either born or not, and every figure by age needs one of the dates.")
                    .cause("The expected date was kept when the baby was born, or neither was ever recorded.")
                    .fix("Give PersonBirthDate for a child who was born, ExpectedPersonBirthDate for one who was not.")
                    .eachRow(
                            IDENTITY,
                            (row, year) -> row.birthDate().isDate()
                                    == row.expectedBirthDate().isDate())
                    .fails("both", "> ChildIdentifiers PersonBirthDate=2025-06-02 ExpectedPersonBirthDate=2025-06-10")
                    .fails("neither", "> ChildIdentifiers LAchildID=EX1")
                    .fails("texts that are no dates", """
                            Child
                            > ChildIdentifiers PersonBirthDate=unknown
                            Child
                            > ChildIdentifiers ExpectedPersonBirthDate=unknown""")
                    .passes("born", "ChildIdentifiers PersonBirthDate=2025-06-02")
                    .passes("expected", "ChildIdentifiers ExpectedPersonBirthDate=2026-06-10")
                    .rule(),
            rule("8530Q", "Expected birth is over 30 days before the end of the year, or over 9 months after")
                    .reads(IDENTIFIERS)
                    .fields("ExpectedPersonBirthDate")
                    .why("By then the child was born, or could not have been known of.")
                    .cause("The birth was never recorded, or the year was mistyped.")
                    .fix("Give PersonBirthDate instead if the child was born, or correct the expected date.")
                    .eachRow(
                            IDENTITY,
                            (row, year) -> row.expectedBirthDate().isDate()
                                    && !row.expectedBirthDate()
                                            .isWithin(
                                                    year.end().minusDays(DAYS_OVERDUE),
                                                    year.end().plusMonths(MONTHS_AHEAD)))
                    .fails(2026, "31 days before", "> ChildIdentifiers ExpectedPersonBirthDate=2026-02-28")
                    .passes(2026, "30 days before", "ChildIdentifiers ExpectedPersonBirthDate=2026-03-01")
                    .passes(2026, "9 months after", "ChildIdentifiers ExpectedPersonBirthDate=2026-12-31")
                    .fails(2026, "a day more", "> ChildIdentifiers ExpectedPersonBirthDate=2027-01-01")
                    .passes("none", "ChildIdentifiers PersonBirthDate=2020-06-02")
                    .passes("text that is no date", "ChildIdentifiers ExpectedPersonBirthDate=soon")
                    .rule(),
            rule("8535Q", "Date of death is before the date of birth, or stands without one")
                    .reads(IDENTIFIERS)
                    .fields("PersonDeathDate", "PersonBirthDate")
                    .why("One of the dates is wrong, and each death of a child in need is looked at one by one.")
                    .cause("A year was mistyped, or a stillbirth was recorded with its expected date only.")
                    .fix("Check both dates against the record and correct the one that is wrong.")
                    .eachRow(
                            IDENTITY,
                            (row, year) ->
                                    row.deathDate().isDate() && !row.birthDate().isOnOrBefore(row.deathDate()))
                    .fails("the day before", "> ChildIdentifiers PersonBirthDate=2025-06-02 PersonDeathDate=2025-06-01")
                    .fails("no date of birth", "> ChildIdentifiers PersonDeathDate=2025-06-01")
                    .passes("the same day", "ChildIdentifiers PersonBirthDate=2025-06-02 PersonDeathDate=2025-06-02")
                    .passes("no death", "ChildIdentifiers PersonBirthDate=2025-06-02")
                    .passes("text that is no date", "ChildIdentifiers PersonDeathDate=unknown")
                    .rule(),
            rule("8545Q", "Date of death is outside the census year")
                    .reads(IDENTIFIERS)
                    .fields("PersonDeathDate")
                    .why(
                            "A child who died before the year is not in this census; one who died after it was alive in it.")
                    .cause("The case was never closed after the death, or the year was mistyped.")
                    .fix("Close the case in the year it ended, or correct the date.")
                    .eachRow(
                            IDENTITY,
                            (row, year) ->
                                    row.deathDate().isDate() && !row.deathDate().isWithin(year.start(), year.end()))
                    .fails(2026, "the day before the year", "> ChildIdentifiers PersonDeathDate=2025-03-31")
                    .passes(2026, "its first day", "ChildIdentifiers PersonDeathDate=2025-04-01")
                    .passes(2026, "its last day", "ChildIdentifiers PersonDeathDate=2026-03-31")
                    .fails(2026, "the day after", "> ChildIdentifiers PersonDeathDate=2026-04-01")
                    .passes("none", "ChildIdentifiers PersonBirthDate=2020-06-02")
                    .passes("text that is no date", "ChildIdentifiers PersonDeathDate=unknown")
                    .rule(),
            unborn("Unborn child has a gender other than 0", "GenderCurrent", ChildIdentifiers::genderCurrent, "0")
                    .until(2024)
                    .fails("2", "> ChildIdentifiers ExpectedPersonBirthDate=2024-05-01 GenderCurrent=2")
                    .rule(),
            unborn("Unborn child has a sex other than U", "Sex", ChildIdentifiers::sex, "U")
                    .from(2025)
                    .fails("F", "> ChildIdentifiers ExpectedPersonBirthDate=2026-05-01 Sex=F")
                    .fails("a small letter", "> ChildIdentifiers ExpectedPersonBirthDate=2026-05-01 Sex=u")
                    .rule());

    private BirthAndDeath() {}

    /// 8750: an unborn child whose sex is given.
    private static RuleDraft<CinChild> unborn(
            String wrong, String column, Function<ChildIdentifiers, Text> cell, String unknown) {
        return rule("8750", wrong)
                .reads(IDENTIFIERS)
                .fields(column, "PersonBirthDate", "ExpectedPersonBirthDate")
                .why("Before birth it is not known, so either the code or the expected date is wrong.")
                .cause("The child has been born and the expected date of birth was left in its place.")
                .fix("Give %s as %s, or the date of birth instead of the expected one.".formatted(column, unknown))
                .eachRow(
                        IDENTITY,
                        (row, year) -> !row.birthDate().isDate()
                                && row.expectedBirthDate().isDate()
                                && !cell.apply(row).is(unknown))
                .fails("none given", "> ChildIdentifiers ExpectedPersonBirthDate=2024-05-01")
                .passes(
                        "not known",
                        "ChildIdentifiers ExpectedPersonBirthDate=2024-05-01 %s=%s".formatted(column, unknown))
                .passes(
                        "born",
                        "ChildIdentifiers PersonBirthDate=2024-05-02 ExpectedPersonBirthDate=2024-05-01 %s=1"
                                .formatted(column))
                .passes("nothing expected", "ChildIdentifiers %s=1".formatted(column))
                .fails(
                        "born on no date",
                        "> ChildIdentifiers PersonBirthDate=unborn ExpectedPersonBirthDate=2024-05-01 %s=1"
                                .formatted(column))
                .passes("expected on no date", "ChildIdentifiers ExpectedPersonBirthDate=soon %s=1".formatted(column));
    }
}
