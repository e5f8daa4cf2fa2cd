package windscreen.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.FileCheck;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.ssda903.read.YearsTold;

/// Tells this year's census from last year's, where several files were given: by their folders, else by the years
/// their headers name. Of several files of one year the last by name is read.
///
/// @param glance   what the header of this year's file says of its year
/// @param lastYear the census of the year before, null when there is none
/// @param setAside files that are neither
record CensusYears(
        SourceFile thisYear,
        CensusGlance glance,
        @Nullable SourceFile lastYear,
        List<SourceFile> setAside,
        List<Notice> notices) {

    /// One file, and what its header says.
    private record Dated(SourceFile file, CensusGlance glance) {}

    /// Tells them apart.
    ///
    /// @param chosen the year asked for, or what a `meta.json` says; 0 when nobody said
    static CensusYears of(List<SourceFile> censuses, int chosen) {
        List<Dated> all = censuses.stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .map(file -> new Dated(file, CensusGlance.of(file)))
                .toList();
        List<Dated> previous = all.stream()
                .filter(one -> YearsTold.isOfLastYear(one.file.name()))
                .toList();
        List<Dated> current = previous.size() == all.size()
                ? all
                : all.stream().filter(one -> !previous.contains(one)).toList();
        int year = chosen > 0
                ? chosen
                : current.stream().mapToInt(one -> one.glance.year()).max().orElse(0);
        Dated now = last(current, one -> one.glance.year() == year);
        Dated thisYear = now == null ? current.getLast() : now;
        Dated lastYear = previous.isEmpty() || previous.size() == all.size()
                ? last(current, one -> one.glance.year() == year - 1 && one != thisYear)
                : previous.getLast();
        List<SourceFile> aside = new ArrayList<>(censuses);
        aside.remove(thisYear.file);
        if (lastYear != null) {
            aside.remove(lastYear.file);
        }
        return new CensusYears(
                thisYear.file,
                thisYear.glance,
                lastYear == null ? null : lastYear.file,
                aside,
                notices(lastYear, year));
    }

    private static @Nullable Dated last(List<Dated> files, Predicate<Dated> wanted) {
        return files.reversed().stream().filter(wanted).findFirst().orElse(null);
    }

    private static List<Notice> notices(@Nullable Dated lastYear, int year) {
        return lastYear == null || year == 0 || lastYear.glance.year() == 0 || lastYear.glance.year() == year - 1
                ? List.of()
                : List.of(FileCheck.YEAR_MIXED.of(
                        lastYear.file.name(),
                        "It was given as last year's census, and says it is of " + (lastYear.glance.year() - 1) + " to "
                                + lastYear.glance.year() + "."));
    }
}
