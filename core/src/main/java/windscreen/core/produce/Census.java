package windscreen.core.produce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.Assessment;
import windscreen.core.cin.AssessmentFactor;
import windscreen.core.cin.ChildCharacteristics;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.PlanReview;
import windscreen.core.cin.Section47;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.people.Disability;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.protection.InitialConference;
import windscreen.core.pathway.protection.ProtectionPlan;
import windscreen.core.pathway.protection.Section47Enquiry;
import windscreen.core.pathway.referral.CinAssessment;
import windscreen.core.pathway.referral.CinEpisode;
import windscreen.core.pathway.referral.CinPlan;
import windscreen.core.table.Day;
import windscreen.core.table.Place;
import windscreen.core.table.Text;

/// Draws the CIN Census of a year from the record.
///
/// A child is in it with every episode of need that was open in the year, or whose referral came in the year and was
/// not acted on; of an episode, with what was done in the year or is under way at its end.
public final class Census {

    private static final int GENDER_UNTIL = 2024;

    private final OwnRecord record;
    private final Window year;

    public Census(OwnRecord record, CollectionYear year) {
        this.record = record;
        this.year = new Window(year);
    }

    /// What the message says of itself.
    ///
    /// @param number the authority's three-digit number
    public CinHeader header(String number, String release, String madeAt) {
        return new CinHeader(
                Place.inNoFile(CinCensus.HEADER),
                Text.of("CIN"),
                Text.of(String.valueOf(year.year().end())),
                Day.of(year.last()),
                Text.of("L"),
                Text.of(number),
                Text.of("Windscreen"),
                Text.of(release),
                Text.of("001"),
                Text.of(madeAt));
    }

    /// The child's part of the census, if it has one.
    public Optional<CinChild> child(Person person) {
        List<CinEpisode> episodes = record.of(Pathway.CIN_EPISODE, person.id().raw()).stream()
                .filter(this::isIn)
                .toList();
        if (episodes.isEmpty()) {
            return Optional.empty();
        }
        boolean unborn = !person.dateOfBirth().isOnOrBefore(year.last());
        return Optional.of(new CinChild(
                identifiers(person, unborn),
                characteristics(person, unborn),
                episodes.stream().map(this::details).toList()));
    }

    private boolean isIn(CinEpisode episode) {
        boolean begun = episode.referralDate().isOnOrBefore(year.last());
        return Flags.isYes(episode.noFurtherAction())
                ? year.holds(episode.referralDate())
                : begun && !episode.closeDate().isBefore(year.first());
    }

    private ChildIdentifiers identifiers(Person person, boolean unborn) {
        boolean gender = year.year().end() < GENDER_UNTIL + 1;
        String sex = unborn ? "U" : person.sex().value();
        return new ChildIdentifiers(
                Place.inNoFile(CinCensus.IDENTIFIERS),
                person.id(), // LAchildID: pers_person_id
                unborn ? Text.BLANK : person.upn(), // UPN: pers_upn
                Text.BLANK, // FormerUPN
                unborn || person.upn().isBlank() ? unknown(person) : Text.BLANK, // UPNunknown: pers_upn_unknown
                unborn ? Day.BLANK : person.dateOfBirth(), // PersonBirthDate: pers_dob
                unborn ? person.expectedDateOfBirth() : Day.BLANK, // ExpectedPersonBirthDate: pers_expected_dob
                gender ? Text.of(gender(sex)) : Text.BLANK, // GenderCurrent, to 2024: pers_sex
                gender ? Text.BLANK : Text.of(sex), // Sex, from 2025: pers_sex
                year.by(person.dateOfDeath())); // PersonDeathDate: pers_death_date
    }

    private static Text unknown(Person person) {
        return person.upnUnknown().isBlank() ? Text.of("UN1") : person.upnUnknown();
    }

    private static String gender(String sex) {
        return switch (sex) {
            case "M" -> "1";
            case "F" -> "2";
            default -> "0";
        };
    }

    private ChildCharacteristics characteristics(Person person, boolean unborn) {
        List<Disability> known =
                unborn ? List.of() : record.of(Pathway.DISABILITY, person.id().raw());
        return new ChildCharacteristics(
                Place.inNoFile(CinCensus.CHARACTERISTICS),
                person.ethnicity().isBlank() ? Text.of("NOBT") : person.ethnicity(), // Ethnicity: pers_ethnicity
                known.stream()
                        .map(one -> new windscreen.core.cin.Disability(
                                Place.inNoFile(CinCensus.DISABILITIES),
                                one.disability())) // Disability: disa_disability_code
                        .toList());
    }

    private CinDetails details(CinEpisode episode) {
        Day closed = year.by(episode.closeDate());
        return new CinDetails(
                Place.inNoFile(CinCensus.DETAILS),
                episode.referralDate(), // CINreferralDate: cine_referral_date
                episode.source(), // ReferralSource: cine_referral_source_code
                episode.primaryNeed(), // PrimaryNeedCode: cine_cin_primary_need_code
                closed, // CINclosureDate: cine_close_date
                closed.isBlank() ? Text.BLANK : episode.closeReason(), // ReasonForClosure: cine_close_reason
                conferenceAlone(episode),
                each(episode, ref -> record.by(Pathway.CIN_ASSESSMENT, "cina_referral_id", ref), this::assessment),
                each(episode, ref -> record.by(Pathway.CIN_PLAN, "cinp_referral_id", ref), this::plan),
                each(episode, ref -> record.by(Pathway.SECTION47_ENQUIRY, "s47e_referral_id", ref), this::enquiry),
                Text.of(Flags.trueFalse(episode.noFurtherAction())), // ReferralNFA: cine_referral_nfa
                each(episode, ref -> record.by(Pathway.PROTECTION_PLAN, "cppl_referral_id", ref), this::protection),
                List.of());
    }

