package windscreen.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import windscreen.core.codes.PathwayCodes;
import windscreen.core.table.Column;
import windscreen.core.table.Day;
import windscreen.core.table.Heading.Need;
import windscreen.core.table.Holds;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

class PathwayTest {

    static List<Table<? extends PathwayRow>> tables() {
        return Pathway.TABLES;
    }

    static List<Link> links() {
        return Pathway.LINKS;
    }

    @Test
    void holdsTheListedTablesAndOurOwn() {
        assertThat(Pathway.TABLES)
                .filteredOn(table -> table.name().startsWith("ssd_"))
                .hasSize(48);
        assertThat(Pathway.TABLES)
                .filteredOn(table -> !table.name().startsWith("ssd_"))
                .extracting(Table::name)
                .containsExactlyInAnyOrder(
                        "ext_period_of_care",
                        "ext_adopter",
                        "ext_adopter_match",
                        "ext_deprivation_of_liberty",
                        "ext_intervention_offered",
                        "ext_family_group_meeting",
                        "ext_court_date",
                        "ext_care_leaver_history",
                        "ext_plan_count",
                        "ext_contact_referral");
    }

    @Test
    void namesEveryTableAndColumnOnce() {
        assertThat(Pathway.TABLES).extracting(Table::name).doesNotHaveDuplicates();
        assertThat(Pathway.TABLES.stream()
                        .flatMap(table -> table.columns().stream()
                                .flatMap(
                                        column -> Stream.concat(Stream.of(column.name()), column.formerly().stream()))))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsEveryItemReferenceOfTheList() {
        List<String> items = Pathway.TABLES.stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::item)
                .filter(item -> !item.isEmpty())
                .toList();

        assertThat(items).hasSize(361).doesNotHaveDuplicates().allMatch(item -> item.matches("[A-Z0-9]{4}[0-9]{3,4}A"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void standsAtItsPlaceAndIsFoundByNameAndType(Table<? extends PathwayRow> table) {
        assertThat(Pathway.TABLES.get(table.ordinal())).isSameAs(table);
        assertThat(Pathway.named(table.name())).containsSame(table);
        assertThat(Pathway.of(table.type())).isSameAs(table);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasOneKeyThatMustBeGiven(Table<? extends PathwayRow> table) {
        assertThat(table.key()).hasSize(1);
        assertThat(table.column(table.key().getFirst()).orElseThrow().need()).isEqualTo(Need.MANDATORY);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasNothingButColumnsAfterItsPlace(Table<? extends PathwayRow> table) {
        RecordComponent[] parts = table.type().getRecordComponents();

        assertThat(table.columns()).hasSize(parts.length - 1);
        assertThat(Arrays.stream(parts).skip(1))
                .allMatch(part -> part.getType() == Text.class || part.getType() == Day.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesCodeSetsThatThereAre(Table<? extends PathwayRow> table) {
        assertThat(table.columns())
                .filteredOn(column -> !column.codes().isEmpty())
                .allSatisfy(column ->
                        assertThat(PathwayCodes.named(column.codes()).codes()).isNotEmpty());
    }

    @Test
    void usesEveryCodeSetOfItsOwn() {
        assertThat(PathwayCodes.all().stream().map(Object::toString))
                .isSubsetOf(Pathway.TABLES.stream()
                        .flatMap(table -> table.columns().stream())
                        .map(Column::codes)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksLeadToKeys(Link link) {
        assertThat(link.column().holds()).isEqualTo(Holds.TEXT);
        assertThat(link.key().name()).isEqualTo(link.to().key().getFirst());
    }

    @Test
    void linksTheHubsAsTheListMeansThem() {
        assertThat(Pathway.LINKS.stream().map(Link::toString))
                .contains(
                        "ssd_cin_assessments.cina_referral_id to ssd_cin_episodes.cine_referral_id",
                        "ssd_cla_episodes.clae_cla_placement_id to ssd_cla_placement.clap_cla_placement_id",
                        "ssd_cla_health.clah_person_id to ssd_person.pers_person_id",
                        "ssd_permanence.perm_person_id to ssd_person.pers_person_id",
                        "ssd_ehcp_named_plan.ehcn_ehcp_asmt_id to ssd_ehcp_assessment.ehca_ehcp_assessment_id",
                        "ssd_cla_placement.clap_cla_id to ext_period_of_care.peri_cla_id",
                        "ext_contact_referral.core_contact_id to ssd_contacts.cont_contact_id");
    }
}
