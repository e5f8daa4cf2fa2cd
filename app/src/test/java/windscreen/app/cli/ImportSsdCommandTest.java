package windscreen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import windscreen.app.pathway.AnalyticStore;

class ImportSsdCommandTest {

    @TempDir
    Path folder;

    private void give(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("ssd"));
        Files.writeString(folder.resolve("ssd").resolve(name), String.join("\n", lines));
    }

    private int load(String... words) {
        return WindscreenCommand.run(Stream.concat(
                        Stream.of(
                                "import",
                                "ssd",
                                folder.resolve("ssd").toString(),
                                "--workspace",
                                folder.resolve("workspace").toString(),
                                "--key-file",
                                folder.resolve("key").toString(),
                                "--out",
                                folder.resolve("report").toString()),
                        Stream.of(words))
                .toArray(String[]::new));
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report"));
    }

    @Test
    void aCleanLoadEndsInNothing() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_sex", "1,M", "2,F");

        assertThat(load()).isZero();
        assertThat(report()).contains("Read 2 rows of 1 table.").contains("Not there: ssd_family, ssd_address");
    }

    @Test
    void everythingFoundIsSaidWithItsNumber() throws IOException {
        give(
                "ssd_person.csv",
                "pers_person_id,pers_sex,pers_dob,hat",
                "1,X,1900-01-01,",
                "1,X,1900-01-01,",
                "2,X,soon,");
        give("ssd_contacts.csv", "cont_contact_id,cont_person_id", "C1,1", "C2,3");

        assertThat(load()).isEqualTo(1);
        assertThat(report())
                .contains("1 row left out: it repeats another")
                .contains("Not read: hat")
                .contains("pers_sex: 3 no codes of cin/Sex: X (3)")
                .contains("pers_dob: 2 fillers made blank; 1 unreadable as a date")
                .contains("ssd_contacts.cont_person_id to ssd_person.pers_person_id: 1 of 2; for example 3");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_common_child_id,pers_sex", "1,9,X", "1,9,M");

        assertThat(load("--format", "json")).isEqualTo(1);
        assertThat(report())
                .startsWith("{\"rows\":2,\"clean\":false,\"tables\":[{\"table\":\"ssd_person\"")
                .contains("\"sharedKeys\":1")
                .contains("\"renamed\":{\"pers_common_child_id\":\"pers_single_unique_id\"}")
                .contains("\"column\":\"pers_sex\",\"item\":\"PERS002A\",\"given\":2,\"fillers\":0,\"unreadable\":0,"
                        + "\"recoded\":0,\"withheld\":0,\"unmapped\":{\"X\":1}");
    }

    @Test
    void theWorkspaceHoldsWhatWasLoadedLast() throws Exception {
        give("ssd_person.csv", "pers_person_id", "1", "2");
        load();
        give("ssd_person.csv", "pers_person_id", "3");
        load();
        give("ssd_person.csv", "pers_person_id", "4", "5");
        load("--check-only");

        try (AnalyticStore store =
                AnalyticStore.open(folder.resolve("workspace").resolve(AnalyticStore.FILE), Clock.systemUTC())) {
            assertThat(store.held()).singleElement().satisfies(held -> {
                assertThat(held.rows()).isEqualTo(1);
                assertThat(held.source()).isEqualTo(folder.resolve("ssd").toString());
            });
        }
    }

    @Test
    void whatWasWrittenAsParquetIsReadAgain() throws IOException {
        give("ssd_person.csv", "pers_person_id,pers_sex", "1,M", "2,X");
        load("--check-only", "--to-parquet", folder.resolve("parquet").toString());
        String first = report();
        try (Stream<Path> files = Files.list(folder.resolve("ssd"))) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.move(
                folder.resolve("parquet").resolve("ssd_person.parquet"),
                folder.resolve("ssd").resolve("ssd_person.parquet"));

        assertThat(load("--check-only")).isEqualTo(1);
        assertThat(report()).isEqualTo(first.replace("ssd_person.csv", "ssd_person.parquet"));
    }

    @Test
    void withoutAnyTableNothingIsWritten() throws IOException {
        give("episodes.csv", "CHILD,DECOM");

        assertThat(load()).isEqualTo(2);
        assertThat(folder.resolve("report")).doesNotExist();
    }
}
