package windscreen.app.help;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import windscreen.core.handbook.Block;
import windscreen.core.handbook.Block.Phrase;
import windscreen.core.handbook.Handbook;
import windscreen.core.handbook.Page;

/// The reference pages on screen: the same that stand in the project's documents.
@Controller
class HelpController {

    /// A block and the shape the page draws it in.
    public record Part(String shape, Block block) {}

    @GetMapping("/help")
    String index(Model model) {
        return show(Handbook.pages().getFirst(), model);
    }

    @GetMapping("/help/{*path}")
    String page(@PathVariable String path, Model model) {
        Page page = Handbook.page(path.substring(1))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such page of help"));
        return show(page, model);
    }

    private static String show(Page page, Model model) {
        List<Part> parts = page.blocks().stream()
                .map(block -> new Part(block.getClass().getSimpleName(), block))
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("parts", parts);
        model.addAttribute("links", new Links());
        return "help";
    }

    /// Where the words of a page lead.
    public static final class Links {

        public String of(Phrase phrase) {
            return "/help/" + phrase.target();
        }
    }
}
