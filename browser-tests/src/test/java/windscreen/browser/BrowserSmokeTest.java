package windscreen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/// The tools of the other browser tests work: the app serves its style sheet and scripts to a real browser, and
/// the checks catch what they are for. The page is the test's own, put at an address of the app.
class BrowserSmokeTest extends BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" class="govuk-template">
              <head>
                <title>Sample</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/vendor/govuk-frontend/govuk-frontend.min.css">
                <script src="/vendor/htmx/htmx.min.js"></script>
              </head>
              <body class="govuk-template__body">
                <main class="govuk-main-wrapper">
                  <h1 class="govuk-heading-l">Sample</h1>
                  %s
                </main>
              </body>
            </html>
            """;

    @Test
    void theVendoredStyleSheetAndScriptReachTheBrowser() {
        Page page = show("<button class=\"govuk-button\">Check the return</button>");

        assertThat(page.evaluate("getComputedStyle(document.querySelector('button')).fontFamily"))
                .isEqualTo("arial, helvetica, sans-serif");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('button')).backgroundColor"))
                .asString()
                .isNotEqualTo("rgba(0, 0, 0, 0)");
        assertThat(page.evaluate("htmx.version")).isEqualTo("2.0.11");
        expectNoAxeViolations(page);
        picture(page, "smoke");
    }

    @Test
    void anInaccessiblePageIsCaught() {
        Page page = show("<img src=\"data:,\"><input type=\"text\"> "
                + "<p><a href=\"#1\" style=\"font-size: 4px\">i</a><a href=\"#2\" style=\"font-size: 4px\">i</a></p>"
                + "<button style=\"width: 8px; height: 8px; padding: 0\">x</button>"
                + "<button style=\"width: 8px; height: 8px; padding: 0\">y</button>");

        assertThatThrownBy(() -> expectNoAxeViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("label")
                .hasMessageContaining("target-size");
    }

    @Test
    void theBrowserReachesNoOtherHost() {
        Page page = show("<p class=\"govuk-body\">Nothing leaves this machine.</p>");

        Object answer = page.evaluate("new Promise(done => { const s = new WebSocket('ws://outside.example/');"
                + " s.onopen = () => done('reached'); s.onerror = () => done('refused'); })");

        assertThat(answer).isEqualTo("refused");
    }

    private Page show(String content) {
        Page page = newPage();
        String sample = address("/browser-test-sample");
        page.route(
                sample,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(PAGE.formatted(content))));
        page.navigate(sample);
        return page;
    }
}
