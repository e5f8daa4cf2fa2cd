package windscreen.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import windscreen.app.cli.WindscreenCommand;

/// A run for Java's start-up cache alone: it goes once through what users do first, so that the classes
/// needed for it are kept ready. Started in the background by the launch scripts, with the system
/// property `windscreen.rehearsal` naming the face; it says nothing and leaves nothing behind.
final class Rehearsal {

    /// The system property that asks for a rehearsal: `cli` or `server`.
    static final String PROPERTY = "windscreen.rehearsal";

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
