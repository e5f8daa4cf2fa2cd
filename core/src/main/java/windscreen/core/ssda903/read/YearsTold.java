package windscreen.core.ssda903.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import windscreen.core.files.FileCheck;
import windscreen.core.findings.Notice;
import windscreen.core.table.Table;

/// Tells this year's files from last year's, and the year of the return.
///
/// Folders named current or previous decide; then years in names of folders or files; then the dates inside, a
/// folder at a time.
///
/// @param year      the collection the return is of, by its end; 0 when nothing tells
/// @param how       what told it, for people
/// @param dates     dates of each collection year in this year's files
/// @param thisYear  this year's file of each table
/// @param lastYear  last year's file of each table
/// @param setAside  files not read because another holds the same table of the same year
/// @param notices   what is doubtful
public record YearsTold(
        int year,
        String how,
        Map<Integer, Integer> dates,
        Map<Table<?>, TableFile> thisYear,
        Map<Table<?>, TableFile> lastYear,
        List<TableFile> setAside,
        List<Notice> notices) {

    private static final Pattern CURRENT = Pattern.compile("(^|[/_ -])(current|this[ _-]?(year|yr))([/_ -]|$)");
    private static final Pattern PREVIOUS = Pattern.compile("(^|[/_ -])(prev(ious)?|last)([ _-]?(year|yr))?([/_ -]|$)");
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?:20)?(\\d\\d)[ _/.-]?(?:to[ _-]?)?(?:20)?(\\d\\d)(?!\\d)");

    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)20[1-5]\\d(?!\\d)");

    /// Tells the years of the tables read.
    ///
    /// @param chosen the year asked for, or what a `meta.json` says; 0 when nobody said
    public static YearsTold of(List<TableFile> files, int chosen) {
        Map<TableFile, Integer> years = new HashMap<>();
        Map<String, Integer> folderYears = new HashMap<>();
        Map<String, List<TableFile>> folders = new TreeMap<>();
        files.forEach(file -> folders.computeIfAbsent(folder(file.file()), any -> new ArrayList<>())
                .add(file));
        folders.forEach((folder, inside) -> folderYears.put(folder, busiest(inside)));
        boolean named = false;
        int namedYear = 0;
        for (TableFile file : files) {
            OptionalInt written = yearIn(file.file());
            if (written.isPresent()) {
                years.put(file, written.getAsInt());
                namedYear = Math.max(namedYear, written.getAsInt());
            }
            named |= isOfLastYear(file.file()) || isCurrent(file.file());
        }
        List<TableFile> current = new ArrayList<>();
        List<TableFile> previous = new ArrayList<>();
        int latest = named ? 0 : latest(files, years, folderYears);
        for (TableFile file : files) {
            int own = years.getOrDefault(file, folderYears.getOrDefault(folder(file.file()), 0));
            boolean last = isOfLastYear(file.file())
                    || (!isCurrent(file.file())
                            && latest > 0
                            && own > 0
                            && own < latest
                            && (chosen == 0 || own < chosen));
            (last ? previous : current).add(file);
        }
        splitByDates(current, previous);
        Map<Integer, Integer> dates = dates(current);
        int told = chosen > 0 ? chosen : !named && namedYear > 0 ? namedYear : busiest(current);
        String how = chosen > 0 ? "as asked" : !named && namedYear > 0 ? "by the folder's name" : "by the dates inside";
        List<TableFile> aside = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        return new YearsTold(
                told,
                how,
                dates,
                lastByName(current, aside, notices),
                lastByName(previous, aside, notices),
                aside,
                notices);
    }

    private static int latest(List<TableFile> files, Map<TableFile, Integer> years, Map<String, Integer> folderYears) {
        return files.stream()
                .mapToInt(file -> years.getOrDefault(file, folderYears.getOrDefault(folder(file.file()), 0)))
                .max()
                .orElse(0);
    }

    /// Two files of one table in one folder, of different years by their dates: the older is last year's.
    private static void splitByDates(List<TableFile> current, List<TableFile> previous) {
        Map<Table<?>, List<TableFile>> byTable = new HashMap<>();
        current.forEach(file ->
                byTable.computeIfAbsent(file.table(), any -> new ArrayList<>()).add(file));
        for (List<TableFile> same : byTable.values()) {
            int newest =
                    same.stream().mapToInt(file -> busiest(List.of(file))).max().orElse(0);
            for (TableFile file : same) {
                int own = busiest(List.of(file));
                if (same.size() > 1 && own > 0 && own < newest) {
                    current.remove(file);
                    previous.add(file);
                }
            }
        }
    }

    private static Map<Table<?>, TableFile> lastByName(
            List<TableFile> files, List<TableFile> aside, List<Notice> notices) {
        Map<Table<?>, TableFile> byTable = new HashMap<>();
        for (TableFile file :
                files.stream().sorted(Comparator.comparing(TableFile::file)).toList()) {
            TableFile before = byTable.put(file.table(), file);
            if (before != null) {
                aside.add(before);
                notices.add(FileCheck.SET_ASIDE.of(
                        before.file(),
                        "A second file for " + file.table().name() + ": the last by name is read, " + file.file()
                                + "."));
            }
        }
        return byTable;
    }

    private static Map<Integer, Integer> dates(List<TableFile> files) {
        Map<Integer, Integer> all = new TreeMap<>();
        files.forEach(file -> file.datesByYear().forEach((year, count) -> all.merge(year, count, Integer::sum)));
        return all;
    }

    /// The year that holds most dates, the later on ties; 0 when there are none.
    private static int busiest(List<TableFile> files) {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> year : dates(files).entrySet()) {
            if (year.getValue() >= most) {
                best = year.getKey();
                most = year.getValue();
            }
        }
        return best;
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static boolean isCurrent(String file) {
        return CURRENT.matcher(folder(file).toLowerCase(Locale.ROOT)).find();
    }

    /// Whether a file's folder says that it is last year's.
    public static boolean isOfLastYear(String file) {
        return PREVIOUS.matcher(folder(file).toLowerCase(Locale.ROOT)).find();
    }

    /// The collection year a name gives: 2024-25, 2425, 24_25; or of a folder, the year it ends: 2025.
    private static OptionalInt yearIn(String file) {
        Matcher years = YEARS.matcher(file);
        int found = 0;
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int second = Integer.parseInt(years.group(2));
            if (second == first + 1 && second > 15 && second < 60) {
                found = 2000 + second;
            }
        }
        Matcher single = ONE_YEAR.matcher(folder(file));
        while (found == 0 && single.find()) {
            found = Integer.parseInt(single.group());
        }
        return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
