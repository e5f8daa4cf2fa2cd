package windscreen.app.returns;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import windscreen.core.files.FileInMemory;
import windscreen.core.files.SourceFile;

/// The example data that comes with the program.
@Component
@Order(0)
class Demo implements ApplicationRunner {

    /// Their names: a return each.
    static final Set<String> EXAMPLES = Set.of("ssda903", "ssda903-2026-27", "cin");

    private static final String ROOT = "windscreen/demo/";
    private static final int EXAMPLE_YEAR = 2026;

    private final Desk desk;

    Demo(Desk desk) {
        this.desk = desk;
    }

    /// Started as `windscreen demo`, both returns are loaded and checked before anybody looks.
    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (arguments.getNonOptionArgs().contains("demo")) {
            check("ssda903");
            check("cin");
        }
    }

    private void check(String name) throws IOException {
        desk.check(desk.drop(desk.next(), files(name), Optional.empty()), EXAMPLE_YEAR);
    }

    /// The files of one example: `ssda903`, `ssda903-2026-27` or `cin`.
    List<SourceFile> files(String name) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Resource[] found =
                new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + name + "/**/*.*");
        for (Resource resource : found) {
            String path = resource.getURL().toString();
            try (InputStream bytes = resource.getInputStream()) {
                files.add(new FileInMemory(
                        path.substring(path.indexOf(ROOT + name) + ROOT.length() + name.length() + 1),
                        bytes.readAllBytes()));
            }
        }
        return files;
    }
}
