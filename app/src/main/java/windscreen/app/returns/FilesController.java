package windscreen.app.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.ReturnKind;
import windscreen.core.intake.FileSeen;
import windscreen.core.intake.FileSeen.Verdict;
import windscreen.core.intake.Recognised;

/// From files to a check: the start page, what was recognised, the year to confirm.
@Controller
class FilesController {

    private static final Set<String> EXAMPLES = Set.of("ssda903", "ssda903-2026-27", "cin");

    private final Desk desk;
    private final Demo demo;

    FilesController(Desk desk, Demo demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("checked", desk.checked());
        return "start";
    }

    @PostMapping("/files")
    String drop(@RequestParam("files") MultipartFile[] uploads) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (MultipartFile upload : Arrays.asList(uploads)) {
            String name = upload.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                files.add(new FileInMemory(name.replace('\\', '/'), upload.getBytes()));
            }
        }
        return files.isEmpty() ? "redirect:/?none" : "redirect:/files/" + desk.drop(files);
    }

    @PostMapping("/examples/{name}")
    String example(@PathVariable String name) throws IOException {
        return EXAMPLES.contains(name) ? "redirect:/files/" + desk.drop(demo.files(name)) : "redirect:/";
    }

    @GetMapping("/files/{number}")
    String files(@PathVariable int number, Model model) {
        Recognised recognised = desk.dropped(number).orElseThrow(NotHere::new);
        Recognised.Content content = recognised.content();
        List<FileSeen> files = recognised.files();
        long unread = files.stream()
                .filter(file -> file.verdict() == Verdict.NOT_READ)
                .count();
        long aside = files.stream()
                .filter(file -> file.verdict() == Verdict.SET_ASIDE)
                .count();
        model.addAttribute("number", number);
        model.addAttribute("files", files);
        model.addAttribute("heading", heading(files.size(), unread, aside));
        model.addAttribute(
                "notices",
                recognised.notices().stream()
                        .filter(notice -> notice.file().isEmpty())
                        .toList());
        model.addAttribute("kind", content == null ? null : content.kind());
        model.addAttribute("year", recognised.year());
        model.addAttribute("yearLabel", new CollectionYear(recognised.year()).label());
        model.addAttribute("how", recognised.how());
        model.addAttribute("dates", recognised.dates());
        model.addAttribute("years", content == null ? List.of() : years(content.kind(), recognised.year()));
        return "files";
    }

    private static String heading(int all, long unread, long aside) {
        return all + (all == 1 ? " file: " : " files: ") + (all - unread - aside) + " recognised"
                + (aside > 0 ? ", " + aside + " set aside" : "")
                + (unread > 0 ? ", " + unread + " cannot be read" : "");
    }

    private static List<CollectionYear> years(ReturnKind kind, int told) {
        return IntStream.rangeClosed(kind.firstYear(), kind.lastYear())
                .filter(year -> year != told)
                .mapToObj(CollectionYear::new)
                .toList();
    }

    @PostMapping("/files/{number}/check")
    String check(@PathVariable int number, @RequestParam int year) {
        Run run = desk.check(number, year).orElseThrow(NotHere::new);
        Recognised.Content content = run.recognised().content();
        return content == null
                ? "redirect:/"
                : "redirect:/returns/" + content.kind().slug() + "/" + year;
    }
}
