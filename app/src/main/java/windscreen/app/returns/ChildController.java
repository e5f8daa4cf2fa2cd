package windscreen.app.returns;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import windscreen.app.returns.timeline.Timeline;

/// The children of a return: all of them, one of them, and one's timeline as a table.
@Controller
final class ChildController {

    private final Desk desk;

    ChildController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/returns/{kind}/{year}/children")
    String children(
            @PathVariable String kind,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Run run = desk.need(kind, year);
        frame(run, model);
        model.addAttribute("view", ChildrenView.of(run, run.need(), text.strip(), Math.max(1, page)));
        model.addAttribute("paper", Paper.of(run.base() + "/children"));
        return "returns/children";
    }

    @GetMapping("/returns/{kind}/{year}/children/{address}")
    String child(
            @PathVariable String kind,
            @PathVariable int year,
            @PathVariable String address,
            @RequestParam(defaultValue = "") String span,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Run run = desk.need(kind, year);
        ChildView view = view(run, address, Asked.of(parameters), span.equals("all"));
        frame(run, model);
        model.addAttribute("view", view);
        model.addAttribute("paper", view.paper());
        return "returns/child";
    }

    @GetMapping("/returns/{kind}/{year}/children/{address}/timeline")
    String timeline(@PathVariable String kind, @PathVariable int year, @PathVariable String address, Model model) {
        Run run = desk.need(kind, year);
        ChildView view = view(run, address, Asked.of(new LinkedMultiValueMap<>()), true);
        frame(run, model);
        model.addAttribute("view", view);
        model.addAttribute(
                "lines",
                view.timeline().entries().stream().map(TimelineLine::of).toList());
        model.addAttribute("paper", view.timelinePaper());
        return "returns/timeline";
    }

    /// A line of the timeline's table, with the anchor of its record.
    record TimelineLine(String lane, String from, String to, String words, String anchor) {
        static TimelineLine of(Timeline.Entry entry) {
            return new TimelineLine(
                    entry.lane(), entry.from(), entry.to(), entry.words(), ChildGrid.anchor(entry.place()));
        }
    }

    private static ChildView view(Run run, String address, Asked asked, boolean whole) {
        Results results = run.need();
        Roll.Entry entry = results.roll().at(address);
        if (entry == null) {
            throw new NotHere();
        }
        return ChildView.of(run, results, entry, asked, whole);
    }

    private void frame(Run run, Model model) {
        model.addAttribute("strip", Strip.of(run, desk, "Children"));
        model.addAttribute("base", run.base());
    }
}
