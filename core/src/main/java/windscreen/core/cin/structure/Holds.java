package windscreen.core.cin.structure;

/// What an element of the census holds.
public enum Holds {
    ELEMENTS,
    TEXT,
    DATE,
    DATE_TIME,
    FLAG,
    WHOLE_NUMBER
}
