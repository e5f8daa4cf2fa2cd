package windscreen.core.cin.read;

import windscreen.core.findings.Severity;

/// What can be wrong with the structure of a census message, apart from any published rule.
public enum StructureCheck {
    UNKNOWN_ELEMENT(
            "STRUCT-UNKNOWN-ELEMENT",
            Severity.ERROR,
            "An element the census does not know",
            "Take it out of the export, or correct its name: letter case counts."),
    MISPLACED(
            "STRUCT-MISPLACED",
            Severity.ERROR,
            "An element stands where it does not belong",
            "Move it in the export to the block it belongs in."),
    ORDER(
            "STRUCT-ORDER",
            Severity.ERROR,
            "An element stands after one that it should come before",
            "Put the elements in the order of the specification."),
    REPEATED(
            "STRUCT-REPEATED",
            Severity.ERROR,
            "An element that may stand once stands again",
            "Give it once; the first was read, the others were not."),
    MISSING_BLOCK(
            "STRUCT-MISSING-BLOCK",
            Severity.ERROR,
            "A block that every message or child must have is missing",
            "Add the block; its items were read as blank."),
    NOT_A_DATE(
            "STRUCT-NOT-A-DATE",
            Severity.QUERY,
            "Text stands where a date should",
            "Give the date as YYYY-MM-DD; it was read as missing."),
    CELL_CUT(
            "STRUCT-CELL-CUT",
            Severity.ERROR,
            "An element's text is longer than any value of the census",
            "Mend the element's text."),
    NAMESPACE("STRUCT-NAMESPACE", Severity.INFORMATION, "The message names a namespace", "");

    private final String code;
    private final Severity severity;
    private final String title;
    private final String todo;

    StructureCheck(String code, Severity severity, String title, String todo) {
        this.code = code;
        this.severity = severity;
        this.title = title;
        this.todo = todo;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /// What it means when it is reported.
    public String title() {
        return title;
    }

    /// What to do next.
    public String todo() {
        return todo;
    }
}
