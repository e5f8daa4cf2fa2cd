package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// An analyst gives files, confirms the year, and finds what is wrong by rule and by child, with the keyboard too.
class CheckAReturnTest extends BrowserTest {

    @Test
    void fromTheExampleToAChild() {
        Page page = openPrintedAddress();
        expectNoAxeViolations(page);

        button(page, "SSDA903 2025 to 2026").click();
        assertThat(heading(page)).containsText("26 files");
        expectNoAxeViolations(page);

        button(page, "Confirm and check the return").click();
        assertThat(heading(page))
                .containsText("findings in", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        expectNoAxeViolations(page);

        page.keyboard().press("c");
        link(page, "EX100237").click();
        assertThat(heading(page)).hasText("EX100237");
        assertThat(page.locator("td.wrong").first()).isVisible();
        expectNoAxeViolations(page);

        link(page, "501").click();
        assertThat(heading(page)).hasText("501 Episode starts before the one before it ends");
        expectNoAxeViolations(page);
    }

    @Test
    void aCensusChildHasATimeline() {
        Page page = openPrintedAddress();
        button(page, "CIN Census 2025 to 2026").click();
        button(page, "Confirm and check the return").click();
        assertThat(heading(page))
                .containsText("findings in", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        page.navigate(page.url() + "/children/EX101037");
        assertThat(page.locator("svg[role=img]")).isVisible();
        expectNoAxeViolations(page);
    }

    @Test
    void anOddFileIsExplained() {
        Page page = openPrintedAddress();
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("header.csv", "text/csv", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8)),
            new FilePayload(
                    "oc3.csv",
                    "text/csv",
                    "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nEX1,01/05/2007,YES,F1,B1\n".getBytes(StandardCharsets.UTF_8))
        });
        button(page, "Recognise the files").click();
        assertThat(page.locator(".panel.fault")).containsText("it is a web page");
        assertThat(page.locator("tbody")).containsText("OC3");
        expectNoAxeViolations(page);
    }

    @Test
    void aStrangerIsNotLetIn() {
        Page page = open("/returns/ssda903/2026");
        assertThat(heading(page)).hasText("Open the address Windscreen printed");
        expectNoAxeViolations(page);
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.locator("h1");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
