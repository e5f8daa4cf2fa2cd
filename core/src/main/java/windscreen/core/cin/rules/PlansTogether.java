package windscreen.core.cin.rules;

import static windscreen.core.cin.CinCensus.CIN_PLANS;
import static windscreen.core.cin.CinCensus.PROTECTION_PLANS;
import static windscreen.core.cin.CinCensus.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import windscreen.core.cin.ChildProtectionPlan;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.CinDetails;
import windscreen.core.cin.CinPlan;
import windscreen.core.findings.Findings;
import windscreen.core.findings.Rule;
import windscreen.core.table.Day;
import windscreen.core.table.Row;
import windscreen.core.table.Table;

/// Families about plans of one child that run at the same time, in whichever episodes they stand. A plan without an
/// end runs to the end of the census year.
public final class PlansTogether {

    /// CIN plans.
    public static final Kind<CinPlan> CIN = new Kind<>(
            CIN_PLANS, "CINPlanStartDate", "CINPlanEndDate", CinDetails::cinPlans, CinPlan::start, CinPlan::end);

    /// Child protection plans.
    public static final Kind<ChildProtectionPlan> PROTECTION = new Kind<>(
            PROTECTION_PLANS,
            "CPPstartDate",
            "CPPendDate",
            CinDetails::protectionPlans,
            ChildProtectionPlan::start,
            ChildProtectionPlan::end);

    private PlansTogether() {}

    /// A kind of plan.
    ///
    /// @param first the column of its start
    /// @param last  the column of its end
    /// @param of    the plans of an episode
    public record Kind<R extends Row>(
            Table<R> table,
            String first,
            String last,
            Function<CinDetails, List<R>> of,
            Function<R, Day> start,
            Function<R, Day> end) {

        /// Whether a plan runs on a day, the day it ends left out or not.
        private boolean runs(R plan, Day on, LocalDate yearEnd, boolean lastDayIncluded) {
            Day ends = end.apply(plan);
            if (!on.isOnOrAfter(start.apply(plan))) {
                return false;
            }
            if (!ends.isDate()) {
                return on.isOnOrBefore(yearEnd);
            }
            return lastDayIncluded ? on.isOnOrBefore(ends) : on.isBefore(ends);
        }
    }

    /// Two plans of one kind overlap; the day a plan ends is still its own.
    public static <R extends Row> Rule<CinChild> overlap(String code, String wrong, Kind<R> kind) {
        return rule(code, wrong)
                .reads(kind.table)
                .fields(kind.first, kind.last)
                .why("A child has one such plan at a time; time under two is counted twice.")
                .cause("A plan was begun anew and the old one ended late or never, or one plan was exported twice.")
                .fix("End the first plan before the next begins, or leave out the one that is no plan of its own.")
                .eachChild((child, year, findings) -> judge(child, kind, kind, year.end(), true, findings))
                .fails("one begins on the day the other ends", overlapping(kind, "2025-07-02", "2025-07-02"))
                .passes(
                        "one begins the day after",
                        overlapping(kind, "2025-07-02", "2025-07-03").replace("> ", ""))
                .fails("both begin on one day, in two episodes", """
                        CINdetails CINreferralDate=2025-05-01
                        > %1$s %2$s=2025-06-02 %3$s=2025-07-02
                        CINdetails CINreferralDate=2025-05-02
                        > %1$s %2$s=2025-06-02""".formatted(
                                kind.table.name(), kind.first, kind.last))
                .fails(2026, "one begins on the year's last day while another is open", open(kind, "2026-03-31"))
                .passes(
                        2026,
                        "one begins after the year",
                        open(kind, "2026-04-01").replace("> ", ""))
                .passes(
                        "one without a start",
                        overlapping(kind, "2025-07-02", "").replace("> ", ""))
                .rule();
    }

    /// A plan of one kind starts while one of another kind runs; on the day that one ends it may.
    public static <R extends Row, S extends Row> Rule<CinChild> startsDuring(
            String code, String wrong, Kind<R> starting, Kind<S> running) {
        return rule(code, wrong)
                .reads(starting.table, running.table)
                .fields(starting.first, running.first, running.last)
                .why("A child has either a CIN plan or a protection plan: one takes the place of the other.")
                .cause("The plan that was replaced was not ended, or was ended only at its next review.")
                .fix("End the plan that was replaced on the day the other began, or correct the dates.")
                .eachChild((child, year, findings) -> judge(child, starting, running, year.end(), false, findings))
                .passes("the day before", during(starting, "2025-06-01", running, "2025-07-02"))
                .fails("the day it starts", marked(during(starting, "2025-06-02", running, "2025-07-02")))
                .fails("the day before it ends", marked(during(starting, "2025-07-01", running, "2025-07-02")))
                .passes("the day it ends", during(starting, "2025-07-02", running, "2025-07-02"))
                .fails(2026, "an open one, on the year's last day", marked(during(starting, "2026-03-31", running, "")))
                .passes(2026, "an open one, after the year", during(starting, "2026-04-01", running, ""))
                .rule();
    }

    private static <R extends Row, S extends Row> void judge(
            CinChild child,
            Kind<R> starting,
            Kind<S> running,
            LocalDate yearEnd,
            boolean lastDayIncluded,
            Findings findings) {
        for (CinDetails episode : child.episodes()) {
            for (R plan : starting.of.apply(episode)) {
                Day start = starting.start.apply(plan);
                for (CinDetails other : child.episodes()) {
                    for (S meanwhile : running.of.apply(other)) {
                        if (plan != meanwhile && running.runs(meanwhile, start, yearEnd, lastDayIncluded)) {
                            findings.at(plan, starting.first).with(meanwhile, running.first, running.last);
                            findings.at(meanwhile, running.first, running.last).with(plan, starting.first);
                        }
                    }
                }
            }
        }
    }

    private static String overlapping(Kind<?> kind, String end, String nextStart) {
        return """
                CINdetails CINreferralDate=2025-05-01
                > %1$s %2$s=2025-06-02 %3$s=%4$s
                > %1$s %2$s="%5$s" %3$s=2025-08-01""".formatted(kind.table.name(), kind.first, kind.last, end, nextStart);
    }

    private static String open(Kind<?> kind, String nextStart) {
        return """
                CINdetails CINreferralDate=2025-05-01
                > %1$s %2$s=2025-06-02
                > %1$s %2$s=%3$s""".formatted(kind.table.name(), kind.first, nextStart);
    }

    /// The plan that runs stands in another episode, so that the scope is shown as well.
    private static String during(Kind<?> starting, String start, Kind<?> running, String end) {
        return """
                CINdetails CINreferralDate=2025-05-01
                %s %s=%s
                CINdetails CINreferralDate=2025-05-02
                %s %s=2025-06-02 %s="%s\"""".formatted(
                starting.table.name(), starting.first, start, running.table.name(), running.first, running.last, end);
    }

    private static String marked(String lines) {
        return lines.replaceAll("(?m)^(?!CINdetails)", "> ");
    }
}
