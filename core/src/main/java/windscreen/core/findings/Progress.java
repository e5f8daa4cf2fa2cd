package windscreen.core.findings;

/// Hears how far a run has come, and may stop it.
public interface Progress {

    /// A run that nobody watches.
    Progress UNWATCHED = new Progress() {};

    /// Some more children were judged.
    ///
    /// @param children judged so far
    /// @param expected how many there are, or -1 when not known
    default void judged(int children, int expected) {}

    /// Whether to stop. What was found so far is kept, and the run says that it was stopped.
    default boolean isCancelled() {
        return false;
    }
}
