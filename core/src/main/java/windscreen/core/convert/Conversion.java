package windscreen.core.convert;

import java.io.IOException;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;

/// A return that is ready to be written in its other format.
public sealed interface Conversion permits CensusAsTables, CensusAsXml, LookedAfterAsTables, LookedAfterAsXml {

    /// The format to write.
    enum Format {
        /// A folder of tables, one file each.
        CSV,
        /// One XML file.
        XML
    }

    ReturnKind kind();

    /// What it becomes.
    Format format();

    /// Writes it.
    ///
    /// @param target where the files go; an XML is one file without a name
    /// @return what the new format has no place for
    /// @throws CannotConvertException when the return turns out not to be whole
    Losses write(NewFiles target, Progress progress) throws IOException, CannotConvertException;
}
