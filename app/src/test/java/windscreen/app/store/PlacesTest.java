package windscreen.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Data and keys lie where each system wants a user's data and settings.
class PlacesTest {

    @Test
    void followsLinuxCustom() {
        Places places = Places.of("Linux", "/home/ex", Map.<String, String>of()::get);
        assertThat(places.workspace()).isEqualTo(Path.of("/home/ex/.local/share/windscreen/workspace"));
        assertThat(places.key("w1")).isEqualTo(Path.of("/home/ex/.config/windscreen/keys/w1.key"));
    }

    @Test
    void goesWhereLinuxSettingsSay() {
        Places places =
                Places.of("Linux", "/home/ex", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/settings")::get);
        assertThat(places.workspace()).isEqualTo(Path.of("/data/windscreen/workspace"));
        assertThat(places.key("w1")).isEqualTo(Path.of("/settings/windscreen/keys/w1.key"));
    }

    @Test
    void followsMacCustom() {
        Places places = Places.of("Mac OS X", "/Users/ex", Map.<String, String>of()::get);
        assertThat(places.workspace()).isEqualTo(Path.of("/Users/ex/Library/Application Support/Windscreen/workspace"));
    }

    @Test
    void followsWindowsCustom() {
        Places places = Places.of("Windows 11", "home", Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming")::get);
        assertThat(places.workspace()).isEqualTo(Path.of("local", "Windscreen", "workspace"));
        assertThat(places.key("w1")).isEqualTo(Path.of("roaming", "Windscreen", "keys", "w1.key"));
    }
}
