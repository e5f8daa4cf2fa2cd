package windscreen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import windscreen.app.WindscreenApplication;

/// The app on a free port and the browser in front of it, started for the first test that asks and shared by
/// all of them, until the tests end.
final class Stage {

    private static Stage shared;

    private final Browser browser;
    private final URI start;

    private Stage(Browser browser, URI start) {
        this.browser = browser;
        this.start = start;
    }

    /// Nothing when the machine has no Chromium.
    static synchronized Optional<Stage> shared() {
        if (shared == null) {
            shared = Chromium.find().map(Stage::set).orElse(null);
        }
        return Optional.ofNullable(shared);
    }

    private static Stage set(Path chromium) {
        ConfigurableApplicationContext app =
                SpringApplication.run(WindscreenApplication.class, "--server.port=0", "--logging.level.root=warn");
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright, chromium);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            playwright.close();
            app.close();
        }));
        String port = app.getEnvironment().getRequiredProperty("local.server.port");
        return new Stage(browser, URI.create("http://127.0.0.1:" + port + "/"));
    }

    Browser browser() {
        return browser;
    }

    /// The address of the start page.
    URI start() {
        return start;
    }
}
