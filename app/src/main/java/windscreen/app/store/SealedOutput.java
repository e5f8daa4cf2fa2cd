package windscreen.app.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Seals what is written to it. Only a stream that was closed is whole.
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Sealing sealing;
    private final byte[] piece = new byte[Sealing.PIECE];
    private final byte[] sealed = new byte[Sealing.PIECE + Sealing.TAG];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, SecretKey vault) throws IOException {
        this.out = out;
        byte[] salt = new byte[Sealing.SALT];
        new SecureRandom().nextBytes(salt);
        sealing = new Sealing(vault, salt, Cipher.ENCRYPT_MODE);
        out.write(Sealing.LETTERS);
        out.write(salt);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // A full piece waits until it is known not to be the last.
            if (filled == piece.length) {
                seal(false);
            }
            int some = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, some);
            filled += some;
            done += some;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            int length = sealing.next(piece, filled, sealed, last);
            out.write(sealed, 0, length);
            filled = 0;
        } catch (GeneralSecurityException neverWhenSealing) {
            throw new IllegalStateException(neverWhenSealing);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.flush();
        }
    }
}
