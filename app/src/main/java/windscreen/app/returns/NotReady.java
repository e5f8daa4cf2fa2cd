package windscreen.app.returns;

/// A page was asked for of a check that goes on, or came to nothing: its first page says which.
final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String base;

    NotReady(Run run) {
        this.base = run.base();
    }

    String base() {
        return base;
    }
}