    private static <R, T> List<T> each(
            CinEpisode episode, Function<String, List<R>> rows, Function<R, Optional<T>> drawn) {
        List<T> all = new ArrayList<>();
        rows.apply(episode.id().raw()).forEach(row -> drawn.apply(row).ifPresent(all::add));
        return all;
    }

    /// A conference without an enquiry here, as when a child moves here with a plan.
    private Day conferenceAlone(CinEpisode episode) {
        return record
                .by(Pathway.INITIAL_CONFERENCE, "icpc_referral_id", episode.id().raw())
                .stream()
                .filter(conference -> conference.enquiry().isBlank() && year.holds(conference.date()))
                .map(InitialConference::date) // DateOfInitialCPC: icpc_icpc_date
                .findFirst()
                .orElse(Day.BLANK);
    }

    private Optional<Assessment> assessment(CinAssessment assessment) {
        Day authorised = year.by(assessment.authorised());
        boolean isIn = authorised.isDate() ? year.holds(authorised) : year.holds(assessment.start());
        if (!isIn) {
            return Optional.empty();
        }
        List<AssessmentFactor> factors = new ArrayList<>();
        if (authorised.isDate()) {
            record.by(
                            Pathway.ASSESSMENT_FACTORS,
                            "cinf_assessment_id",
                            assessment.id().raw())
                    .forEach(row -> Flags.holding(row.factors()) // AssessmentFactors: cinf_assessment_factors_json
                            .forEach(code -> factors.add(
                                    new AssessmentFactor(Place.inNoFile(CinCensus.FACTORS), Text.of(code)))));
        }
        return Optional.of(new Assessment(
                Place.inNoFile(CinCensus.ASSESSMENTS),
                assessment.start(), // AssessmentActualStartDate: cina_assessment_start_date
                Day.BLANK, // AssessmentInternalReviewDate: not in the record
                authorised, // AssessmentAuthorisationDate: cina_assessment_auth_date
                factors));
    }

    private Optional<windscreen.core.cin.CinPlan> plan(CinPlan plan) {
        return year.overlaps(plan.start(), plan.end())
                ? Optional.of(new windscreen.core.cin.CinPlan(
                        Place.inNoFile(CinCensus.CIN_PLANS),
                        plan.start(), // CINPlanStartDate: cinp_cin_plan_start_date
                        year.by(plan.end()))) // CINPlanEndDate: cinp_cin_plan_end_date
                : Optional.empty();
    }

    private Optional<Section47> enquiry(Section47Enquiry enquiry) {
        Optional<InitialConference> conference =
                record
                        .by(
                                Pathway.INITIAL_CONFERENCE,
                                "icpc_s47_enquiry_id",
                                enquiry.id().raw())
                        .stream()
                        .findFirst();
        Day held = conference.map(InitialConference::date).orElse(Day.BLANK);
        if (!year.overlaps(enquiry.start(), held.isDate() ? held : enquiry.end())) {
            return Optional.empty();
        }
        LocalDate start = enquiry.start().or(year.first()).date();
        Day due = conference.map(InitialConference::target).filter(Day::isDate).orElse(Day.BLANK);
        boolean concludedWithout = year.by(enquiry.end()).isDate() && !held.isDate();
        return Optional.of(new Section47(
                Place.inNoFile(CinCensus.SECTION47),
                enquiry.start(), // S47ActualStartDate: s47e_s47_start_date
                due.isDate() || start == null ? due : Day.of(Window.conferenceDue(start)), // InitialCPCtarget
                year.by(held), // DateOfInitialCPC: icpc_icpc_date
                Text.of(concludedWithout ? "true" : "false"))); // ICPCnotRequired: s47e_s47_end_date
    }

    private Optional<ChildProtectionPlan> protection(ProtectionPlan plan) {
        if (Flags.isYes(plan.otherAuthority()) || !year.overlaps(plan.start(), plan.end())) {
            return Optional.empty();
        }
        List<Day> reviews = record
                .by(Pathway.PROTECTION_REVIEW, "cppr_cp_plan_id", plan.id().raw())
                .stream()
                .map(review -> year.by(review.date())) // CPPreviewDate: cppr_cp_review_date
                .filter(Day::isDate)
                .toList();
        return Optional.of(new ChildProtectionPlan(
                Place.inNoFile(CinCensus.PROTECTION_PLANS),
                plan.start(), // CPPstartDate: cppl_cp_plan_start_date
                year.by(plan.end()), // CPPendDate: cppl_cp_plan_end_date
                plan.initialCategory(), // InitialCategoryOfAbuse: cppl_cp_plan_initial_category
                plan.latestCategory(), // LatestCategoryOfAbuse: cppl_cp_plan_latest_category
                Text.of(earlierPlans(plan)), // NumberOfPreviousCPP: plco_previous_plans
                reviews.isEmpty() ? List.of() : List.of(new PlanReview(Place.inNoFile(CinCensus.REVIEWS), reviews))));
    }

    /// The count over the child's life where one was kept; else the plans of the record that began before.
    private String earlierPlans(ProtectionPlan plan) {
        return record.by(Pathway.PLAN_COUNT, "plco_cp_plan_id", plan.id().raw()).stream()
                .map(count -> count.previousPlans().raw())
                .findFirst()
                .orElseGet(() -> String.valueOf(
                        record.of(Pathway.PROTECTION_PLAN, plan.person().raw()).stream()
                                .filter(other -> !Flags.isYes(other.otherAuthority())
                                        && other.start().isBefore(plan.start()))
                                .count()));
    }
}
