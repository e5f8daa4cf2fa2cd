package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// An analyst gives files, confirms the year, and finds what is wrong by rule and by child.
class CheckAReturnTest extends Journey {

    @Test
    void fromTheExampleToAChild() {
        Page page = openPrintedAddress();
        expectNoAxeViolations(page);

        button(page, "SSDA903 2025 to 2026").click();
        assertThat(heading(page)).containsText("26 files: all will be read");
        expectNoAxeViolations(page);
        picture(page, "files");

        button(page, "Confirm and check the return").click();
        expectFindings(page);
        expectNoAxeViolations(page);
        picture(page, "findings");

        link(page, "By child").click();
        assertThat(page.locator("caption")).hasText("Findings by child");
        expectNoAxeViolations(page);

        linkInMain(page, "EX100237").click();
        assertThat(heading(page)).hasText("EX100237");
        assertThat(page.locator("td.bad").first()).isVisible();
        expectNoAxeViolations(page);
        picture(page, "child");

        linkInMain(page, "501").click();
        assertThat(heading(page)).hasText("501 Episode starts before the one before it ends");
        expectNoAxeViolations(page);
        picture(page, "rule");
    }

    @Test
    void aFindingHasOneNumberOnTheTimelineInTheListAndAtItsCells() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        page.navigate(page.url() + "/children/EX100237");
        String number = page.locator("tr:has(a:text-is('501')) .ws-dot").first().innerText();
        assertThat(page.locator("svg .flag:has(text:text-is('" + number + "')) title"))
                .containsText("rule 501");
        assertThat(page.locator("td.bad:has(.ws-dot:text-is('" + number + "'))").first())
                .isVisible();
    }

    @Test
    void theTimelineIsOneLinkAwayFromItsTable() {
        Page page = checkedExample("CIN Census 2025 to 2026");
        page.navigate(page.url() + "/children/EX101037");
        assertThat(page.locator(".ws-timeline svg")).isVisible();
        expectNoAxeViolations(page);
        link(page, "Whole timeline as a table").click();
        assertThat(heading(page)).hasText("Timeline of EX101037");
        assertThat(page.locator("tbody tr").first()).containsText("CIN episode");
        expectNoAxeViolations(page);
    }

    @Test
    void theFourOutcomesOpenTheirRules() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        for (String outcome : new String[] {"passed", "not-applicable", "could-not-run"}) {
            page.locator(".ws-out a[href*='outcome=" + outcome + "']").click();
            assertThat(page.locator(".ws-out a[aria-current]"))
                    .hasAttribute("href", java.util.regex.Pattern.compile(outcome));
            expectNoAxeViolations(page);
        }
        page.goBack();
        page.goBack();
        page.locator("tbody a").first().click();
        assertThat(page.locator("#main")).containsText("Passed");
        expectNoAxeViolations(page);
    }

    @Test
    void aFilterNarrowsTheListAndStaysInTheAddress() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        String before = page.locator("[role=status] b").innerText();
        page.getByLabel("OC2").check();
        page.waitForURL("**table=OC2**");
        assertThat(page.locator("[role=status] b")).not().hasText(before);
        assertThat(page.getByLabel("OC2")).isChecked();
        expectNoAxeViolations(page);

        page.reload();
        assertThat(page.getByLabel("OC2")).isChecked();
        page.goBack();
        assertThat(page.getByLabel("OC2")).not().isChecked();
        assertThat(page.locator("[role=status] b")).hasText(before);
    }

    @Test
    void aFilterThatLeavesNothingSaysWhatToClear() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        page.navigate(page.url() + "?text=no+rule+says+this");
        assertThat(page.locator("#main")).containsText("Nothing is left by the filter");
        expectNoAxeViolations(page);
        linkInMain(page, "Clear the filter").click();
        assertThat(page.locator("[data-list]")).isVisible();
    }

    @Test
    void everyOtherPageIsAccessibleToo() {
        Page page = checkedExample("CIN Census 2025 to 2026");
        String base = page.url();
        for (String path : new String[] {"/children", "/notices", "/files"}) {
            page.navigate(base + path);
            expectNoAxeViolations(page);
        }
        for (String path :
                new String[] {"/returns", "/help", "/help/guide", "/help/keys", "/find?q=date", "/nowhere"}) {
            page.navigate(address(path));
            expectNoAxeViolations(page);
        }
    }

    @Test
    void aSearchForOneChildOpensIt() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        page.getByLabel("Find a child or a rule").fill("ex100237");
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("EX100237");
    }

    @Test
    void aStrangerIsNotLetIn() {
        Page page = open("/returns/ssda903/2026");
        assertThat(heading(page)).hasText("Open the address Windscreen printed");
        expectNoAxeViolations(page);
    }
}
