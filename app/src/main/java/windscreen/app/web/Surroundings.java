package windscreen.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every page knows beside its own matter.
@Configuration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /// Where in the navigation a page is, and whether single keys do something: people who speak to their computer
    /// turn them off.
    @ControllerAdvice
    static final class Frame {

        @ModelAttribute("keys")
        boolean keys(@CookieValue(name = KeysController.COOKIE, required = false) @Nullable String keys) {
            return !"off".equals(keys);
        }

        @ModelAttribute("section")
        String section(HttpServletRequest request) {
            String path = request.getRequestURI();
            if (path.equals("/")) {
                return "Home";
            }
            return path.startsWith("/help") ? "Help" : path.equals("/error") ? "" : "Returns";
        }
    }
}
