package windscreen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test that looks at real pages in Chromium. Each test has a browser of its own: no cookies, no cache. It may
/// reach this machine alone, and fails when a page asked for anything else.
///
/// Without Chromium these tests are skipped and say so; where the environment has `CI=true` they fail.
abstract class BrowserTest {

    private static final String MISSING = "BROWSER TESTS DID NOT RUN: no Chromium on this machine. Install it"
            + " (Debian: apt-get install chromium) or name one in the environment variable CHROMIUM.";

    private final List<String> outsideRequests = new ArrayList<>();
    private Stage stage;
    private BrowserContext context;

    @BeforeEach
    final void openBrowser() {
        stage = Stage.shared().orElseGet(BrowserTest::withoutChromium);
        context = stage.browser().newContext(contextOptions());
        context.route(address -> !isOurs(URI.create(address)), this::refuse);
    }

    @AfterEach
    final void closeBrowser() {
        if (context != null) {
            context.close();
        }
        assertThat(outsideRequests)
                .as("pages ask for nothing beyond this machine")
                .isEmpty();
    }

    /// Opens the address the program prints when it starts.
    protected final Page openPrintedAddress() {
        return open("/?token=" + stage.token());
    }

    /// Opens a page of the app, given as a path such as `/returns`.
    protected final Page open(String path) {
        Page page = newPage();
        page.navigate(address(path));
        return page;
    }

    /// A page that shows nothing yet.
    protected final Page newPage() {
        return context.newPage();
    }

    /// The whole address of a path of the app.
    protected final String address(String path) {
        return stage.start().resolve(path).toString();
    }

    /// Fails with every breach of WCAG 2.2 A and AA and of good practice that axe finds on the page as it is now.
    protected static void expectNoAxeViolations(Page page) {
        // Target size is WCAG 2.2 AA, but axe leaves it out unless asked.
        var targetSize = new AxeRuleOptions();
        targetSize.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of("target-size", targetSize));
        var breaches = new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        assertThat(breaches).as("accessibility of %s", page.url()).isEmpty();
    }

    /// Keeps a picture of the whole page in `target/pictures`, to be looked at.
    protected static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    /// How the browser of each test is set up; a test of pages without script turns script off here.
    protected Browser.NewContextOptions contextOptions() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900);
    }

    private void refuse(Route route) {
        outsideRequests.add(route.request().url());
        route.abort();
    }

    private static boolean isOurs(URI address) {
        return switch (address.getScheme()) {
            case "data", "blob", "about" -> true;
            default -> "127.0.0.1".equals(address.getHost());
        };
    }

    private static Stage withoutChromium() {
        if ("true".equals(System.getenv("CI"))) {
            return fail(MISSING);
        }
        System.err.println(MISSING);
        return abort(MISSING);
    }
}
