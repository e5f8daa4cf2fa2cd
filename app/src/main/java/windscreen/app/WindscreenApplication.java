package windscreen.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The web face, in local mode: bound to this machine only.
@SpringBootApplication
public class WindscreenApplication {

    /// @param args the command line as typed, `serve` or `demo` first or nothing
    public static void main(String[] args) {
        SpringApplication.run(WindscreenApplication.class, args);
    }
}
