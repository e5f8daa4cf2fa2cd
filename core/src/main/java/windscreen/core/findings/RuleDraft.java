package windscreen.core.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Judgement.ChildTest;
import windscreen.core.findings.Judgement.RowTest;
import windscreen.core.findings.Judgement.Tally;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Writes a [Rule] so that it reads as its own specification: code and fault first, then what it reads, why it
/// matters, its usual cause, the way to fix it, the judgement, and last its examples; [#rule] ends it.
///
/// @param <C> the child of the return
public final class RuleDraft<C extends Child> {

    private final ReturnKind kind;
    private final String code;
    private final String wrong;
    private final List<Table<?>> tables = new ArrayList<>();
    private final List<Table<?>> lastTables = new ArrayList<>();
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private final List<Example> examples = new ArrayList<>();
    private List<String> fields = List.of();
    private String why = "";
    private String cause = "";
    private String fix = "";
    private Severity severity;
    private Origin origin = Origin.PUBLISHED;
    private boolean draft;
    private int firstYear;
    private int lastYear;
    private @Nullable Judgement<C> judgement;

    /// Begins a rule, live in every year we serve and an error unless said otherwise.
    ///
    /// @param wrong one line saying what *is* wrong
    public RuleDraft(ReturnKind kind, String code, String wrong) {
        this.kind = kind;
        this.code = code;
        this.wrong = wrong;
        this.firstYear = kind.firstYear();
        this.lastYear = kind.lastYear();
        this.severity = kind == ReturnKind.CIN && code.endsWith("Q") ? Severity.QUERY : Severity.ERROR;
    }

    /// This year's tables the rule cannot do without.
    public RuleDraft<C> reads(Table<?>... needed) {
        tables.addAll(List.of(needed));
        return this;
    }

    /// Last year's tables the rule cannot do without.
    public RuleDraft<C> readsLast(Table<?>... needed) {
        lastTables.addAll(List.of(needed));
        needs.add(Need.PREVIOUS_YEAR);
        return this;
    }

    /// The columns concerned, as published.
    public RuleDraft<C> fields(String... names) {
        fields = List.of(names);
        return this;
    }

    /// What else the rule cannot do without.
    public RuleDraft<C> needs(Need... more) {
        needs.addAll(List.of(more));
        return this;
    }

    /// First collection of this version, by the year it ends.
    public RuleDraft<C> from(int year) {
        firstYear = year;
        return this;
    }

    /// Last collection of this version, by the year it ends.
    public RuleDraft<C> until(int year) {
        lastYear = year;
        return this;
    }

    public RuleDraft<C> query() {
        severity = Severity.QUERY;
        return this;
    }

    public RuleDraft<C> integrity() {
        origin = Origin.INTEGRITY;
        return this;
    }

    /// Marks a rule taken from a draft of the year's rules.
    public RuleDraft<C> draft() {
        draft = true;
        return this;
    }

    public RuleDraft<C> why(String text) {
        why = text;
        return this;
    }

    public RuleDraft<C> cause(String text) {
        cause = text;
        return this;
    }

    public RuleDraft<C> fix(String text) {
        fix = text;
        return this;
    }

    /// An example the rule must find: the lines marked `>` and no others.
    public RuleDraft<C> fails(String name, String records) {
        examples.add(new Example(name, records, null, true));
        return this;
    }

    public RuleDraft<C> fails(int year, String name, String records) {
        examples.add(new Example(name, records, year, true));
        return this;
    }

    /// An example the rule must let pass.
    public RuleDraft<C> passes(String name, String records) {
        examples.add(new Example(name, records, null, false));
        return this;
    }

    public RuleDraft<C> passes(int year, String name, String records) {
        examples.add(new Example(name, records, year, false));
        return this;
    }

    /// Judges each record by itself.
    public <R extends Row> RuleDraft<C> eachRow(Function<C, List<R>> rows, RowTest<R> wrongRow) {
        judgement = new Judgement.EachRow<>(rows, wrongRow);
        return this;
    }

    /// Judges a child's records together.
    public RuleDraft<C> eachChild(ChildTest<C> test) {
        judgement = new Judgement.EachChild<>(test);
        return this;
    }

    /// Judges the return as a whole.
    public RuleDraft<C> wholeReturn(Supplier<Tally<C>> tally) {
        judgement = new Judgement.WholeReturn<>(tally);
        return this;
    }

    /// Ends the draft.
    public Rule<C> rule() {
        if (judgement == null) {
            throw new IllegalStateException("Rule " + code + " says nowhere how to judge");
        }
        int stage = code.endsWith("STG1") ? 1 : code.endsWith("STG2") ? 2 : 0;
        return new Rule<>(
                code,
                kind,
                wrong,
                why,
                cause,
                fix,
                severity,
                stage,
                origin,
                draft,
                firstYear,
                lastYear,
                List.copyOf(tables),
                List.copyOf(lastTables),
                fields,
                Set.copyOf(needs),
                judgement,
                List.copyOf(examples));
    }
}
