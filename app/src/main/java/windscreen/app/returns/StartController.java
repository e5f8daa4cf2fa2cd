package windscreen.app.returns;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page: what to do, and what is at hand.
@Controller
final class StartController {

    private final Desk desk;

    StartController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    String start(@RequestParam(defaultValue = "") String error, Model model) {
        model.addAttribute("error", error);
        atHand(model);
        return "returns/start";
    }

    @GetMapping("/returns")
    String returns(Model model) {
        atHand(model);
        return "returns/returns";
    }

    private void atHand(Model model) {
        List<ReturnCard> checked = desk.runs().stream().map(ReturnCard::of).toList();
        model.addAttribute("checked", checked);
        model.addAttribute(
                "waiting", desk.unchecked().stream().map(WaitingLine::of).toList());
    }

    @GetMapping("/find")
    String find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String in, Model model) {
        FindView view = FindView.of(q, in, desk.runs());
        if (view.only() != null) {
            return "redirect:" + view.only();
        }
        model.addAttribute("view", view);
        return "returns/find";
    }
}
