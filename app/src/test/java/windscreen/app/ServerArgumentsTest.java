package windscreen.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workspace is named the way the rest of the command line is.
class ServerArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "serve --workspace here,          serve --windscreen.workspace=here",
        "--workspace=here,                --windscreen.workspace=here",
        "serve,                           serve",
        "demo,                            demo --windscreen.workspace=temporary",
        "demo --workspace here --x=1,     demo --windscreen.workspace=here --x=1",
        "serve --workspace,               serve --workspace"
    })
    void areTranslated(String typed, String taken) {
        assertThat(String.join(" ", ServerArguments.of(typed.split(" ")))).isEqualTo(taken);
    }
}
