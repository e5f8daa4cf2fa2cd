package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Everything works without script: forms send, filters have a button, sorting is links, pictures are drawn by the
/// server.
class WithoutScriptTest extends Journey {

    @Override
    protected Browser.NewContextOptions contextOptions() {
        return super.contextOptions().setJavaScriptEnabled(false);
    }

    @Test
    void fromTheExampleToAChild() {
        Page page = checkedExample("SSDA903 2025 to 2026");
        page.getByLabel("Episodes", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        button(page, "Apply").click();
        assertThat(page).hasURL(Pattern.compile("table=Episodes"));
        assertThat(page.locator("[data-list] tbody tr").first()).containsText("Episodes");

        link(page, "Children").click();
        assertThat(page).hasURL(Pattern.compile("sort=children"));
        page.locator("[data-key=c]").click();
        linkInMain(page, "EX100237").click();
        assertThat(page.locator(".ws-timeline svg .flag").first()).isVisible();
        page.locator("details summary").first().click();
        assertThat(page.locator("details table").first()).isVisible();
    }

    @Test
    void filesAreGivenByTheFormAlone() {
        Page page = openPrintedAddress();
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload(
                    "care leavers.csv",
                    "text/csv",
                    "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nEX1,01/05/2007,YES,F1,B1\n".getBytes(StandardCharsets.UTF_8))
        });
        button(page, "Recognise the files").click();
        assertThat(heading(page)).hasText("1 file: all will be read");
        assertThat(page.locator("tbody").first()).containsText("OC3");
    }

    @Test
    void aFormSentEmptySaysWhatIsMissing() {
        Page page = openPrintedAddress();
        button(page, "Recognise the files").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose one or more files");
    }
}
