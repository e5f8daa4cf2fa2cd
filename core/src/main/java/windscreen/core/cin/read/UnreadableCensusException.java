package windscreen.core.cin.read;

/// A file that is no census, or breaks off: its message is a sentence for people, with the line.
public final class UnreadableCensusException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableCensusException(String message) {
        super(message);
    }
}
