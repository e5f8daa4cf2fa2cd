package windscreen.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.boot.SpringApplication;
import windscreen.app.cli.WindscreenCommand;

/// A run for Java's start-up cache alone: it goes once through what users do first, so that the classes
/// needed for it are kept ready. Started in the background by the launch scripts, with the system
/// property `windscreen.rehearsal` naming the face; it says nothing and leaves nothing behind.
final class Rehearsal {

    /// The system property that asks for a rehearsal: `cli` or `server`.
    static final String PROPERTY = "windscreen.rehearsal";

    private static final String EXAMPLES = "windscreen/demo/";

    private Rehearsal() {}

    /// @param face `server`, or anything else for the command line
    static void of(String face) {
        if (face.equals("server")) {
            visitServer();
        } else {
            runCommands();
        }
    }

    private static void runCommands() {
        PrintStream silence = new PrintStream(PrintStream.nullOutputStream());
        System.setOut(silence);
        System.setErr(silence);
        WindscreenCommand.run("--help");
        WindscreenCommand.run("validate", "--help");
        try {
            Path folder = Files.createTempDirectory("rehearsal");
            try {
                unpackExamples(folder);
                checkExamples(folder);
            } finally {
                clear(folder);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The rehearsal could not check the example returns", e);
        }
    }

    private static void checkExamples(Path folder) {
        for (String example : List.of("ssda903", "ssda903-2026-27", "cin")) {
            for (String format : List.of("jsonl", "text", "csv", "xlsx", "json")) {
                String path = folder.resolve(example).toString();
                String out = folder.resolve("findings." + format).toString();
                WindscreenCommand.run("validate", path, "--format", format, "--out", out);
            }
        }
    }

    /// Unpacks the example returns that the program carries.
    private static void unpackExamples(Path folder) throws IOException, URISyntaxException {
        Path program = Path.of(Rehearsal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (ZipFile jar = new ZipFile(program.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(EXAMPLES) && !entry.isDirectory()) {
                    Path file = folder.resolve(entry.getName().substring(EXAMPLES.length()));
                    Files.createDirectories(file.getParent());
                    try (InputStream bytes = jar.getInputStream(entry)) {
                        Files.copy(bytes, file);
                    }
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static void visitServer() {
        try (var context = SpringApplication.run(
                WindscreenApplication.class, ServerArguments.of("--server.port=0", "--workspace", "temporary"))) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            visit(URI.create("http://127.0.0.1:" + port + "/"));
        }
    }

    /// Whatever the answer, the classes that made it are loaded: only a refused connection is worth no cache.
    private static void visit(URI page) {
        try {
            var connection = (HttpURLConnection) page.toURL().openConnection();
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new IllegalStateException("The rehearsal could not reach its own server", e);
        }
    }
}
