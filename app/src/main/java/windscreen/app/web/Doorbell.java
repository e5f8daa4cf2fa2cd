package windscreen.app.web;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says, once the program is up, where to open it, and opens a browser where there is one.
@Component
@Order(1)
final class Doorbell implements ApplicationRunner {

    private final Environment environment;
    private final AccessToken token;

    Doorbell(Environment environment, AccessToken token) {
        this.environment = environment;
        this.token = token;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String address =
                "http://127.0.0.1:" + environment.getProperty("local.server.port", "") + "/?token=" + token.value();
        System.out.println("Windscreen is open at " + address);
        System.out.println("It runs on this computer only. Stop it with Ctrl+C.");
        open(address);
    }

    private static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        boolean screen = system.contains("win")
                || system.contains("mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
        if (!screen || System.getenv("CI") != null) {
            return;
        }
        String[] command = system.contains("win")
                ? new String[] {"rundll32", "url.dll,FileProtocolHandler", address}
                : new String[] {system.contains("mac") ? "open" : "xdg-open", address};
        try {
            new ProcessBuilder(command).start();
        } catch (IOException noBrowser) {
            System.out.println("No browser could be opened: open the address yourself.");
        }
    }
}
