package windscreen.app.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// How a file of the vault is sealed: AES-256-GCM, piece by piece, so that one of gigabytes needs no more memory than a
/// piece. Each file has a key of its own, derived from the vault's and a random salt at its beginning; each piece is
/// numbered and the last is marked, so that pieces cannot be swapped, dropped or cut off unseen.
///
/// A sealed file is four letters, the salt, and the pieces, each with its tag.
final class Sealing {

    static final byte[] LETTERS = {'W', 'S', 'V', '1'};
    static final int SALT = 32;
    static final int PIECE = 256 * 1024;
    static final int TAG = 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final int mode;
    private final Cipher cipher;
    private long number;

    /// @param mode [Cipher#ENCRYPT_MODE] or [Cipher#DECRYPT_MODE]
    Sealing(SecretKey vault, byte[] salt, int mode) {
        this.mode = mode;
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(vault)
                                    .addSalt(salt)
                                    .thenExpand(LETTERS, 32));
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException partOfEveryJava) {
            throw new IllegalStateException(partOfEveryJava);
        }
    }

    /// Seals or opens the next piece.
    ///
    /// @return how many bytes it became
    /// @throws GeneralSecurityException when a piece to open is not as it was sealed
    int next(byte[] from, int length, byte[] to, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .put((byte) (last ? 1 : 0))
                .position(NONCE - Long.BYTES)
                .putLong(number++)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(from, 0, length, to, 0);
    }
}
