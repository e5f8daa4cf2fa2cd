package windscreen.app.store;

import java.io.IOException;

/// A file of the vault that is not what was put there.
public final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedFileException(String sha256) {
        super("The file kept as " + sha256
                + " is not what was put into the vault: it was changed or damaged there. Restore it from a backup;"
                + " nothing of it was used.");
    }
}
