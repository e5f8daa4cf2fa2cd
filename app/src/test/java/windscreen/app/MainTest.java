package windscreen.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first argument alone chooses between server and command line.
class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "demo", "demo --port 9000", "serve --workspace validate"})
    void startsTheServer(String line) {
        assertThat(Main.startsServer(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate serve", "--help", "--version", "serve --help", "demo -h", "nonsense"})
    void staysOnTheCommandLine(String line) {
        assertThat(Main.startsServer(words(line))).isFalse();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
