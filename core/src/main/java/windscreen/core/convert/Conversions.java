package windscreen.core.convert;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.CinHeader;
import windscreen.core.cin.csv.CensusTables;
import windscreen.core.cin.csv.CensusTablesException;
import windscreen.core.convert.Conversion.Format;
import windscreen.core.files.FileCheck;
import windscreen.core.files.Gathered;
import windscreen.core.files.Losses;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Severity;
import windscreen.core.intake.Intake;
import windscreen.core.intake.Recognised;
import windscreen.core.intake.Recognised.Content;
import windscreen.core.intake.Wishes;
import windscreen.core.ssda903.read.YearsTold;

/// Finds out what files are, and how they are written in their other format.
public final class Conversions {

    private Conversions() {}

    /// The conversion of files into a format.
    ///
    /// @throws CannotConvertException when they are no return, not whole, or have the format already
    public static Conversion of(Gathered files, Format to, Wishes wishes) throws CannotConvertException {
        Optional<CensusTables> tables = censusTables(files, wishes);
        Conversion conversion = tables.isPresent()
                ? new CensusAsXml(tables.get(), year(tables.get().header(), wishes))
                : recognised(Intake.recognise(files, wishes));
        if (conversion.format() != to) {
            throw new CannotConvertException("This is " + conversion.kind().title() + " in " + to
                    + " already; give --to " + (to == Format.CSV ? "xml" : "csv") + " for the other format.");
        }
        return conversion;
    }

    private static Optional<CensusTables> censusTables(Gathered files, Wishes wishes) throws CannotConvertException {
        try {
            return CensusTables.of(files.files(), wishes.limits());
        } catch (CensusTablesException notWhole) {
            throw new CannotConvertException(String.valueOf(notWhole.getMessage()));
        }
    }

    /// The census year of tables: as asked, else by the reference date when it is a 31 March, else by the header's
    /// year.
    private static CollectionYear year(CinHeader header, Wishes wishes) throws CannotConvertException {
        LocalDate reference = header.referenceDate().date();
        boolean isLastDay = reference != null && reference.getMonth() == Month.MARCH && reference.getDayOfMonth() == 31;
        Optional<CollectionYear> told = reference != null && isLastDay
                ? Optional.of(new CollectionYear(reference.getYear()))
                : CollectionYear.parse(header.year().value());
        CollectionYear year = wishes.year()
                .map(CollectionYear::new)
                .or(() -> told)
                .orElseThrow(() -> new CannotConvertException(
                        "The header does not tell the year of the census: say it with --year."));
        if (!ReturnKind.CIN.supports(year.end())) {
            throw new CannotConvertException("The message is known for the years ending "
                    + ReturnKind.CIN.firstYear() + " to " + ReturnKind.CIN.lastYear() + ", not " + year.end()
                    + ": say with --year which of them to write.");
        }
        return year;
    }

    private static Conversion recognised(Recognised recognised) throws CannotConvertException {
        List<Notice> stopping = recognised.notices().stream()
                .filter(notice ->
                        notice.severity() == Severity.ERROR || notice.check().equals(FileCheck.SET_ASIDE.code()))
                .toList();
        if (!stopping.isEmpty()) {
            throw new CannotConvertException(stopping.stream()
                    .limit(20)
                    .map(Conversions::sentence)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return switch (recognised.content()) {
            case Content.Census census -> census(census, recognised.year());
            case Content.LookedAfter tables -> lookedAfter(tables.tables(), recognised.notices());
            case null -> throw new CannotConvertException("None of the files belongs to a return.");
        };
    }

    private static Conversion census(Content.Census census, int year) throws CannotConvertException {
        if (census.lastYear() != null) {
            throw new CannotConvertException("There are two censuses: give either "
                    + census.file().name() + " or " + census.lastYear().name() + ".");
        }
        return new CensusAsTables(census.file(), new CollectionYear(ReturnKind.CIN.nearest(year)));
    }

    private static Conversion lookedAfter(YearsTold told, List<Notice> notices) throws CannotConvertException {
        Losses losses = new Losses();
        losses.add(
                "tables of last year, which were left: convert them by themselves",
                told.lastYear().size());
        for (Notice notice : notices) {
            if (notice.check().equals(FileCheck.COLUMN_EXTRA.code())) {
                losses.add("file with more than the return has: " + sentence(notice));
            }
        }
        long inXml = told.thisYear().values().stream()
                .filter(file -> file.how().equals("XML"))
                .count();
        if (inXml > 0 && inXml < told.thisYear().size()) {
            throw new CannotConvertException("Some tables are in CSV and some in XML: give either.");
        }
        return inXml > 0 ? new LookedAfterAsTables(told, losses) : new LookedAfterAsXml(told, losses);
    }

    private static String sentence(Notice notice) {
        String where = notice.file() + (notice.line() > 0 ? " line " + notice.line() : "");
        return (where.isEmpty() ? "" : where + ": ") + notice.what();
    }
}
