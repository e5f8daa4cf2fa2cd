package windscreen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, or a browser of its kind, without a window. It can reach this machine and
/// nothing else: every other host name leads nowhere.
final class Chromium {

    private static final String NAMED_BY_USER = "CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /// Where the browser is: what the environment variable CHROMIUM names, else the first usual place that
    /// has one.
    static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv(NAMED_BY_USER)), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser launch(Playwright playwright, Path executable) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(arguments()));
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
        if (System.getProperty("user.name").equals("root")) {
            // Chromium refuses to start its sandbox for root, which is who CI containers run as.
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
