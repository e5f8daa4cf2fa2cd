package windscreen.app.store;

import java.io.IOException;
import java.io.InputStream;
import windscreen.core.files.SourceFile;

/// A file of the vault under the name it was given by.
record VaultFile(Vault vault, String name, String sha256, long size) implements SourceFile {

    @Override
    public InputStream open() throws IOException {
        return vault.open(sha256);
    }
}
