package windscreen.core.cin.yearonyear;

import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.read.CensusFile;
import windscreen.core.cin.read.UnreadableCensusException;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;

/// The figures of one year, counted while its children go by.
public final class YearCounts {

    private final long[] counts = new long[Comparisons.ALL.size()];

    /// Counts the next child.
    public void see(CinChild child, ReturnYear year) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += Comparisons.ALL.get(i).count().of(child, year);
        }
    }

    long of(Comparison comparison) {
        return counts[Comparisons.ALL.indexOf(comparison)];
    }

    /// The figures of a file, over its own census year.
    ///
    /// @param year the census year it should be of
    /// @throws UnreadableCensusException when it is no census, or is broken off
    public static YearCounts of(SourceFile source, CollectionYear year, Progress progress)
            throws UnreadableCensusException {
        YearCounts counts = new YearCounts();
        try (CensusFile file = CensusFile.open(source, year)) {
            Submission<CinChild> submission = file.submission(year, References.NONE);
            for (CinChild child : submission.children()) {
                counts.see(child, submission.year());
                if (progress.isCancelled()) {
                    break;
                }
            }
            file.failure();
        }
        return counts;
    }
}
