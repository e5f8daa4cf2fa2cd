package windscreen.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import windscreen.core.files.CsvText;
import windscreen.core.files.FileCheck;
import windscreen.core.files.FileKind;
import windscreen.core.files.Gathered;
import windscreen.core.files.RenamedFile;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Severity;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.intake.Recognised.Content;
import windscreen.core.references.References;
import windscreen.core.ssda903.read.CellCache;
import windscreen.core.ssda903.read.LookedAfterFiles;
import windscreen.core.ssda903.read.LookedAfterReturn;
import windscreen.core.ssda903.read.TableFile;
import windscreen.core.ssda903.read.YearsTold;
import windscreen.core.table.Term;

/// Recognises a drop of files: what each is, and the return and year they make. One odd file is reported, and the
/// others are still read.
public final class Intake {

    private static final int HEADINGS_LINE = 1 << 16;

    private final Wishes wishes;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, FileSeen> seen = new TreeMap<>();
    private final List<TableFile> tables = new ArrayList<>();
    private final List<SourceFile> censuses = new ArrayList<>();
    private final ReferenceShelf shelf = new ReferenceShelf();
    private final CellCache cells = new CellCache();
    private Meta meta = Meta.SILENT;

    private Intake(Wishes wishes) {
        this.wishes = wishes;
    }

    /// Recognises the files.
    public static Recognised recognise(Gathered gathered, Wishes wishes) {
        Intake intake = new Intake(wishes);
        intake.notices.addAll(gathered.notices());
        gathered.files().forEach(file -> intake.take(file, false));
        wishes.previous().forEach(file -> intake.take(file, true));
        wishes.references().forEach(file -> intake.take(file, false));
        return intake.conclude();
    }

    private void take(SourceFile file, boolean previous) {
        FileKind kind = FileKind.of(file);
        switch (kind) {
            case TEXT -> takeText(file, previous);
            case WORKBOOK -> takeWorkbook(file);
            case XML -> takeXml(file, previous);
            case JSON -> takeJson(file);
            case EMPTY -> refuse(file, FileCheck.EMPTY, "The file is empty.");
            case LOCKED_WORKBOOK -> refuse(file, FileCheck.LOCKED, "It is " + kind.words() + ".");
            case UNREADABLE -> refuse(file, FileCheck.UNREADABLE, "The file could not be opened.");
            case ZIP -> refuse(file, FileCheck.ZIP_IN_ZIP, "A zip inside a zip is not opened.");
            case PDF, PICTURE, HTML, BINARY -> {
                boolean claims = file.baseName().matches("(?i).*\\.(csv|xml|txt|xlsx)");
                if (claims) {
                    refuse(file, FileCheck.NOT_A_TABLE, "Whatever its name, it is " + kind.words() + ".");
                } else {
                    leave(file, "It is " + kind.words() + ".");
                }
            }
        }
    }

    private void takeText(SourceFile file, boolean previous) {
        List<Notice> own = new ArrayList<>();
        if (file.size() > wishes.limits().tableBytes() / 16 && shelf.takeLarge(file, headings(file))) {
            see(file, Verdict.REFERENCE, "Postcode directory", -1, "UTF-8, comma", own);
            return;
        }
        Optional<CsvText> read = CsvText.read(file, wishes.limits(), own);
        if (read.isEmpty()) {
            see(file, Verdict.NOT_READ, "", -1, "", own);
            return;
        }
        CsvText csv = read.get();
        String how = csv.encoding().title() + ", " + csv.separatorWord();
        Optional<String> reference = shelf.takeCsv(file, csv);
        if (reference.isPresent()) {
            see(file, Verdict.REFERENCE, reference.get(), -1, how, own);
            return;
        }
        Optional<TableFile> table = LookedAfterFiles.csv(csv, wishes.limits(), cells, own);
        if (table.isPresent()) {
            own.addAll(table.get().notices());
            tables.add(previous ? renamed(table.get()) : table.get());
            boolean look = own.stream()
                    .anyMatch(notice -> notice.severity() != Severity.INFORMATION
                            || notice.check().startsWith("FILE-COLUMN"));
            see(
                    file,
                    look ? Verdict.LOOK : Verdict.READY,
                    table.get().table().name(),
                    table.get().records(),
                    how,
                    own);
        } else if (own.stream().anyMatch(notice -> notice.check().equals(FileCheck.COLUMN_MISSING.code()))) {
            see(file, Verdict.NOT_READ, "", -1, how, own);
        } else if (file.baseName().matches("(?i).*\\.(csv|tsv|txt)")) {
            own.add(FileCheck.COLUMNS_UNKNOWN.at(
                    file.name(),
                    1,
                    "The headings are those of no table: "
                            + String.join(
                                    ", ",
                                    csv.headings().stream()
                                            .limit(8)
                                            .map(Intake::shortened)
                                            .toList())));
            see(file, Verdict.NOT_READ, "", -1, how, own);
        } else {
            leave(file, "It is a text file that is no table.");
        }
    }

