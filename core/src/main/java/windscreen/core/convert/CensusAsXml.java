package windscreen.core.convert;

import java.io.IOException;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.csv.CensusTables;
import windscreen.core.cin.csv.CensusTablesException;
import windscreen.core.cin.write.CensusXml;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;

/// The tables of a CIN Census as a message.
record CensusAsXml(CensusTables tables, CollectionYear year) implements Conversion {

    @Override
    public ReturnKind kind() {
        return ReturnKind.CIN;
    }

    @Override
    public Format format() {
        return Format.XML;
    }

    @Override
    public Losses write(NewFiles target, Progress progress) throws IOException, CannotConvertException {
        Losses losses = new Losses();
        losses.addAll(tables.losses());
        try (CensusXml xml = new CensusXml(target.create(""), year, tables.header())) {
            int children = 0;
            for (CinChild child : tables.children()) {
                xml.write(child);
                progress.judged(++children, tables.size());
            }
            tables.checkNothingIsLeft();
            losses.addAll(xml.losses());
            return losses;
        } catch (CensusTablesException notWhole) {
            throw new CannotConvertException(String.valueOf(notWhole.getMessage()));
        }
    }
}
