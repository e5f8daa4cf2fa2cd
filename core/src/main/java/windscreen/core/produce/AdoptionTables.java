package windscreen.core.produce;

import java.util.List;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.permanence.Permanence;
import windscreen.core.ssda903.Ad1;
import windscreen.core.ssda903.PlacedAdoption;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Day;
import windscreen.core.table.Text;

/// Adoptions of the year, and decisions that a child should be adopted.
final class AdoptionTables {

    private final CareYear care;

    AdoptionTables(CareYear care) {
        this.care = care;
    }

    List<Ad1> ad1() {
        return care.rows(Pathway.PERMANENCE).stream()
                .filter(way -> way.orderType().is("Adoption") && care.year().holds(way.orderDate()))
                .map(this::adopted)
                .toList();
    }

    private Ad1 adopted(Permanence way) {
        return care.row(Ssda903.AD1)
                .put("DATE_INT", CareYear.written(way.decisionDate())) // perm_adm_decision_date
                .put("DATE_MATCH", CareYear.written(way.matched())) // perm_matched_date
                .put("FOSTER_CARE", Flags.oneZero(Flags.isYes(way.adoptedByCarer()))) // perm_adopted_by_carer_flag
                .put("NB_ADOPTR", way.adopters()) // perm_number_of_adopters
                .put("SEX_ADOPTR", way.adopterSex()) // perm_adopter_sex
                .put("LS_ADOPTR", way.adopterLegalStatus()) // perm_adopter_legal_status
                .build();
    }

    /// Decisions still live in the year, made or given up in it.
    List<PlacedAdoption> placed() {
        return care.rows(Pathway.PERMANENCE).stream()
                .filter(way ->
                        care.year().overlaps(way.decisionDate(), way.reversed()) && care.isInCareOn(way.decisionDate()))
                .map(this::decided)
                .toList();
    }

    private PlacedAdoption decided(Permanence way) {
        Day reversed = care.writtenBy(way.reversed());
        return care.row(Ssda903.PLACED_ADOPTION)
                .put("DATE_PLACED", CareYear.written(way.decisionDate())) // perm_adm_decision_date
                .put("DATE_PLACED_CEASED", reversed) // perm_decision_reversed_date
                .put("REASON_PLACED_CEASED", reversed.isBlank() ? Text.BLANK : way.reversedReason())
                .build();
    }
}
