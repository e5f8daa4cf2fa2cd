package windscreen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.ssda903.Ssda903;

/// Invents an SSDA903 return of any size with last year's, as a stream: about two and a half episodes a child and
/// year, every table, references, and a fault in every few hundred cells.
final class LookedAfterData {

    static final CollectionYear YEAR = new CollectionYear(2026);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HOMES = 1500;

    private LookedAfterData() {}

    /// One spell of care in one home.
    private record Stay(LocalDate from, @Nullable LocalDate to, String rne, String rec, String place, int home) {}

    /// Writes the folders `2025-26` and `2024-25` and the reference lists into a folder.
    static void write(Path folder, int children) throws IOException {
        references(folder);
        try (CsvReturn current = new CsvReturn(folder.resolve("2025-26"));
                CsvReturn previous = new CsvReturn(folder.resolve("2024-25"))) {
            for (int child = 0; child < children; child++) {
                Odds history = new Odds(child);
                LocalDate born = history.day(LocalDate.of(2008, 4, 1), LocalDate.of(2022, 1, 1));
                List<Stay> stays = stays(history);
                child(previous, YEAR.previous(), child, born, stays);
                child(current, YEAR, child, born, stays);
            }
        }
    }

    private static List<Stay> stays(Odds odds) {
        List<Stay> stays = new ArrayList<>();
        LocalDate from = odds.day(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 9, 1));
        String rne = "S";
        while (from.isBefore(YEAR.lastDay())) {
            LocalDate to = from.plusDays(odds.between(60, 420));
            boolean leaves = odds.percent(3);
            boolean open = to.isAfter(YEAR.lastDay());
            String rec = leaves ? odds.oneOf("E4A", "E4B", "E45", "E8") : "X1";
            String place = odds.oneOf("U1", "U4", "U4", "U6", "U6", "K2", "P1");
            stays.add(new Stay(from, open ? null : to, rne, rec, place, odds.between(0, HOMES - 1)));
            from = leaves ? to.plusDays(odds.between(30, 200)) : to;
            rne = leaves ? "S" : odds.oneOf("P", "P", "L", "B");
        }
        return stays;
    }

    private static void child(CsvReturn to, CollectionYear year, int number, LocalDate born, List<Stay> stays)
            throws IOException {
        Odds odds = new Odds(number * 7 + year.end());
        String id = "EX" + (1_000_000 + number);
        String dob = DATE.format(born);
        boolean girl = number % 2 == 0;
        String upn = String.format("A%012d", 875_000_000_000L + number);
        to.row(Ssda903.HEADER, id, girl ? "F" : "M", dob, odds.faulty("WBRI"), odds.faulty(upn), girl ? "0" : "", "");
        boolean inCare = false;
        for (Stay stay : stays) {
            LocalDate end = stay.to();
            if (!stay.from().isAfter(year.lastDay()) && (end == null || !end.isBefore(year.firstDay()))) {
                episode(to, year, id, stay, odds);
                inCare = true;
            }
        }
        if (inCare) {
            care(to, year, id, dob, odds);
        }
        rare(to, year, id, dob, odds);
    }

    private static void episode(CsvReturn to, CollectionYear year, String id, Stay stay, Odds odds) throws IOException {
        LocalDate end = stay.to() == null || stay.to().isAfter(year.lastDay()) ? null : stay.to();
        boolean moves = end != null && stay.rec().equals("X1");
        to.row(
                Ssda903.EPISODES,
                id,
                DATE.format(stay.from()),
                odds.faulty(stay.rne()),
                odds.faulty("C2"),
                "N1",
                odds.faulty(stay.place()),
                odds.faulty(stay.place().equals("P1") ? "PR0" : "PR4"),
                end == null ? "" : odds.faulty(DATE.format(end)),
                end == null ? "" : odds.faulty(stay.rec()),
                moves ? odds.faulty("CARPL") : "",
                postcode(stay.home() * 31 % HOMES),
                odds.faulty(postcode(stay.home())),
                stay.place().equals("P1") ? "" : odds.faulty(urn(stay.home())));
    }

    /// What comes with being in care: reviews, a social worker, health.
    private static void care(CsvReturn to, CollectionYear year, String id, String dob, Odds odds) throws IOException {
        for (int days = odds.between(5, 150); days < 365; days += odds.between(150, 200)) {
            String day = DATE.format(year.firstDay().plusDays(days));
            to.row(Ssda903.REVIEWS, id, dob, odds.faulty(day), odds.faulty(odds.oneOf("PN1", "PN2", "PN5")));
        }
        String start = DATE.format(year.firstDay().minusDays(odds.between(1, 300)));
        String change = DATE.format(year.firstDay().plusDays(odds.between(1, 300)));
        boolean changes = odds.percent(30);
        String first = "SW" + odds.between(1000, 9999);
        to.row(Ssda903.SOCIAL_WORKER_EPISODES, id, dob, first, start, changes ? change : "", odds.faulty("MANAGE"));
        if (changes) {
            String second = "SW" + odds.between(1000, 9999);
            to.row(Ssda903.SOCIAL_WORKER_EPISODES, id, dob, second, odds.faulty(change), "", "LEFTRL");
        }
        if (odds.percent(75)) {
            String score = String.valueOf(odds.between(0, 40));
            to.row(Ssda903.OC2, id, dob, odds.faulty(score), "", "0", "", "1", odds.faulty("1"), "1", "0", "", "");
        }
    }

    /// What few children have.
    private static void rare(CsvReturn to, CollectionYear year, String id, String dob, Odds odds) throws IOException {
        while (odds.percent(12)) {
            LocalDate start = odds.day(year.firstDay(), year.lastDay().minusDays(5));
            String end = DATE.format(start.plusDays(odds.between(1, 4)));
            to.row(Ssda903.MISSING, id, dob, odds.faulty("M"), DATE.format(start), odds.faulty(end));
        }
        if (odds.percent(8)) {
            to.row(Ssda903.OC3, id, dob, "YES", odds.faulty("F2"), odds.faulty("B1"));
        }
        if (odds.percent(5)) {
            to.row(Ssda903.UASC, id, "M", dob, DATE.format(year.lastDay().plusYears(1)));
        }
        if (odds.percent(30)) {
            to.row(Ssda903.PREVIOUS_PERMANENCE, id, dob, odds.faulty("Z1"), "", "");
        }
        if (odds.percent(4)) {
            String placed = DATE.format(odds.day(year.firstDay(), year.lastDay()));
            to.row(Ssda903.PLACED_ADOPTION, id, dob, odds.faulty(placed), "", "");
            to.row(Ssda903.AD1, id, dob, placed, odds.faulty(placed), "0", "2", "MF", "L11");
        }
    }

    private static void references(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("meta.json"), "{\"collectionYear\": \"2026\", \"localAuthority\": \"E10999999\"}\n");
        Files.writeString(
                folder.resolve("authorities.csv"),
                "LTLA21CD,LTLA21NM,UTLA21CD,UTLA21NM\nE07999001,North Example,E10999999,Exampleshire\n");
        try (BufferedWriter providers = Files.newBufferedWriter(folder.resolve("providers.csv"));
                BufferedWriter postcodes = Files.newBufferedWriter(folder.resolve("postcodes.csv"))) {
            providers.write("URN,LA_NAME_FROM_FILE,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE\n");
            postcodes.write("pcd,laua,oseast1m,osnrth1m\n");
            for (int home = 0; home < HOMES; home++) {
                providers.write(urn(home) + ",Exampleshire,\"K2,U1,U4,U6\",PR4,," + postcode(home) + "\n");
                postcodes.write(postcode(home) + ",E07999001," + (540_000 + home * 7) + "," + (430_000 + home) + "\n");
            }
        }
    }

    private static String urn(int home) {
        return String.valueOf(9_900_000 + home);
    }

    static String postcode(int home) {
        return "QX" + (1 + home / 100) + " " + home / 10 % 10 + (char) ('A' + home % 10) + "X";
    }
}
