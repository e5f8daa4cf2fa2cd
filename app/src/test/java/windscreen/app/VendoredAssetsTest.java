package windscreen.app;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The style sheets and scripts of others are exactly those that `./dev assets` built and NOTICE names.
class VendoredAssetsTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyFileHasTheChecksumItWasBuiltWith() throws IOException {
        assertThat(checksumsOfFiles())
                .as("files changed by hand: run ./dev assets, and bring NOTICE up to date")
                .isEqualTo(recordedChecksums());
    }

    @Test
    void theStyleSheetAsksForNoOtherFile() throws IOException {
        assertThat(Files.readString(VENDOR.resolve("govuk-frontend/govuk-frontend.min.css")))
                .as("fonts, crest and crown are GOV.UK's own and are not shipped")
                .doesNotContain("url(")
                .doesNotContainIgnoringCase("GDS Transport");
    }

    @Test
    void noticeNamesEveryFile() throws IOException {
        assertThat(Files.readString(Path.of("../NOTICE")))
                .contains(recordedChecksums().keySet());
    }

    private static Map<String, String> recordedChecksums() throws IOException {
        return Files.readAllLines(VENDOR.resolve("CHECKSUMS")).stream()
                .map(line -> line.split(" {2}", 2))
                .collect(toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static Map<String, String> checksumsOfFiles() throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        try (var files = Files.walk(VENDOR)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = VENDOR.relativize(file).toString().replace('\\', '/');
                if (!name.equals("CHECKSUMS")) {
                    checksums.put(name, sha256(file));
                }
            }
        }
        return checksums;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
