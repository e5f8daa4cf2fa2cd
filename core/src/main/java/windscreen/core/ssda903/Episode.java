package windscreen.core.ssda903;

import windscreen.core.findings.ReturnYear;
import windscreen.core.table.Cells;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One spell with the same legal status and the same placement.
///
/// The heart of the return. A change of legal status or of placement ends one episode and begins the next on the same
/// day.
@TableOf(
        name = "Episodes",
        about = "One spell with the same legal status and the same placement",
        key = {"DECOM", "RNE"})
public record Episode(
        Place place,

        @Heading(
                value = "CHILD",
                about = "The child's identifier: the same over the years, never used again",
                need = Need.MANDATORY)
        Text child,

        @Heading(value = "DECOM", about = "The day the episode began", need = Need.MANDATORY)
        Day decom,

        @Heading(value = "RNE", about = "Why the episode began", codes = "RNE", need = Need.CONDITIONAL)
        Text rne,

        @Heading(value = "LS", about = "Legal status", codes = "LS", need = Need.CONDITIONAL)
        Text ls,

        @Heading(value = "CIN", about = "Category of need", codes = "CIN", need = Need.CONDITIONAL)
        Text cin,

        @Heading(value = "PLACE", about = "Placement type", codes = "PLACE", need = Need.CONDITIONAL)
        Text placement,

        @Heading(
                value = "PLACE_PROVIDER",
                about = "Who provides the placement",
                codes = "PLACE_PROVIDER",
                need = Need.CONDITIONAL)
        Text placeProvider,

        @Heading(value = "DEC", about = "The day the episode ended", need = Need.CONDITIONAL)
        Day dec,

        @Heading(value = "REC", about = "Why the episode ended", codes = "REC", need = Need.CONDITIONAL)
        Text rec,

        @Heading(
                value = "REASON_PLACE_CHANGE",
                about = "Why the placement changed, on the episode that ended",
                codes = "REASON_PLACE_CHANGE",
                need = Need.CONDITIONAL)
        Text reasonPlaceChange,

        @Heading(value = "HOME_POST", about = "Postcode the child came from", need = Need.CONDITIONAL)
        Text homePost,

        @Heading(value = "PL_POST", about = "Postcode of the placement", need = Need.CONDITIONAL)
        Text plPost,

        @Heading(
                value = "URN",
                about = "Ofsted number of the placement, XXXXXXX if not yet known",
                codes = "URN_SPECIAL",
                need = Need.CONDITIONAL)
        Text urn,

        @Heading(
                value = "PL_LA",
                about = "Authority the placement lies in, worked out from its postcode",
                codes = "PL_LA_SPECIAL",
                derived = true)
        Text plLa,

        @Heading(
                value = "PL_LOCATION",
                about = "Inside or outside the own authority, worked out",
                codes = "PL_LOCATION",
                derived = true)
        Text plLocation,

        @Heading(
                value = "PL_DISTANCE",
                about = "Miles from home in a straight line, one decimal, worked out",
                derived = true)
        Text plDistance)
        implements LookedAfterRow {

    /// A record made of its cells, in the order of its components.
    static Episode of(Cells cells) {
        return new Episode(
                cells.place(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    /// Respite: a series of short breaks under one agreement (V3) or counted one by one (V4).
    public boolean isRespite() {
        return ls.isOneOf("V3", "V4");
    }

    /// A temporary placement (T0 to T4).
    public boolean isTemporary() {
        return placement.isOneOf("T0", "T1", "T2", "T3", "T4");
    }

    /// Placed for adoption (A3 to A6).
    public boolean isAdoptive() {
        return placement.isOneOf("A3", "A4", "A5", "A6");
    }

    /// Foster care (U1 to U6).
    public boolean isFostering() {
        return placement.isOneOf("U1", "U2", "U3", "U4", "U5", "U6");
    }

    /// Whether the placement's provider is named by its number: XXXXXXX only says that there is none yet.
    public boolean hasProviderNumber() {
        return urn.isGiven() && !urn.is("XXXXXXX");
    }

    /// Whether care ended with adoption.
    public boolean endsInAdoption() {
        return rec.isOneOf("E11", "E12");
    }

    /// Whether it has a day in the year. Without a readable end it goes on; without a readable start it is in no year.
    public boolean isInYear(ReturnYear year) {
        return decom.isOnOrBefore(year.end()) && (dec.isOnOrAfter(year.start()) || !dec.isDate());
    }

    /// This record with its derived values.
    public Episode located(Text la, Text location, Text distance) {
        return new Episode(
                place,
                child,
                decom,
                rne,
                ls,
                cin,
                placement,
                placeProvider,
                dec,
                rec,
                reasonPlaceChange,
                homePost,
                plPost,
                urn,
                la,
                location,
                distance);
    }
}
