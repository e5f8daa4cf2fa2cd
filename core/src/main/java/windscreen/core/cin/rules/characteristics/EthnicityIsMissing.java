package windscreen.core.cin.rules.characteristics;

import static windscreen.core.cin.CinCensus.CHARACTERISTICS;
import static windscreen.core.cin.CinCensus.rule;

import java.util.List;
import windscreen.core.cin.CinChild;
import windscreen.core.codes.CinCodes;
import windscreen.core.findings.Rule;

/// 4220: ethnicity is missing, or not a listed code.
final class EthnicityIsMissing {

    static final List<Rule<CinChild>> RULES = List.of(rule("4220", "Ethnicity is missing or not a listed code")
            .reads(CHARACTERISTICS)
            .fields("Ethnicity")
            .why("Who gets help, and who does not, is published by ethnicity.")
            .cause("Nothing was recorded, or a local value has no code mapped to it.")
            .fix("Record the ethnicity; use REFU or NOBT where it was refused or not obtained.")
            .eachRow(
                    child -> List.of(child.characteristics()),
                    (row, year) -> !CinCodes.ETHNICITY.contains(row.ethnicity().value(), year.collection()))
            .fails("no code", "> ChildCharacteristics Ethnicity=WHITE")
            .fails("none", "> ChildCharacteristics Ethnicity=\"\"")
            .passes("a code", "ChildCharacteristics Ethnicity=WBRI")
            .rule());

    private EthnicityIsMissing() {}
}
