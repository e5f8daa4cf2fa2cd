package windscreen.core.cin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.FileInMemory;
import windscreen.core.findings.Notice;
import windscreen.core.references.References;

/// Every structure check finds what its examples say it must, once, and no other check finds anything in them.
class StructureExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return StructureChecks.ALL.stream()
                .flatMap(check -> check.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(check.code() + ": " + example.name(), () -> {
                            List<Notice> found = notices(example.message(), example.year());
                            assertThat(found)
                                    .extracting(Notice::check)
                                    .isEqualTo(example.fails() ? List.of(check.code()) : List.of());
                            assertThat(found).allSatisfy(notice -> {
                                assertThat(notice.line()).isPositive();
                                assertThat(notice.what()).endsWith(".").isNotEqualTo(check.wrong());
                            });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyCheckExplainsItself() {
        return StructureChecks.ALL.stream()
                .map(check -> DynamicTest.dynamicTest(check.code(), () -> {
                    assertThat(check.code()).startsWith("STRUCT-");
                    assertThat(check.wrong()).isNotBlank().doesNotEndWith(".");
                    assertThat(List.of(check.why(), check.cause(), check.fix()))
                            .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."));
                    assertThat(check.examples())
                            .anyMatch(StructureExample::fails)
                            .anyMatch(example -> !example.fails());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theFaultlessMessageIsWithoutFaultInEveryYear() {
        return IntStream.rangeClosed(2023, 2027)
                .mapToObj(year -> DynamicTest.dynamicTest(
                        String.valueOf(year),
                        () -> assertThat(notices(StructureExample.message(year), year))
                                .isEmpty()));
    }

    @Test
    void noCodeStandsTwice() {
        assertThat(StructureChecks.ALL).doesNotHaveDuplicates();
    }

    private static List<Notice> notices(String message, int end) throws UnreadableCensusException {
        CollectionYear year = new CollectionYear(end);
        try (CensusFile file =
                CensusFile.open(new FileInMemory("census.xml", message.getBytes(StandardCharsets.UTF_8)), year)) {
            file.submission(year, References.NONE).children().forEach(child -> {});
            file.failure();
            return file.notices();
        }
    }
}
