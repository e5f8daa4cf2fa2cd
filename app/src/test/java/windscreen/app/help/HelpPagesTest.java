package windscreen.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import windscreen.app.web.AccessToken;
import windscreen.core.handbook.Block;
import windscreen.core.handbook.Handbook;
import windscreen.core.handbook.Page;

/// Every page of the reference can be read in the running program.
@WebMvcTest(HelpController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(AccessToken.class)
class HelpPagesTest {

    @Autowired
    private MockMvcTester browser;

    static Stream<Page> pages() {
        return Handbook.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsItsTitleAndEveryHeading(Page page) {
        assertThat(browser.get().uri("/help/" + page.path()))
                .hasStatusOk()
                .bodyText()
                .satisfies(body -> {
                    assertThat(body).contains(page.title());
                    page.blocks().forEach(block -> {
                        if (block instanceof Block.Heading heading) {
                            assertThat(body).contains("id=\"" + heading.anchor() + "\"");
                        }
                    });
                });
    }

    @Test
    void beginsWithTheIndex() {
        assertThat(browser.get().uri("/help")).hasStatusOk().bodyText().contains("ssda903/rules");
    }

    @Test
    void saysWhenThereIsNoSuchPage() {
        assertThat(browser.get().uri("/help/cin/nothing")).hasStatus(404);
    }
}
