package windscreen.core.cin;

import java.util.List;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.RuleDraft;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// The CIN Census: its tables in the order of the message, and the way its rules begin.
public final class CinCensus {

    public static final Table<CinHeader> HEADER = Table.of(0, CinHeader.class, CinHeader::of);
    public static final Table<ChildIdentifiers> IDENTIFIERS = Table.of(1, ChildIdentifiers.class, ChildIdentifiers::of);
    public static final Table<ChildCharacteristics> CHARACTERISTICS =
            Table.of(2, ChildCharacteristics.class, ChildCharacteristics::of);
    public static final Table<Disability> DISABILITIES = Table.of(3, Disability.class, Disability::of);
    public static final Table<CinDetails> DETAILS = Table.of(4, CinDetails.class, CinDetails::of);
    public static final Table<Assessment> ASSESSMENTS = Table.of(5, Assessment.class, Assessment::of);
    public static final Table<AssessmentFactor> FACTORS = Table.of(6, AssessmentFactor.class, AssessmentFactor::of);
    public static final Table<CinPlan> CIN_PLANS = Table.of(7, CinPlan.class, CinPlan::of);
    public static final Table<Section47> SECTION47 = Table.of(8, Section47.class, Section47::of);
    public static final Table<ChildProtectionPlan> PROTECTION_PLANS =
            Table.of(9, ChildProtectionPlan.class, ChildProtectionPlan::of);
    public static final Table<PlanReview> REVIEWS = Table.of(10, PlanReview.class, PlanReview::of);
    public static final Table<PreProceedings> PRE_PROCEEDINGS = Table.of(11, PreProceedings.class, PreProceedings::of);

    /// Every table, in the order of the message.
    public static final List<Table<? extends Row>> TABLES = List.of(
            HEADER,
            IDENTIFIERS,
            CHARACTERISTICS,
            DISABILITIES,
            DETAILS,
            ASSESSMENTS,
            FACTORS,
            CIN_PLANS,
            SECTION47,
            PROTECTION_PLANS,
            REVIEWS,
            PRE_PROCEEDINGS);

    private CinCensus() {}

    /// The table whose records an element holds; groups around it may be named before it, with slashes.
    ///
    /// @throws IllegalArgumentException when it holds none
    public static Table<? extends Row> tableOf(String path) {
        String element = path.substring(path.lastIndexOf('/') + 1);
        return TABLES.stream()
                .filter(table -> table.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(element + " holds no record of the census"));
    }

    /// Begins a rule of this return: an error, or a query where the code ends in Q.
    ///
    /// @param code  the code exactly as published
    /// @param wrong one line saying what *is* wrong
    public static RuleDraft<CinChild> rule(String code, String wrong) {
        return new RuleDraft<>(ReturnKind.CIN, code, wrong);
    }
}
