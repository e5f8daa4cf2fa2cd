package windscreen.core.convert;

import java.io.IOException;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.csv.CensusCsvWriter;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;
import windscreen.core.references.References;

/// A CIN Census message as tables.
record CensusAsTables(SourceFile source, CollectionYear year) implements Conversion {

    @Override
    public ReturnKind kind() {
        return ReturnKind.CIN;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Losses write(NewFiles target, Progress progress) throws IOException, CannotConvertException {
        try (CensusFile file = CensusFile.open(source, year);
                CensusCsvWriter csv = new CensusCsvWriter(target, file.header())) {
            int children = 0;
            for (CinChild child : file.submission(year, References.NONE).children()) {
                csv.write(child);
                progress.judged(++children, -1);
            }
            file.failure();
            Losses losses = new Losses();
            losses.add("elements or texts that are no part of a census and were not read", file.unread());
            return losses;
        } catch (UnreadableCensusException broken) {
            throw new CannotConvertException(String.valueOf(broken.getMessage()));
        }
    }
}
