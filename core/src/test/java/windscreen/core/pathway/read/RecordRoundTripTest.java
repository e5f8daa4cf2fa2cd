package windscreen.core.pathway.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.pathway.Pathway;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.write.RecordWriter;

/// What is written reads back the same, and nothing is to be said of it.
class RecordRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenReadsBackTheSame(long seed) throws IOException {
        List<PathwayRow> written = new RandomRecord(seed, 40).rows();
        List<PathwayRow> read = new ArrayList<>();

        LoadReport report = RecordReading.read(folder(written).sources(), List.of(), true, read::add);

        assertThat(RandomRecord.told(read)).isEqualTo(RandomRecord.told(written));
        assertThat(report.isClean()).isTrue();
        assertThat(report.missing()).isEmpty();
        assertThat(report.rows()).isEqualTo(written.size());
        assertThat(report.tables()).allSatisfy(table -> {
            assertThat(table.renamed()).isEmpty();
            assertThat(table.unknown()).isEmpty();
            assertThat(table.absent()).isEmpty();
            assertThat(table.columns())
                    .allMatch(column -> column.fillers() + column.recoded() + column.withheld() == 0);
        });
    }

    @Test
    void aTableWithoutRowsIsThere() throws IOException {
        LoadReport report = RecordReading.read(folder(List.of()).sources(), List.of(), true, row -> {});

        assertThat(report.missing()).isEmpty();
        assertThat(report.tables()).hasSize(Pathway.TABLES.size());
        assertThat(report.rows()).isZero();
    }

    private static RecordFolder folder(List<PathwayRow> rows) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try (RecordWriter writer = new RecordWriter(name -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(name, file);
            return file;
        })) {
            rows.forEach(writer::write);
        }
        List<SourceFile> sources = new ArrayList<>();
        files.forEach((name, file) -> sources.add(new FileInMemory(name, file.toByteArray())));
        return RecordFolder.of(Gathered.of(sources, Limits.ORDINARY));
    }
}