    private static String shortened(String heading) {
        return heading.length() > 40 ? heading.substring(0, 40) + "..." : heading;
    }

    /// Files given as last year's are so by their folder.
    private static TableFile renamed(TableFile table) {
        return table.named("previous/" + table.file());
    }

    private static List<String> headings(SourceFile file) {
        try (InputStream bytes = file.open()) {
            String start = new String(bytes.readNBytes(HEADINGS_LINE), java.nio.charset.StandardCharsets.UTF_8);
            return List.of(
                    start.lines().findFirst().orElse("").replace("\"", "").split(",", -1));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void takeWorkbook(SourceFile file) {
        List<Notice> own = new ArrayList<>();
        if (file.size() > wishes.limits().tableBytes()) {
            refuse(file, FileCheck.TOO_LARGE, "The workbook is larger than any list.");
            return;
        }
        Optional<String> list = shelf.takeWorkbook(file, own);
        if (list.isPresent()) {
            see(file, Verdict.REFERENCE, list.get(), -1, "Excel workbook", own);
        } else if (own.isEmpty()) {
            own.add(FileCheck.NOT_A_TABLE.of(
                    file.name(), "It is an Excel workbook, and no provider list: tables are read from CSV."));
            see(file, Verdict.NOT_READ, "", -1, "Excel workbook", own);
        } else {
            see(file, Verdict.NOT_READ, "", -1, "Excel workbook", own);
        }
    }

    private void takeXml(SourceFile file, boolean previous) {
        List<Notice> own = new ArrayList<>();
        switch (XmlRoot.of(file)) {
            case CENSUS -> {
                SourceFile census = previous ? new RenamedFile("previous/" + file.name(), file) : file;
                censuses.add(census);
                see(census, Verdict.READY, "CIN Census", -1, "XML", own);
            }
            case LOOKED_AFTER -> {
                List<TableFile> found = LookedAfterFiles.xml(file, own);
                found.forEach(table -> tables.add(previous ? renamed(table) : table));
                int records = found.stream().mapToInt(TableFile::records).sum();
                see(file, own.isEmpty() ? Verdict.READY : Verdict.LOOK, "SSDA903 in XML", records, "XML", own);
            }
            case OTHER -> {
                own.add(FileCheck.NOT_A_TABLE.of(file.name(), "It is an XML file of neither return."));
                see(file, Verdict.NOT_READ, "", -1, "XML", own);
            }
        }
    }

    private void takeJson(SourceFile file) {
        if (file.baseName().equalsIgnoreCase("meta.json")) {
            meta = Meta.of(file);
            see(file, Verdict.REFERENCE, "Year and authority", -1, "JSON", List.of());
        } else {
            leave(file, "It is a JSON file.");
        }
    }

    private void refuse(SourceFile file, FileCheck check, String what) {
        see(file, Verdict.NOT_READ, "", -1, "", List.of(check.of(file.name(), what)));
    }

    private void leave(SourceFile file, String what) {
        see(file, Verdict.NOT_USED, "", -1, "", List.of(FileCheck.NOT_USED.of(file.name(), what)));
    }

    private void see(SourceFile file, Verdict verdict, String what, int records, String how, List<Notice> own) {
        seen.put(file.name(), new FileSeen(file.name(), verdict, what, Term.THIS_YEAR, records, how, List.copyOf(own)));
        notices.addAll(own);
    }

    private Recognised conclude() {
        boolean census = wishes.kind().map(kind -> kind == ReturnKind.CIN).orElse(tables.isEmpty());
        Optional<String> authority = wishes.authority().or(() -> meta.authority());
        if (census && !censuses.isEmpty()) {
            return concludeCensus(authority);
        }
        if (!tables.isEmpty() && !wishes.kind().equals(Optional.of(ReturnKind.CIN))) {
            return concludeTables(authority);
        }
        if (!seen.isEmpty() || notices.isEmpty()) {
            notices.add(FileCheck.NOTHING.of("", "None of the files belongs to a return that Windscreen knows."));
        }
        return new Recognised(files(Map.of(), List.of()), null, 0, "", Map.of(), References.NONE, List.copyOf(notices));
    }

    private Recognised concludeTables(Optional<String> authority) {
        censuses.forEach(file -> setAside(file.name(), "It is a CIN Census; an SSDA903 return was given beside it."));
        YearsTold told =
                YearsTold.of(tables, wishes.year().or(() -> meta.year()).orElse(0));
        notices.addAll(told.notices());
        References references = shelf.references(authority, LookedAfterReturn.postcodes(told), notices);
        int year = told.year();
        if (year > 0 && !ReturnKind.SSDA903.supports(year)) {
            notices.add(unsupported(ReturnKind.SSDA903, year));
        }
        return new Recognised(
                files(told.lastYear(), told.setAside()),
                new Content.LookedAfter(told),
                year,
                told.how(),
                told.dates(),
                references,
                List.copyOf(notices));
    }

    private Recognised concludeCensus(Optional<String> authority) {
        CensusYears told =
                CensusYears.of(censuses, wishes.year().or(() -> meta.year()).orElse(0));
        told.setAside()
                .forEach(file -> setAside(
                        file.name(),
                        "Another census file was given: the last by name is read, "
                                + told.thisYear().name() + "."));
        notices.addAll(told.notices());
        CensusGlance glance = told.glance();
        int year = wishes.year().or(() -> meta.year()).orElse(glance.year());
        if (year > 0 && !ReturnKind.CIN.supports(year)) {
            notices.add(unsupported(ReturnKind.CIN, year));
        }
        String how = wishes.year().isPresent() ? "as asked" : glance.how();
        References references = shelf.references(authority, Set.of(), notices);
        return new Recognised(
                files(told.lastYear()),
                new Content.Census(told.thisYear(), told.lastYear()),
                year,
                how,
                Map.of(),
                references,
                List.copyOf(notices));
    }

    private static Notice unsupported(ReturnKind kind, int year) {
        return FileCheck.YEAR_UNSUPPORTED.of(
                "",
                "The files are of " + (year - 1) + " to " + year + ". " + kind.title()
                        + " rules are held for years ending " + kind.firstYear() + " to " + kind.lastYear()
                        + "; those of " + (kind.nearest(year) - 1) + " to " + kind.nearest(year) + " are used.");
    }

    private void setAside(String file, String what) {
        Notice notice = FileCheck.SET_ASIDE.of(file, what);
        notices.add(notice);
        @Nullable FileSeen before = seen.get(file);
        if (before != null) {
            seen.put(
                    file,
                    new FileSeen(
                            file,
                            Verdict.SET_ASIDE,
                            before.what(),
                            before.term(),
                            before.records(),
                            before.how(),
                            List.of(notice)));
        }
    }

    /// Every file with its verdict, now that the years are known.
    private List<FileSeen> files(Map<?, TableFile> lastYear, List<TableFile> aside) {
        lastYear.values().forEach(table -> change(table, Term.LAST_YEAR, null));
        for (TableFile table : aside) {
            change(
                    table,
                    Term.THIS_YEAR,
                    FileCheck.SET_ASIDE.of(table.file(), "A second file for the same table and year."));
        }
        return List.copyOf(seen.values());
    }

    /// Every file with its verdict, now that it is known which census is last year's.
    private List<FileSeen> files(@Nullable SourceFile lastCensus) {
        @Nullable FileSeen before = lastCensus == null ? null : seen.get(lastCensus.name());
        if (before != null) {
            seen.put(
                    before.file(),
                    new FileSeen(
                            before.file(),
                            before.verdict(),
                            before.what(),
                            Term.LAST_YEAR,
                            before.records(),
                            before.how(),
                            before.notices()));
        }
        return List.copyOf(seen.values());
    }

    private void change(TableFile table, Term term, @Nullable Notice why) {
        String name =
                seen.containsKey(table.file()) ? table.file() : table.file().replaceFirst("^previous/", "");
        @Nullable FileSeen before = seen.get(name);
        if (before != null) {
            List<Notice> all = new ArrayList<>(before.notices());
            if (why != null) {
                all.add(why);
            }
            Verdict verdict = why == null ? before.verdict() : Verdict.SET_ASIDE;
            seen.put(name, new FileSeen(name, verdict, before.what(), term, before.records(), before.how(), all));
        }
    }
}
