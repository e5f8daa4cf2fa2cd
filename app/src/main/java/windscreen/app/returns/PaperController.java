package windscreen.app.returns;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import windscreen.core.export.PlainTable;

/// Every table of the pages as CSV and as a workbook.
@Controller
final class PaperController {

    private static final String RETURN = "/returns/{kind}/{year}";
    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    private final Desk desk;

    PaperController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping({
        RETURN + "/{table:findings|rules|children|notices}" + CSV,
        RETURN + "/{table:findings|rules|children|notices}" + XLSX
    })
    void list(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Run run = desk.need(kind, year);
        Results results = run.need();
        Asked asked = Asked.of(parameters);
        PlainTable sheet = switch (table) {
            case "findings" -> Sheets.findings(asked.filter().apply(results).found());
            case "rules" -> Sheets.rules(results, asked);
            case "children" -> Sheets.children(results, asked);
            default -> Sheets.notices(results);
        };
        String narrowed =
                asked.filter().isEmpty() ? "" : "Narrowed to " + asked.filter().words() + ".";
        send(run, results, table, List.of(sheet), narrowed, request, response);
    }

    @GetMapping({RETURN + "/rules/{code}" + CSV, RETURN + "/rules/{code}" + XLSX})
    void rule(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Run run = desk.need(kind, year);
        Results results = run.need();
        var outcome = results.outcome(code);
        if (outcome == null) {
            throw new NotHere();
        }
        PlainTable sheet = Sheets.findings(results.of(outcome.rule()));
        send(run, results, "rule-" + code, List.of(sheet), outcome.rule().wrong() + ".", request, response);
    }

    @GetMapping({RETURN + "/children/{address}" + CSV, RETURN + "/children/{address}" + XLSX})
    void child(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Run run = desk.need(kind, year);
        ChildView view = view(run, address);
        List<PlainTable> sheets = new ArrayList<>(List.of(Sheets.numbered(view), Sheets.timeline(view)));
        view.faulty().forEach(grid -> sheets.add(Sheets.grid(grid)));
        view.sound().forEach(grid -> sheets.add(Sheets.grid(grid)));
        send(run, run.need(), "child-" + address, sheets, "Child " + view.title() + ".", request, response);
    }

    @GetMapping({RETURN + "/children/{address}/{table}" + CSV, RETURN + "/children/{address}/{table}" + XLSX})
    void table(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String address,
            @PathVariable String table,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Run run = desk.need(kind, year);
        ChildView view = view(run, address);
        PlainTable sheet = table.equals("timeline")
                ? Sheets.timeline(view)
                : Stream.concat(view.faulty().stream(), view.sound().stream())
                        .filter(grid -> grid.name().equals(table))
                        .map(Sheets::grid)
                        .findFirst()
                        .orElseThrow(NotHere::new);
        send(
                run,
                run.need(),
                "child-" + address + "-" + table,
                List.of(sheet),
                "Child " + view.title() + ".",
                request,
                response);
    }

    private static ChildView view(Run run, String address) {
        Results results = run.need();
        Roll.Entry entry = results.roll().at(address);
        if (entry == null) {
            throw new NotHere();
        }
        return ChildView.of(run, results, entry, Asked.of(new LinkedMultiValueMap<>()), true);
    }

    @GetMapping({"/files/{number}" + CSV, "/files/{number}" + XLSX})
    void files(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        List<String> notes = List.of("Files given to Windscreen on " + Words.moment(drop.given()) + ".");
        write(List.of(Sheets.files(drop.recognised())), notes, "files-" + number, request, response);
    }

    private static void send(
            Run run,
            Results results,
            String what,
            List<PlainTable> sheets,
            String more,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<String> notes =
                new ArrayList<>(Sheets.notes(run, results, sheets.getFirst().name()));
        if (!more.isEmpty()) {
            notes.add(1, more);
        }
        String partial = results.isPartial() ? "-partial" : "";
        write(sheets, notes, run.fileName() + "-" + what.toLowerCase(Locale.ROOT) + partial, request, response);
    }

    /// A CSV holds one table, the first; a workbook all, and what they are.
    private static void write(
            List<PlainTable> sheets,
            List<String> notes,
            String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean csv = request.getRequestURI().endsWith(CSV);
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9_~.-]", "-") + (csv ? CSV : XLSX) + "\"");
        if (csv) {
            sheets.getFirst().csv(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        } else {
            PlainTable.workbook(response.getOutputStream(), sheets, notes);
        }
    }
}
