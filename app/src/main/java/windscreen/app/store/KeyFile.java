package windscreen.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The secret of a workspace: 32 random bytes in a file of their own, from which a key is derived for each use.
final class KeyFile {

    private static final int BYTES = 32;
    private static final int CHECK_CHARACTERS = 16;

    private final byte[] secret;

    private KeyFile(byte[] secret) {
        this.secret = secret;
    }

    /// Makes a key and keeps it in a file only its owner may read.
    static KeyFile create(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        OwnerOnly.folder(OwnerOnly.above(file));
        String text = HexFormat.of().formatHex(secret) + "\n";
        OwnerOnly.write(file, text.getBytes(StandardCharsets.US_ASCII));
        return new KeyFile(secret);
    }

    /// @throws WorkspaceException when the file is not there or holds no key
    static KeyFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException("The key of this workspace is not at " + file
                    + ". Put it back there, or say where it is with WINDSCREEN_KEY_FILE.");
        }
        try {
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length == BYTES) {
                return new KeyFile(secret);
            }
        } catch (IllegalArgumentException notHex) {
            // Falls through to the one answer for whatever is not a key.
        }
        throw new WorkspaceException(file + " is not a Windscreen key. Put the workspace's own key there.");
    }

    /// A key for one use; from it neither the secret nor the key for another use can be told.
    SecretKey derive(String use) {
        return new SecretKeySpec(expand(use), "AES");
    }

    /// Letters by which a workspace recognises its key. They tell nothing of it.
    String check() {
        return HexFormat.of().formatHex(expand("check")).substring(0, CHECK_CHARACTERS);
    }

    private byte[] expand(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(("windscreen " + use).getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException partOfEveryJava) {
            throw new IllegalStateException(partOfEveryJava);
        }
    }
}
