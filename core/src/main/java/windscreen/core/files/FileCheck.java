package windscreen.core.files;

import windscreen.core.findings.Notice;
import windscreen.core.findings.Severity;

/// What can be the matter with a file, whatever return it belongs to. Each has its own code, so that it can be
/// looked up and counted.
public enum FileCheck {
    EMPTY("FILE-EMPTY", Severity.ERROR, "The file is empty", "Export it again, or leave it out."),
    NOT_A_TABLE("FILE-NOT-A-TABLE", Severity.ERROR, "The file is not the kind its name says", "Save it as CSV UTF-8."),
    LOCKED(
            "FILE-LOCKED",
            Severity.ERROR,
            "The workbook is locked with a password or is an old Excel file",
            "Open it in Excel, save the sheet as CSV UTF-8, and give that file."),
    UNREADABLE("FILE-UNREADABLE", Severity.ERROR, "The file could not be read to its end", "Export it again."),
    TOO_LARGE(
            "FILE-TOO-LARGE", Severity.ERROR, "The file is larger than any return", "Check that it is the right file."),
    ZIP_REFUSED(
            "FILE-ZIP-REFUSED",
            Severity.ERROR,
            "The zip holds more than any return could",
            "Unzip it yourself and give only the return's files."),
    ZIP_IN_ZIP(
            "FILE-ZIP-IN-ZIP",
            Severity.ERROR,
            "A zip stands inside a zip and was not opened",
            "Unzip the inner one and give its files."),
    COLUMNS_UNKNOWN(
            "FILE-COLUMNS-UNKNOWN",
            Severity.ERROR,
            "The headings are those of no table",
            "Check the file's first line against the table's headings."),
    COLUMN_MISSING(
            "FILE-COLUMN-MISSING", Severity.ERROR, "A table's file lacks columns", "Add the columns to the export."),
    COLUMN_EXTRA("FILE-COLUMN-EXTRA", Severity.INFORMATION, "A file has columns the table does not know", ""),
    COLUMN_RENAMED(
            "FILE-COLUMN-RENAMED",
            Severity.INFORMATION,
            "A heading was taken for a column it nearly names",
            "Rename the heading in the export."),
    LINE_SHORT(
            "FILE-LINE-SHORT",
            Severity.ERROR,
            "A line has fewer cells than the headings",
            "Mend the line in the export; the cells it lacks count as blank."),
    LINE_LONG(
            "FILE-LINE-LONG",
            Severity.ERROR,
            "A line has more cells than the headings",
            "Look for an unquoted separator on the line; the cells beyond the headings are not read."),
    QUOTE_OPEN(
            "FILE-QUOTE-OPEN",
            Severity.ERROR,
            "A quotation mark is opened and never closed",
            "Mend the quotation mark: everything after it was read as one cell."),
    CELL_CUT("FILE-CELL-CUT", Severity.ERROR, "A cell is longer than any value of a return", "Mend the cell."),
    NUL_BYTES("FILE-NUL-BYTES", Severity.QUERY, "The file holds NUL characters", "Export it again as plain text."),
    ENCODING("FILE-ENCODING", Severity.INFORMATION, "The file is not UTF-8 and was read by its own encoding", ""),
    SET_ASIDE(
            "FILE-SET-ASIDE",
            Severity.QUERY,
            "Two files hold the same table of the same year",
            "Give only the one that is meant."),
    YEAR_MIXED("FILE-YEAR-MIXED", Severity.QUERY, "The files do not agree on the year", "Say which year is meant."),
    YEAR_UNSUPPORTED(
            "FILE-YEAR-UNSUPPORTED",
            Severity.QUERY,
            "There are no rules for the year the files are of",
            "Findings are those of the nearest year that has rules."),
    RIVAL_REFERENCES(
            "FILE-RIVAL-REFERENCES",
            Severity.QUERY,
            "Several reference lists of one kind were given, and they disagree",
            "Choose the one that is meant."),
    REFERENCE_UNREADABLE(
            "FILE-REFERENCE-UNREADABLE",
            Severity.ERROR,
            "A reference list could not be understood",
            "Give the list as published, or as CSV."),
    NOT_USED("FILE-NOT-USED", Severity.INFORMATION, "The file is part of no return and was left alone", ""),
    NOTHING(
            "FILE-NOTHING",
            Severity.ERROR,
            "None of the files belongs to a return that Windscreen knows",
            "Give the CSV files of an SSDA903 return, its XML, or a CIN Census XML file.");

    private final String code;
    private final Severity severity;
    private final String title;
    private final String todo;

    FileCheck(String code, Severity severity, String title, String todo) {
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

    /// What to do next, empty when nothing need be done.
    public String todo() {
        return todo;
    }

    /// Reports it of a whole file.
    ///
    /// @param what what happened, in one sentence
    public Notice of(String file, String what) {
        return Notice.ofFile(code, severity, file, what, todo);
    }

    /// Reports it of a line of a file.
    public Notice at(String file, int line, String what) {
        return Notice.ofLine(code, severity, file, line, what, todo);
    }
}
