package windscreen.core.cin.csv;

/// Tables that make no census: its message is a sentence for people, with file and line.
public final class CensusTablesException extends Exception {

    private static final long serialVersionUID = 1L;

    public CensusTablesException(String message) {
        super(message);
    }
}
