package windscreen.core.table;

/// What a column holds.
public enum Holds {
    /// An identifier, a code or words.
    TEXT,

    /// A date.
    DAY,

    /// A whole number.
    WHOLE,

    /// A number.
    DECIMAL,

    /// Y or N.
    FLAG,

    /// Several codes in one cell, as JSON: an array of codes, or an object that says of each code whether it holds.
    JSON,

    /// A person's name: kept only where somebody asks for it.
    NAME,

    /// Words about a person: only whether there are any is kept, as Y.
    REMARK
}
