package windscreen.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import windscreen.core.calendar.CollectionYear;

class CodeTableTest {

    private static final String HEAD = """
            # Title: Colour
            # About: What colour it is.
            # Return: CIN
            # Source: Nobody.
            code,label,first,last,note
            """;

    @Test
    void readsHeadingsAndCodes() {
        CodeTable table = CodeTable.parse("colour", HEAD + """
                R,Red,,,
                G,"Green, or nearly",2024,2025,"Also lime, it seems"
                """);

        assertThat(table.title()).isEqualTo("Colour");
        assertThat(table.about()).isEqualTo("What colour it is.");
        assertThat(table.returnName()).isEqualTo("CIN");
        assertThat(table.source()).isEqualTo("Nobody.");
        assertThat(table.codes())
                .containsExactly(
                        new Code("R", "Red", null, null, ""),
                        new Code(
                                "G",
                                "Green, or nearly",
                                new CollectionYear(2024),
                                new CollectionYear(2025),
                                "Also lime, it seems"));
    }

    @Test
    void aCodeMayComeBackWithAnotherMeaning() {
        CodeTable table = CodeTable.parse("colour", HEAD + "R,Red,,2020,\nR,Ruby,2023,,\n");

        assertThat(table.codes()).hasSize(2);
        assertThat(table.entries("R")).extracting(Code::label).containsExactly("Red", "Ruby");
        assertThat(table.entries("r")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'R,Red,,', line 6: has 4 cells",
        "'R,Red,,,,', line 6: has 6 cells",
        "'R,Red,20,,', line 6: 20 is not a year",
        "'R,\"Red,,,', line 6: has a quote that does not close",
        "'R,\"Red\"\"dish\",,,', line 6: has a quote that does not close",
    })
    void aFaultNamesFileAndLine(String line, String message) {
        assertThatThrownBy(() -> CodeTable.parse("colour.csv", HEAD + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour.csv, " + message);
    }

    @Test
    void headingsMustAllBeThere() {
        assertThatThrownBy(() -> CodeTable.parse("colour.csv", "# Title: Colour\n"))
                .hasMessageContaining("line 2: should begin with \"# About: \"");
        assertThatThrownBy(() -> CodeTable.parse("colour.csv", HEAD.replace("last,note", "last,notes")))
                .hasMessageContaining("line 5");
    }
}
