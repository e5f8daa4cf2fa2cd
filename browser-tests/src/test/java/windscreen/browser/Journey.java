package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/// The steps that journeys have in common.
abstract class Journey extends BrowserTest {

    private static final double A_CHECK = 30_000;

    /// From the start page to the findings of an example.
    final Page checkedExample(String name) {
        Page page = openPrintedAddress();
        button(page, name).click();
        button(page, "Confirm and check the return").click();
        expectFindings(page);
        return page;
    }

    /// Waits until the check is over and its findings are shown.
    static void expectFindings(Page page) {
        assertThat(heading(page))
                .containsText("findings in", new LocatorAssertions.ContainsTextOptions().setTimeout(A_CHECK));
    }

    static Locator heading(Page page) {
        return page.locator("h1");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /// A link of the page's own matter, not of the frame around it.
    static Locator linkInMain(Page page, String name) {
        return page.locator("#main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
