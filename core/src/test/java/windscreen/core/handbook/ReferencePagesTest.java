package windscreen.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import windscreen.core.handbook.Block.Grid;
import windscreen.core.handbook.Block.Heading;

/// The pages in `docs/reference` are what the program says today; `./dev docs` writes them anew.
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "reference");
    private static final boolean WRITE = Boolean.getBoolean("windscreen.docs.write");

    @TestFactory
    Stream<DynamicTest> everyPageIsFresh() {
        return Handbook.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.path(), () -> {
                    Path file = FOLDER.resolve(page.path() + ".md");
                    String now = Markdown.of(page);
                    if (WRITE) {
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, now);
                    }
                    assertThat(file)
                            .as("run ./dev docs and commit what it writes")
                            .exists();
                    assertThat(Files.readString(file))
                            .as("%s is stale: run ./dev docs and commit what it writes", file)
                            .isEqualTo(now);
                }));
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        Set<Path> wanted = Handbook.pages().stream()
                .map(page -> FOLDER.resolve(page.path() + ".md"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Stream<Path> pages = files.filter(Files::isRegularFile);
            if (WRITE) {
                pages.filter(file -> !wanted.contains(file)).forEach(ReferencePagesTest::delete);
            } else {
                assertThat(pages).as("pages that nothing generates any more").allMatch(wanted::contains);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        Set<String> targets = Handbook.pages().stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.path()),
                        page.blocks().stream()
                                .filter(Heading.class::isInstance)
                                .map(block -> page.path() + "#" + ((Heading) block).anchor())))
                .collect(Collectors.toSet());
        return Handbook.pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(),
                        () -> assertThat(page.blocks().stream()
                                        .filter(Grid.class::isInstance)
                                        .flatMap(block -> ((Grid) block).rows().stream())
                                        .flatMap(java.util.List::stream)
                                        .map(Block.Phrase::target)
                                        .filter(target -> !target.isEmpty()))
                                .allMatch(targets::contains)));
    }

    @TestFactory
    Stream<DynamicTest> noAnchorStandsTwice() {
        return Handbook.pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(),
                        () -> assertThat(page.blocks().stream()
                                        .filter(Heading.class::isInstance)
                                        .map(block -> ((Heading) block).anchor()))
                                .doesNotHaveDuplicates()));
    }
}
