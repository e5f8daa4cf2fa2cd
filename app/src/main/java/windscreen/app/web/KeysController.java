package windscreen.app.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How to use the pages: a guide, and the keys, which can be turned off (WCAG 2.1.4).
@Controller
final class KeysController {

    /// The cookie that remembers whether single keys do something.
    static final String COOKIE = "windscreen-keys";

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @GetMapping("/help/guide")
    String guide() {
        return "help/guide";
    }

    @GetMapping("/help/keys")
    String keys() {
        return "help/keys";
    }

    @PostMapping("/help/keys")
    String keys(@RequestParam(defaultValue = "on") String keys, HttpServletResponse response) {
        String value = keys.equals("off") ? "off" : "on";
        response.addHeader(
                "Set-Cookie", COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + A_YEAR);
        return "redirect:/help/keys?saved";
    }
}
