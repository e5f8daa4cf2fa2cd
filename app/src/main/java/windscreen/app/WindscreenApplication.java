package windscreen.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The web face, in local mode: bound to this machine only.
@SpringBootApplication
public class WindscreenApplication {

    private static final int USUAL_PORT = 8903;

    /// @param args the command line as typed, `serve` or `demo` first or nothing
    public static void main(String[] args) {
        SpringApplication program = new SpringApplication(WindscreenApplication.class);
        program.setDefaultProperties(Map.of("server.port", isFree(USUAL_PORT) ? USUAL_PORT : 0));
        program.run(ServerArguments.of(args));
    }

    /// Another Windscreen, or another program, may hold the usual port: then any free one will do.
    private static boolean isFree(int port) {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return taken.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }
}
