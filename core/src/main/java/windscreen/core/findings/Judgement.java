package windscreen.core.findings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import windscreen.core.table.Row;

/// How a rule judges: one record at a time, one child at a time, or the whole return.
///
/// @param <C> the child of the return
public sealed interface Judgement<C extends Child> {

    /// Judges one child.
    void judge(C child, ReturnYear year, Findings findings);

    /// Judges each record by itself.
    ///
    /// @param rows  the records of one child that the rule looks at
    /// @param wrong whether a record breaks the rule
    record EachRow<C extends Child, R extends Row>(Function<C, List<R>> rows, RowTest<R> wrong)
            implements Judgement<C> {

        @Override
        public void judge(C child, ReturnYear year, Findings findings) {
            List<R> all = rows.apply(child);
            for (int i = 0; i < all.size(); i++) {
                R row = all.get(i);
                if (wrong.isWrong(row, year)) {
                    findings.at(row);
                }
            }
        }
    }

    /// Judges a child's records together.
    record EachChild<C extends Child>(ChildTest<C> test) implements Judgement<C> {

        @Override
        public void judge(C child, ReturnYear year, Findings findings) {
            test.judge(child, year, findings);
        }
    }

    /// Judges the return as a whole: sees every child in file order, then concludes.
    record WholeReturn<C extends Child>(Supplier<Tally<C>> tally) implements Judgement<C> {

        /// Nothing can be said of one child alone.
        @Override
        public void judge(C child, ReturnYear year, Findings findings) {}
    }

    /// Whether one record is wrong.
    @FunctionalInterface
    interface RowTest<R extends Row> {
        boolean isWrong(R row, ReturnYear year);
    }

    /// Reports what is wrong with one child.
    @FunctionalInterface
    interface ChildTest<C extends Child> {
        void judge(C child, ReturnYear year, Findings findings);
    }

    /// What a whole-return rule keeps while the children go by. It must keep little: a census may hold 400,000.
    interface Tally<C extends Child> {

        /// Looks at the next child.
        void see(C child, ReturnYear year);

        /// Reports, after the last child.
        void conclude(ReturnYear year, Findings findings);
    }
}
