package windscreen.core.cin.structure;

import java.util.ArrayList;
import java.util.List;
import windscreen.core.findings.Severity;

/// One thing that can be wrong with the structure of a census message, apart from any published rule: what *is*
/// wrong, why it matters, what usually causes it, how to put it right, and examples.
///
/// @param code     our own code, `STRUCT-...`
/// @param severity an error when the message does not follow its specification, so that it may be refused; else a
///                 query or information
/// @param wrong    one line saying what is wrong
/// @param notRead  whether something in the file is left unread because of it
public record StructureCheck(
        String code,
        Severity severity,
        String wrong,
        String why,
        String cause,
        String fix,
        boolean notRead,
        List<StructureExample> examples) {

    static StructureCheck error(String code, String wrong) {
        return new StructureCheck(code, Severity.ERROR, wrong, "", "", "", false, List.of());
    }

    static StructureCheck query(String code, String wrong) {
        return new StructureCheck(code, Severity.QUERY, wrong, "", "", "", false, List.of());
    }

    static StructureCheck information(String code, String wrong) {
        return new StructureCheck(code, Severity.INFORMATION, wrong, "", "", "", false, List.of());
    }

    StructureCheck why(String text) {
        return new StructureCheck(code, severity, wrong, text, cause, fix, notRead, examples);
    }

    StructureCheck cause(String text) {
        return new StructureCheck(code, severity, wrong, why, text, fix, notRead, examples);
    }

    StructureCheck fix(String text) {
        return new StructureCheck(code, severity, wrong, why, cause, text, notRead, examples);
    }

    /// What is found is passed over.
    StructureCheck leavesUnread() {
        return new StructureCheck(code, severity, wrong, why, cause, fix, true, examples);
    }

    /// An example that is found: the example message with one text in place of another.
    StructureCheck fails(String name, String given, String instead) {
        return with(new StructureExample(name, StructureExample.YEAR, given, instead, true, ""));
    }

    StructureCheck fails(int year, String name, String given, String instead) {
        return with(new StructureExample(name, year, given, instead, true, ""));
    }

    /// An example that is found, and that an XML schema cannot see.
    StructureCheck failsUnseen(String name, String given, String instead, String whyUnseen) {
        return with(new StructureExample(name, StructureExample.YEAR, given, instead, true, whyUnseen));
    }

    /// An example that is not found.
    StructureCheck passes(String name, String given, String instead) {
        return with(new StructureExample(name, StructureExample.YEAR, given, instead, false, ""));
    }

    StructureCheck passes(int year, String name, String given, String instead) {
        return with(new StructureExample(name, year, given, instead, false, ""));
    }

    private StructureCheck with(StructureExample example) {
        List<StructureExample> more = new ArrayList<>(examples);
        more.add(example);
        return new StructureCheck(code, severity, wrong, why, cause, fix, notRead, List.copyOf(more));
    }

    /// Two checks are the same when their codes are.
    @Override
    public boolean equals(Object other) {
        return other instanceof StructureCheck check && code.equals(check.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
