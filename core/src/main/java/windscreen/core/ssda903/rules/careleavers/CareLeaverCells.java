package windscreen.core.ssda903.rules.careleavers;

import static windscreen.core.ssda903.Ssda903.OC3;
import static windscreen.core.ssda903.Ssda903.rule;

import java.util.List;
import java.util.function.Function;
import windscreen.core.codes.CodeSet;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Rule;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Oc3;
import windscreen.core.ssda903.rules.CodeCells;
import windscreen.core.table.Text;

/// Care leavers: 131, 132, 133, 344, 345.
final class CareLeaverCells {

    static final List<Rule<LookedAfterChild>> RULES = List.of(
            code(
                    "131",
                    "In touch is missing or not a listed code",
                    "IN_TOUCH",
                    Oc3::inTouch,
                    Ssda903Codes.IN_TOUCH,
                    "YES"),
            code("132", "Activity is missing or not a listed code", "ACTIV", Oc3::activ, Ssda903Codes.ACTIVITY, "F1"),
            code(
                    "133",
                    "Accommodation is missing or not a listed code",
                    "ACCOM",
                    Oc3::accom,
                    Ssda903Codes.ACCOMMODATION,
                    "B1"),
            rule("344", "Leaver died or returned home, but activity or accommodation is not 0")
                    .reads(OC3)
                    .fields("IN_TOUCH", "ACTIV", "ACCOM")
                    .why("Nothing is asked about someone who died or went home for good: both items are 0.")
                    .cause("The last known activity and home were left on the record.")
                    .fix("Set both items to 0, or correct IN_TOUCH.")
                    .eachRow(
                            LookedAfterChild::oc3,
                            (row, year) -> row.inTouch().isOneOf("DIED", "RHOM")
                                    && !(row.activ().is("0") && row.accom().is("0")))
                    .fails("an activity", "> OC3 IN_TOUCH=RHOM ACTIV=F1 ACCOM=0")
                    .fails("blank is not 0", "> OC3 IN_TOUCH=DIED ACTIV=0")
                    .passes("both 0", "OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0")
                    .rule(),
            rule("345", "Leaver is in touch, but activity or accommodation is 0")
                    .reads(OC3)
                    .fields("IN_TOUCH", "ACTIV", "ACCOM")
                    .why("Someone in touch has an activity and a home, even if it is none or not suitable.")
                    .cause("0 is the export's default when nothing was recorded.")
                    .fix("Record what the leaver does and where they live.")
                    .eachRow(
                            LookedAfterChild::oc3,
                            (row, year) -> row.inTouch().is("YES")
                                    && (row.activ().is("0") || row.accom().is("0")))
                    .fails("no activity", "> OC3 IN_TOUCH=YES ACTIV=0 ACCOM=B1")
                    .passes("both given", "OC3 IN_TOUCH=YES ACTIV=F1 ACCOM=B1")
                    .fails("no accommodation", "> OC3 IN_TOUCH=YES ACTIV=F1 ACCOM=0")
                    .rule());

    private CareLeaverCells() {}

    private static Rule<LookedAfterChild> code(
            String code, String wrong, String column, Function<Oc3, Text> cell, CodeSet codes, String right) {
        return CodeCells.unknownOrBlank(code, wrong, OC3, column, cell, codes, right);
    }
}
