package windscreen.core.convert;

/// Files that cannot be carried over as a whole, and so are not at all: its message is a sentence for people.
public final class CannotConvertException extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotConvertException(String message) {
        super(message);
    }
}
