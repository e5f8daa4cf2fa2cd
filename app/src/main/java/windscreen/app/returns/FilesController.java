package windscreen.app.returns;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import windscreen.core.findings.ReturnKind;

/// What the files given are, the choices left to a person, and the start of the check.
@Controller
final class FilesController {

    /// A check that is over within this time needs no page of its own to wait on.
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Desk desk;

    FilesController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/files/{number}")
    String files(@PathVariable int number, @RequestParam(defaultValue = "") String error, Model model) {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        return page(drop, null, Strip.of(drop), error, model);
    }

    @GetMapping("/returns/{kind}/{year}/files")
    String files(@PathVariable String kind, @PathVariable int year, Model model) {
        Run run = desk.need(kind, year);
        return page(run.drop(), run.base(), Strip.of(run, desk, "Files"), "", model);
    }

    private static String page(Drop drop, @Nullable String checked, Strip strip, String error, Model model) {
        model.addAttribute("strip", strip);
        model.addAttribute("error", error);
        model.addAttribute("view", FilesView.of(drop, checked));
        model.addAttribute("paper", Paper.of("/files/" + drop.number()));
        return "returns/files";
    }

    @GetMapping("/files/{number}/columns")
    String columns(@PathVariable int number, @RequestParam String file, Model model) {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        List<ColumnsView> views = ColumnsView.of(drop.recognised(), file);
        if (views.isEmpty()) {
            throw new NotHere();
        }
        model.addAttribute("strip", Strip.of(drop));
        model.addAttribute("number", number);
        model.addAttribute("file", file);
        model.addAttribute("views", views);
        return "returns/columns";
    }

    /// Leaves a file out, so that the one set aside for it is read.
    @PostMapping("/files/{number}/leave-out")
    String leaveOut(@PathVariable int number, @RequestParam String file) {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        Set<String> names = new HashSet<>(drop.leftOut());
        names.add(file);
        desk.leaveOut(drop, names);
        return "redirect:/files/" + number;
    }

    @PostMapping("/files/{number}/take-back")
    String takeBack(@PathVariable int number, @RequestParam String file) {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        Set<String> names = new HashSet<>(drop.leftOut());
        names.remove(file);
        desk.leaveOut(drop, names);
        return "redirect:/files/" + number;
    }

    /// Chooses one of the provider lists that contradict each other.
    @PostMapping("/files/{number}/providers")
    String providers(@PathVariable int number, @RequestParam(defaultValue = "") String list) {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        List<String> lists = FilesView.providerLists(drop.recognised());
        if (!lists.contains(list)) {
            return "redirect:/files/" + number + "?error=providers";
        }
        Set<String> names = new HashSet<>(drop.leftOut());
        lists.stream().filter(name -> !name.equals(list)).forEach(names::add);
        desk.leaveOut(drop, names);
        return "redirect:/files/" + number;
    }

    @PostMapping("/files/{number}/check")
    String check(@PathVariable int number, @RequestParam(required = false) @Nullable Integer year)
            throws InterruptedException {
        Drop drop = desk.drop(number).orElseThrow(NotHere::new);
        ReturnKind kind = drop.recognised().content() == null
                ? null
                : drop.recognised().content().kind();
        if (kind == null || year == null || !isPossible(kind, drop, year)) {
            return "redirect:/files/" + number + "?error=year";
        }
        Run run = desk.check(drop, year);
        run.await(SHORT);
        return "redirect:" + run.base();
    }

    private static boolean isPossible(ReturnKind kind, Drop drop, int year) {
        return kind.supports(year) || year == drop.recognised().year();
    }
}
