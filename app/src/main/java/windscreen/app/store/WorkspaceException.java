package windscreen.app.store;

/// A workspace that cannot be used as asked. The message says what happened and what to do, in words for people.
public final class WorkspaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
