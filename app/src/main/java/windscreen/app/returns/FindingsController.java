package windscreen.app.returns;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import windscreen.core.findings.RuleOutcome;

/// What a check found: by rule, by child, one rule; and how far it is while it goes on.
@Controller
final class FindingsController {

    private final Desk desk;

    FindingsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/returns/{kind}/{year}")
    String findings(
            @PathVariable String kind,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Run run = desk.need(kind, year);
        model.addAttribute("strip", Strip.of(run, desk, "Findings"));
        model.addAttribute("base", run.base());
        Results results = run.results();
        if (results == null) {
            model.addAttribute("view", ProgressView.of(run));
            return run.failure() == null ? "returns/progress" : "returns/stopped";
        }
        FindingsView view = FindingsView.of(run, results, Asked.of(parameters));
        model.addAttribute("view", view);
        model.addAttribute("paper", view.table());
        return "returns/findings";
    }

    /// The counts alone, for the page that waits. When there is more to show than counts, it is told to look again.
    @GetMapping("/returns/{kind}/{year}/progress")
    String progress(@PathVariable String kind, @PathVariable int year, Model model, HttpServletResponse response) {
        Run run = desk.need(kind, year);
        if (run.results() != null || run.failure() != null) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("base", run.base());
        model.addAttribute("view", ProgressView.of(run));
        return "returns/progress :: counts";
    }

    @PostMapping("/returns/{kind}/{year}/cancel")
    String cancel(@PathVariable String kind, @PathVariable int year) {
        Run run = desk.need(kind, year);
        run.cancel();
        return "redirect:" + run.base();
    }

    @GetMapping("/returns/{kind}/{year}/rules/{code}")
    String rule(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Run run = desk.need(kind, year);
        Results results = run.need();
        RuleOutcome outcome = results.outcome(code);
        if (outcome == null) {
            throw new NotHere();
        }
        RuleView view = RuleView.of(run, results, outcome, Asked.of(parameters));
        model.addAttribute("strip", Strip.of(run, desk, "Findings"));
        model.addAttribute("base", run.base());
        model.addAttribute("view", view);
        model.addAttribute("paper", view.paper());
        return "returns/rule";
    }

    @GetMapping("/returns/{kind}/{year}/notices")
    String notices(
            @PathVariable String kind,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Run run = desk.need(kind, year);
        model.addAttribute("strip", Strip.of(run, desk, "Notices"));
        model.addAttribute("base", run.base());
        model.addAttribute("view", NoticesView.of(run, run.need(), check, Math.max(1, page)));
        model.addAttribute("paper", Paper.of(run.base() + "/notices"));
        return "returns/notices";
    }
}
