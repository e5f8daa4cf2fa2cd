package windscreen.app.returns;

import java.util.Iterator;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.findings.ReturnKind;
import windscreen.core.intake.Recognised;

/// Reads one child of a large census again.
final class CensusAgain {

    private CensusAgain() {}

    /// @param number the child's place in the file, from 0
    static CinChild child(Recognised recognised, int year, int number) {
        if (!(recognised.content() instanceof Recognised.Content.Census census)) {
            throw new NotHere();
        }
        CollectionYear rules = new CollectionYear(ReturnKind.CIN.nearest(year));
        try (CensusFile file = CensusFile.open(census.file(), rules)) {
            Iterator<? extends CinChild> children =
                    file.submission(rules, recognised.references()).children().iterator();
            for (int i = 0; i < number && children.hasNext(); i++) {
                children.next();
            }
            if (children.hasNext()) {
                return children.next();
            }
        } catch (UnreadableCensusException gone) {
            throw new NotHere();
        }
        throw new NotHere();
    }
}
