package windscreen.core.pathway.permanence;

import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.care.PeriodOfCare;
import windscreen.core.pathway.people.Person;
import windscreen.core.pathway.workforce.Professional;
import windscreen.core.table.Day;
import windscreen.core.table.Heading;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Place;
import windscreen.core.table.TableOf;
import windscreen.core.table.Text;

/// One child's way to adoption or another lasting home.
@TableOf(name = "ssd_permanence", about = "One child's way to adoption or another lasting home", key = "perm_table_id")
public record Permanence(
        Place place,

        @Heading(value = "perm_table_id", item = "PERM001A", about = "The row's own key", need = Need.MANDATORY)
        Text id,

        @Heading(
                value = "perm_person_id",
                item = "PERM002A",
                about = "The child; some systems give an older identifier here",
                parent = Person.class,
                need = Need.MANDATORY)
        Text person,

        @Heading(value = "perm_cla_id", item = "PERM022A", about = "The period of care", parent = PeriodOfCare.class)
        Text period,

        @Heading(
                value = "perm_adm_decision_date",
                item = "PERM003A",
                about = "The day the agency decided that the child should be adopted")
        Day decisionDate,

        @Heading(
                value = "perm_ffa_cp_decision_date",
                item = "PERM004A",
                about = "The day it was decided to foster for adoption or to plan both ways")
        Day earlyDecisionDate,

        @Heading(value = "perm_placement_order_date", item = "PERM006A", about = "The day of the placement order")
        Day placementOrder,

        @Heading(
                value = "perm_placed_for_adoption_date",
                item = "PERM007A",
                about = "The day the child was placed for adoption")
        Day placed,

        @Heading(value = "perm_matched_date", item = "PERM008A", about = "The day the child was matched to adopters")
        Day matched,

        @Heading(
                value = "perm_adopted_by_carer_flag",
                item = "PERM021A",
                about = "Whether the former carer adopted the child",
                holds = Holds.FLAG)
        Text adoptedByCarer,

        @Heading(
                value = "perm_placed_ffa_cp_date",
                item = "PERM009A",
                about = "The day the child was placed under fostering for adoption or planning both ways")
        Day placedEarly,

        @Heading(value = "perm_decision_reversed_date", item = "PERM010A", about = "The day the decision was reversed")
        Day reversed,

        @Heading(
                value = "perm_placed_foster_carer_date",
                item = "PERM011A",
                about = "The day the child first came to the carer who adopts")
        Day placedWithCarer,

        @Heading(
                value = "perm_part_of_sibling_group",
                item = "PERM012A",
                about = "Whether the child is one of a group of brothers and sisters",
                holds = Holds.FLAG)
        Text siblingGroup,

        @Heading(
                value = "perm_siblings_placed_together",
                item = "PERM013A",
                about = "Children placed together, this one counted",
                holds = Holds.WHOLE)
        Text placedTogether,

        @Heading(
                value = "perm_siblings_placed_apart",
                item = "PERM014A",
                about = "Brothers and sisters placed elsewhere",
                holds = Holds.WHOLE)
        Text placedApart,

        @Heading(
                value = "perm_placement_provider_urn",
                item = "PERM015A",
                about = "Ofsted's number of the adoption agency")
        Text agencyUrn,

        @Heading(
                value = "perm_decision_reversed_reason",
                item = "PERM016A",
                about = "Why the decision was reversed",
                codes = "ssda903/REASON_PLACED_CEASED")
        Text reversedReason,

        @Heading(
                value = "perm_permanence_order_date",
                item = "PERM017A",
                about = "The day of the order that made the home lasting")
        Day orderDate,

        @Heading(
                value = "perm_permanence_order_type",
                item = "PERM018A",
                about = "What kind of order it was",
                codes = "pathway/PermanenceOrder")
        Text orderType,

        @Heading(
                value = "perm_adoption_worker_id",
                item = "PERM023A",
                about = "The adoption worker",
                parent = Professional.class,
                formerly = {"perm_adoption_worker", "perm_adoption_worker_name"})
        Text worker,

        @Heading(
                value = "perm_adopter_sex",
                item = "PERM025A",
                about = "Sex of the adopters",
                codes = "ssda903/SEX_ADOPTR")
        Text adopterSex,

        @Heading(
                value = "perm_adopter_legal_status",
                item = "PERM026A",
                about = "Legal status of the adopters",
                codes = "ssda903/LS_ADOPTR")
        Text adopterLegalStatus,

        @Heading(
                value = "perm_number_of_adopters",
                item = "PERM027A",
                about = "How many adopters",
                holds = Holds.WHOLE,
                codes = "ssda903/NB_ADOPTR")
        Text adopters)
        implements PathwayRow {}
