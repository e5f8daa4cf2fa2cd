package windscreen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are given as people have them: a folder of hundreds, odd ones, rivals, children with odd identifiers.
class GiveFilesTest extends Journey {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nEX1,01/05/2007,YES,F1,B1\n";

    @TempDir
    private Path folder;

    @Test
    void aFolderOfTwoHundredFilesIsTakenAtOnce() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("exports/2025-26"));
        Files.writeString(inside.resolve("header.csv"), HEADER + "EX1,1,01/05/2012,WBRI,,0,\n");
        for (int i = 1; i < 200; i++) {
            Files.writeString(inside.resolve("notes-" + i + ".md"), "Nothing of a return.\n");
        }
        Page page = openPrintedAddress();
        page.locator("#folder").setInputFiles(folder.resolve("exports"));
        button(page, "Recognise the files").click();
        assertThat(heading(page)).hasText("200 files: 1 will be read, 199 are not used");
        assertThat(page.locator("tbody").first()).containsText("2025-26/header.csv");
        assertThat(page.locator("#main")).containsText("This year: 2025 to 2026");
    }

    @Test
    void anOddFileIsExplainedAndCanBeReplaced() {
        Page page = openPrintedAddress();
        page.locator("#files")
                .setInputFiles(
                        new FilePayload[] {file("header.csv", "<!DOCTYPE html><html></html>"), file("oc3.csv", OC3)});
        button(page, "Recognise the files").click();
        assertThat(page.locator(".ws-panel--fault")).containsText("it is a web page");
        assertThat(page.locator(".ws-panel--fault")).containsText("rules need Header and will say not applicable");
        expectNoAxeViolations(page);

        page.locator("#more")
                .setInputFiles(new FilePayload[] {file("header.csv", HEADER + "EX1,1,01/05/2007,WBRI,,0,\n")});
        button(page, "Add").click();
        assertThat(heading(page)).hasText("2 files: all will be read");
        assertThat(page.locator(".ws-panel--fault")).hasCount(0);
    }

    @Test
    void withoutAYearNothingIsCheckedUntilOneIsChosen() {
        Page page = openPrintedAddress();
        page.locator("#files").setInputFiles(new FilePayload[] {file("oc3.csv", OC3)});
        button(page, "Recognise the files").click();
        assertThat(page.locator("input[name=year]:checked")).hasCount(0);
        button(page, "Confirm and check the return").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose the year");
        expectNoAxeViolations(page);
        page.getByLabel("2025 to 2026").check();
        button(page, "Confirm and check the return").click();
        assertThat(page.locator(".ws-context")).containsText("SSDA903 2025 to 2026");
        assertThat(page.locator(".ws-context")).containsText("Partial");
    }

    @Test
    void contradictingProviderListsAreNotUsedUntilOneIsChosen() {
        String columns = "URN,LA_NAME_FROM_FILE,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE\n";
        Page page = openPrintedAddress();
        page.locator("#files").setInputFiles(new FilePayload[] {
            file("oc3.csv", OC3),
            file("providers march.csv", columns + "9900101,Exampleshire,U6,PR1,,QX1 1AA\n"),
            file("providers june.csv", columns + "9900101,Exampleshire,K2,PR4,,QX1 1AA\n")
        });
        button(page, "Recognise the files").click();
        assertThat(page.locator("#rivals")).isVisible();
        expectNoAxeViolations(page);
        button(page, "Use this list").click();
        assertThat(page.locator(".ws-panel--look")).isVisible();
        page.getByLabel("providers june.csv").check();
        button(page, "Use this list").click();
        assertThat(page.locator("#rivals")).hasCount(0);
        assertThat(page.locator("aside")).containsText("providers june.csv");
        assertThat(page.locator("#main")).containsText("Left out by you");
        button(page, "Take back providers march.csv").click();
        assertThat(page.locator("#rivals")).isVisible();
    }

    @Test
    void oneOfTwoFilesOfATableCanBeChosen() {
        Page page = openPrintedAddress();
        page.locator("#files")
                .setInputFiles(new FilePayload[] {file("care leavers a.csv", OC3), file("care leavers b.csv", OC3)});
        button(page, "Recognise the files").click();
        assertThat(heading(page)).hasText("2 files: 1 will be read, 1 is set aside");
        button(page, "Use care leavers a.csv in place of care leavers b.csv").click();
        assertThat(heading(page)).hasText("1 file: all will be read");
        assertThat(page.locator("tbody").first()).containsText("care leavers a.csv");
    }

    @Test
    void childrenWithOddIdentifiersHavePagesOfTheirOwn() {
        Page page = openPrintedAddress();
        String rows = ",1,01/05/2012,WBRI,,0,\n,2,01/05/2013,WBRI,,0,\n" + "A/B,1,01/05/2012,WBRI,,0,\n"
                + "<b>bold</b>,1,01/05/2012,WBRI,,0,\n" + "..,1,01/05/2012,WBRI,,0,\n"
                + "\"x.csv?a=1#b\",9,01/05/2012,,,0,\n";
        page.locator("#files").setInputFiles(new FilePayload[] {file("header.csv", HEADER + rows)});
        button(page, "Recognise the files").click();
        page.getByLabel("2025 to 2026").check();
        button(page, "Confirm and check the return").click();
        expectFindings(page);
        page.navigate(page.url() + "/children");
        assertThat(page.locator("[data-list] tbody tr")).hasCount(6);
        expectNoAxeViolations(page);
        int count = page.locator("[data-list] tbody tr").count();
        for (int i = 0; i < count; i++) {
            var open = page.locator("[data-list] tbody tr a").nth(i);
            String title = open.innerText();
            open.click();
            assertThat(heading(page)).hasText(title);
            expectNoAxeViolations(page);
            page.goBack();
        }
        assertThat(page.locator("b:text-is('bold')")).hasCount(0);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
