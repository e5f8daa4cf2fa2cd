package windscreen.core.table;

/// One record of a table, as read. Every table's record implements it and has its place as first component.
public interface Row {

    /// Where the record stood.
    Place place();
}
