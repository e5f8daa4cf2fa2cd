package windscreen.app.pathway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.Gathered;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.pathway.PathwayRow;
import windscreen.core.pathway.read.LoadReport;
import windscreen.core.pathway.read.RecordFolder;
import windscreen.core.pathway.read.RecordReading;

/// A few tables as CSV, to be loaded.
final class Given implements AnalyticStore.Load {

    private final List<SourceFile> files = new ArrayList<>();

    Given table(String name, String... lines) {
        files.add(new FileInMemory(name + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    @Override
    public LoadReport into(Consumer<PathwayRow> rows) throws IOException {
        RecordFolder folder = RecordFolder.of(Gathered.of(files, Limits.ORDINARY));
        return RecordReading.read(folder.sources(), folder.notices(), true, rows);
    }
}
