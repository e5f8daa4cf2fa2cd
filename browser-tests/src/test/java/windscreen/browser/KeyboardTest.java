package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The whole journey by keyboard; and keys can be turned off.
class KeyboardTest extends Journey {

    @Test
    void keysWalkThroughListsRulesAndChildren() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        press(page, "c");
        assertThat(page.locator("caption")).hasText("Findings by child");
        press(page, "r");
        assertThat(page.locator("caption")).hasText("Findings by rule");

        press(page, "j");
        press(page, "j");
        press(page, "k");
        String code = page.locator("tbody tr a").first().innerText();
        assertThat(page.locator(":focus")).hasText(code);
        press(page, "Enter");
        assertThat(heading(page)).containsText(code);

        press(page, "n");
        assertThat(heading(page)).not().containsText(code);
        press(page, "p");
        assertThat(heading(page)).containsText(code);
    }

    @Test
    void keysReachSearchFilterHelpAndSections() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        press(page, "f");
        assertThat(page.locator(":focus")).hasId("text");
        page.keyboard().type("rc");
        assertThat(page.locator("#text")).hasValue("rc");
        page.locator("h1").click();
        press(page, "/");
        assertThat(page.locator(":focus")).hasId("find");
        page.locator("h1").click();
        press(page, "?");
        assertThat(heading(page)).hasText("Keys are on");
        press(page, "g");
        press(page, "r");
        assertThat(page).hasURL(Pattern.compile("/returns$"));
    }

    @Test
    void keysCanBeTurnedOff() {
        Page page = openPrintedAddress();
        page.navigate(address("/help/keys"));
        button(page, "Turn single keys off").click();
        assertThat(heading(page)).hasText("Keys are off");
        expectNoAxeViolations(page);
        press(page, "g");
        press(page, "r");
        press(page, "/");
        assertThat(heading(page)).hasText("Keys are off");
        assertThat(page.locator("#find")).not().isFocused();
        button(page, "Turn single keys on").click();
        assertThat(heading(page)).hasText("Keys are on");
    }

    @Test
    void focusStaysInTheFilterWhenTheListIsReplaced() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        page.getByLabel("Query").focus();
        press(page, "Space");
        page.waitForURL("**severity=Query**");
        assertThat(page.getByLabel("Query")).isFocused();
        assertThat(page.getByLabel("Query")).isChecked();
    }

    /// Presses a key once the page's script has come.
    private static void press(Page page, String key) {
        page.waitForSelector("html.ws-script");
        page.keyboard().press(key);
    }
}
