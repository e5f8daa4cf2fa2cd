package windscreen.core.files;

import java.io.IOException;
import java.io.OutputStream;

/// Where a writer of several files puts them.
@FunctionalInterface
public interface NewFiles {

    /// Begins a file; whoever asked for it closes it.
    OutputStream create(String name) throws IOException;
}
