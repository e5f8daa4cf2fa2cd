package windscreen.core.produce;

import java.util.List;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.care.ClaEpisode;
import windscreen.core.pathway.care.ClaPlacement;
import windscreen.core.pathway.care.LegalStatus;
import windscreen.core.pathway.people.Address;
import windscreen.core.pathway.people.ImmigrationStatus;
import windscreen.core.pathway.people.Mother;
import windscreen.core.ssda903.DoLo;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.Missing;
import windscreen.core.ssda903.PreviousPermanence;
import windscreen.core.ssda903.Review;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.Uasc;
import windscreen.core.table.Day;
import windscreen.core.table.Text;

/// A child's Header, and the tables about its time in care.
final class CareTables {

    private static final int ADULT = 18;

    private final CareYear care;

    CareTables(CareYear care) {
        this.care = care;
    }

    Header header() {
        Text upn = care.person().upn();
        boolean asked = care.person().sex().is("F") && !care.episodes().isEmpty();
        Day firstborn = care.rows(Pathway.MOTHER).stream()
                .map(Mother::childDateOfBirth)
                .filter(born -> born.isOnOrBefore(care.year().last()))
                .reduce((one, other) -> other.isBefore(one) ? other : one)
                .orElse(Day.BLANK);
        return care.row(Ssda903.HEADER)
                .put("SEX", care.person().sex()) // pers_sex
                .put(
                        "ETHNIC",
                        care.person().ethnicity().isBlank()
                                ? Text.of("NOBT")
                                : care.person().ethnicity())
                .put("UPN", upn.isBlank() ? care.person().upnUnknown() : upn) // pers_upn, pers_upn_unknown
                .put("MOTHER", asked ? Flags.oneZero(firstborn.isDate()) : "") // pers_is_mother by its day
                .put("MC_DOB", asked ? CareYear.written(firstborn) : Day.BLANK) // moth_childs_dob
                .build();
    }

    List<Episode> episodes() {
        return care.episodes().stream().map(this::episode).toList();
    }

    private Episode episode(ClaEpisode episode) {
        Day ended = care.writtenBy(episode.end());
        boolean isOver = ended.isDate();
        var draft = care.row(Ssda903.EPISODES)
                .put("DECOM", CareYear.written(episode.start())) // clae_cla_episode_start_date
                .put("RNE", episode.startReason()) // clae_cla_episode_start_reason
                .put("LS", status(episode.start())) // lega_legal_status
                .put("CIN", episode.primaryNeed()) // clae_cla_primary_need_code
                .put("DEC", ended) // clae_cla_episode_ceased_date
                .put("REC", isOver ? episode.endReason() : Text.BLANK) // clae_cla_episode_ceased_reason
                .put("HOME_POST", home(episode)); // addr_address_postcode
        placement(episode)
                .ifPresent(placement -> draft.put("PLACE", placement.type()) // clap_cla_placement_type
                        .put("PLACE_PROVIDER", placement.provider()) // clap_cla_placement_provider
                        .put("PL_POST", placement.postcode()) // clap_cla_placement_postcode
                        .put("URN", placement.urn()) // clap_cla_placement_urn
                        .put(
                                "REASON_PLACE_CHANGE", // clap_cla_placement_change_reason
                                isOver
                                                && placement.end().isSameDayAs(episode.end())
                                                && episode.endReason().is("X1")
                                        ? placement.changeReason()
                                        : Text.BLANK));
        return draft.build();
    }

    private java.util.Optional<ClaPlacement> placement(ClaEpisode episode) {
        return care
                .record()
                .by(
                        Pathway.CLA_PLACEMENT,
                        "clap_cla_placement_id",
                        episode.placement().raw())
                .stream()
                .findFirst();
    }

    /// The status in force on a day: the one begun last.
    private Text status(Day day) {
        return care.rows(Pathway.LEGAL_STATUS).stream()
                .filter(status ->
                        status.start().isOnOrBefore(day) && !status.end().isOnOrBefore(day))
                .reduce((one, other) -> other.start().isBefore(one.start()) ? one : other)
                .map(LegalStatus::status)
                .orElse(Text.BLANK);
    }

    /// Home on the day the child came into care.
    private Text home(ClaEpisode episode) {
        Day entered = episode.enteredCare();
        return care.rows(Pathway.ADDRESS).stream()
                .filter(address ->
                        !address.start().isAfter(entered) && !address.end().isOnOrBefore(entered))
                .map(Address::postcode)
                .findFirst()
                .orElse(Text.BLANK);
    }

    List<Review> reviews() {
        return care.rows(Pathway.CLA_REVIEW).stream()
                .filter(review -> !Flags.isYes(review.cancelled())
                        && care.year().holds(review.date())
                        && care.isInCareOn(review.date()))
                .map(review -> care.row(Ssda903.REVIEWS)
                        .put("REVIEW", CareYear.written(review.date())) // clar_cla_review_date
                        .put("REVIEW_CODE", review.participation()) // clar_cla_review_participation
                        .build())
                .toList();
    }

    /// The status ends at the 18th birthday at the latest.
    List<Uasc> uasc() {
        return care.rows(Pathway.IMMIGRATION_STATUS).stream()
                .filter(status -> status.status().is("UASC") && care.year().overlaps(status.start(), status.end()))
                .limit(1)
                .map(this::uasc)
                .toList();
    }

    private Uasc uasc(ImmigrationStatus status) {
        Day adult = care.birthday(ADULT);
        Day ceased = status.end().isBefore(adult) ? status.end() : adult;
        return care.row(Ssda903.UASC)
                .put("SEX", care.person().sex()) // pers_sex
                .put("DUC", CareYear.written(ceased)) // immi_immigration_status_end_date
                .build();
    }

    /// Asked of children who came into care in the year.
    List<PreviousPermanence> previousPermanence() {
        boolean began = care.periods().stream().anyMatch(period -> care.year().holds(period.start()));
        return !began
                ? List.of()
                : care.rows(Pathway.PREVIOUS_PERMANENCE).stream()
                        .limit(1)
                        .map(earlier -> care.row(Ssda903.PREVIOUS_PERMANENCE)
                                .put("PREV_PERM", earlier.option()) // lapp_previous_permanence_option
                                .put("LA_PERM", earlier.authority()) // lapp_previous_permanence_la
                                .put("DATE_PERM", earlier.orderDate()) // lapp_previous_permanence_order_date
                                .build())
                        .toList();
    }

    List<Missing> missing() {
        return care.rows(Pathway.MISSING_EPISODE).stream()
                .filter(missing ->
                        care.year().overlaps(missing.start(), missing.end()) && care.isInCareOn(missing.start()))
                .map(missing -> care.row(Ssda903.MISSING)
                        .put("MISSING", missing.type()) // miss_missing_episode_type
                        .put("MIS_START", CareYear.written(missing.start())) // miss_missing_episode_start_date
                        .put("MIS_END", care.writtenBy(missing.end())) // miss_missing_episode_end_date
                        .build())
                .toList();
    }

    List<DoLo> liberty() {
        return care.rows(Pathway.LIBERTY_ORDER).stream()
                .filter(order -> care.year().overlaps(order.start(), order.end()))
                .map(order -> care.row(Ssda903.DOLO)
                        .put("DOLO_START", CareYear.written(order.start())) // dolo_start_date
                        .put("DOLO_END", care.writtenBy(order.end())) // dolo_end_date
                        .build())
                .toList();
    }
}
