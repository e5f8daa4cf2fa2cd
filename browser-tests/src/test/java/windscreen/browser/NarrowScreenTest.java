package windscreen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// At 320 pixels, or 400% zoom, everything is in one column and only wide tables and drawings scroll by themselves
/// (WCAG 1.4.10).
class NarrowScreenTest extends Journey {

    @Override
    protected Browser.NewContextOptions contextOptions() {
        return super.contextOptions().setViewportSize(320, 800);
    }

    @Test
    void noPageScrollsSideways() {
        Page page = openPrintedAddress();
        expectNoSidewaysScroll(page);
        button(page, "SSDA903 2025 to 2026").click();
        expectNoSidewaysScroll(page);
        button(page, "Confirm and check the return").click();
        expectFindings(page);
        String base = page.url();
        for (String path : new String[] {
            "", "?by=child", "?outcome=passed", "/rules/225", "/children/EX100237", "/children", "/notices", "/files"
        }) {
            page.navigate(base + path);
            expectNoSidewaysScroll(page);
            expectNoAxeViolations(page);
        }
        for (String path : new String[] {"/returns", "/help", "/help/keys", "/help/ssda903/rules"}) {
            page.navigate(address(path));
            expectNoSidewaysScroll(page);
        }
    }

    private static void expectNoSidewaysScroll(Page page) {
        page.waitForLoadState();
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels beyond the screen on %s", page.url()).isEqualTo(0);
    }
}
