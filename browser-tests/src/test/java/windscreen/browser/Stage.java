package windscreen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import windscreen.app.WindscreenApplication;
import windscreen.app.web.AccessToken;

/// The app on a free port and the browser in front of it, started for the first test that asks and shared by
/// all of them, until the tests end.
final class Stage {

    private static Stage shared;

    private final Browser browser;
    private final URI start;
    private final String token;

    private Stage(Browser browser, URI start, String token) {
        this.browser = browser;
        this.start = start;
        this.token = token;
    }

    /// Nothing when the machine has no Chromium.
    static synchronized Optional<Stage> shared() {
        if (shared == null) {
            shared = Chromium.find().map(Stage::set).orElse(null);
        }
        return Optional.ofNullable(shared);
    }

    private static Stage set(Path chromium) {
        ConfigurableApplicationContext app = SpringApplication.run(
                WindscreenApplication.class,
                "--server.port=0",
                "--windscreen.workspace=temporary",
                "--logging.level.root=warn");
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright, chromium);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            playwright.close();
            app.close();
        }));
        String port = app.getEnvironment().getRequiredProperty("local.server.port");
        String token = app.getBean(AccessToken.class).value();
        return new Stage(browser, URI.create("http://127.0.0.1:" + port + "/"), token);
    }

    Browser browser() {
        return browser;
    }

    /// The secret that the printed address carries.
    String token() {
        return token;
    }

    /// The address of the start page.
    URI start() {
        return start;
    }
}
