package windscreen.core.findings;

/// The unit of judgement: one child's records of a return.
public interface Child {

    /// The child's identifier as the rules read it, empty when the records carry none. For people; never a key.
    String id();
}
