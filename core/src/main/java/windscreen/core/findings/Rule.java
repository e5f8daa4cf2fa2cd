package windscreen.core.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import windscreen.core.table.Table;

/// One published check of a return, in one version: what is wrong, why it matters, what usually causes it, how to put
/// it right, and how to tell.
///
/// A rule reads nothing but the child and the [ReturnYear] it is given, and changes neither. It is written with
/// [RuleDraft].
///
/// @param <C>       the child of the return it judges
/// @param code      the code exactly as published, letter case included
/// @param kind      the return
/// @param wrong     one line saying what *is* wrong, in our own words
/// @param why       why it matters
/// @param cause     the usual cause in a case system
/// @param fix       how to put it right
/// @param severity  error or query
/// @param stage     1 or 2 where the code carries a stage, else 0
/// @param origin    published or integrity
/// @param draft     not final: taken from a draft of the year's rules
/// @param firstYear first collection this version applies to, by the year it ends
/// @param lastYear  last collection this version applies to
/// @param tables    this year's tables it cannot do without
/// @param lastTables last year's tables it cannot do without
/// @param fields    the columns concerned, as published
/// @param needs     what else it cannot do without
/// @param judgement how it judges
/// @param examples  examples on both sides of every boundary
public record Rule<C extends Child>(
        String code,
        ReturnKind kind,
        String wrong,
        String why,
        String cause,
        String fix,
        Severity severity,
        int stage,
        Origin origin,
        boolean draft,
        int firstYear,
        int lastYear,
        List<Table<?>> tables,
        List<Table<?>> lastTables,
        List<String> fields,
        Set<Need> needs,
        Judgement<C> judgement,
        List<Example> examples) {

    /// Whether this version applies in a collection year.
    public boolean isLiveIn(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /// Those of the rule's fields that a table has.
    public List<String> fieldsOf(Table<?> table) {
        List<String> found = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (table.column(field).isPresent()) {
                found.add(field);
            }
        }
        return found;
    }

    /// Two rules are the same when code, return and first year are: functions cannot be compared.
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule<?> rule
                && code.equals(rule.code)
                && kind == rule.kind
                && firstYear == rule.firstYear;
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + firstYear;
    }

    @Override
    public String toString() {
        return kind.title() + " rule " + code;
    }
}
