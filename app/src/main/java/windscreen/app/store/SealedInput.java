package windscreen.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Opens a sealed file. Nothing is handed out before the piece it stands in was found to be as it was sealed, and the
/// end is reached only when the whole is what its name says.
final class SealedInput extends InputStream {

    private final InputStream in;
    private final String sha256;
    private final Sealing sealing;
    private final MessageDigest digest = Hashes.sha256();
    private final byte[] sealed = new byte[Sealing.PIECE + Sealing.TAG];
    private final byte[] piece = new byte[Sealing.PIECE];
    private int ahead;
    private int from;
    private int to;
    private boolean ended;

    SealedInput(InputStream in, String sha256, SecretKey vault) throws IOException {
        this.in = in;
        this.sha256 = sha256;
        byte[] letters = in.readNBytes(Sealing.LETTERS.length);
        byte[] salt = in.readNBytes(Sealing.SALT);
        if (!Arrays.equals(letters, Sealing.LETTERS) || salt.length < Sealing.SALT) {
            throw new DamagedFileException(sha256);
        }
        sealing = new Sealing(vault, salt, Cipher.DECRYPT_MODE);
        ahead = in.read();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (from == to) {
            if (ended) {
                return -1;
            }
            open();
        }
        int some = Math.min(length, to - from);
        System.arraycopy(piece, from, bytes, offset, some);
        from += some;
        return some;
    }

    private void open() throws IOException {
        if (ahead < 0) {
            throw new DamagedFileException(sha256);
        }
        sealed[0] = (byte) ahead;
        int length = 1 + in.readNBytes(sealed, 1, sealed.length - 1);
        ahead = in.read();
        boolean last = ahead < 0;
        try {
            to = sealing.next(sealed, length, piece, last);
        } catch (GeneralSecurityException changed) {
            throw new DamagedFileException(sha256);
        }
        from = 0;
        digest.update(piece, 0, to);
        if (last) {
            conclude();
        }
    }

    private void conclude() throws IOException {
        ended = true;
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            to = 0;
            throw new DamagedFileException(sha256);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
