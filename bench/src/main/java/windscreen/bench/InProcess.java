package windscreen.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import windscreen.core.findings.Child;
import windscreen.core.findings.Rule;
import windscreen.core.findings.Submission;

/// Measures the parts of a check inside one process of its own, which begins cold: run by [CheckCost], which reads
/// the rows of its tables from standard output.
final class InProcess {

    private static final int ROUNDS = 9;
    private static final int WARMING = 4;
    private static final int COSTLIEST = 5;

    private InProcess() {}

    /// What one round used: reading bytes, reading and parsing, and the rules beyond that.
    private record Round(Duration bytes, Duration parse, Duration rules) {

        String row(String when) {
            double ratio = (double) rules.toNanos() / parse.toNanos();
            return String.join(
                    " | ",
                    when,
                    ProcessRun.seconds(bytes),
                    ProcessRun.seconds(parse),
                    ProcessRun.seconds(rules),
                    String.format(Locale.UK, "%.2f", ratio));
        }
    }

    /// @param args the return, the path of its files, and the word `costliest` for the rules by cost
    public static void main(String[] args) throws Exception {
        Work<?> work = Work.of(args[0], Path.of(args[1]));
        if (args.length > 2) {
            costliest(work);
        } else {
            Round cold = round(work, Path.of(args[1]));
            List<Round> warm = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Round round = round(work, Path.of(args[1]));
                if (i >= WARMING) {
                    warm.add(round);
                }
            }
            warm.sort(Comparator.comparing(round -> round.parse().plus(round.rules())));
            System.out.println(cold.row("cold"));
            System.out.println(warm.get(warm.size() / 2).row("warm"));
        }
    }

    private static Round round(Work<?> work, Path path) throws Exception {
        System.gc();
        Stage stage = new Stage();
        Work.bytes(path);
        Duration bytes = stage.lap();
        work.parse();
        Duration parse = stage.lap();
        work.judge();
        Duration all = stage.lap();
        return new Round(bytes, parse, all.minus(parse));
    }

    /// Each rule run alone over all children, beside a run without rules.
    private static <C extends Child> void costliest(Work<C> work) throws Exception {
        Submission<C> parsed = work.parsed();
        List<Rule<C>> rules = work.rules();
        for (int i = 0; i < WARMING; i++) {
            Work.run(rules, parsed);
        }
        Duration none = time(List.of(), parsed);
        record Cost(String code, Duration time) {}
        List<Cost> costs = new ArrayList<>();
        for (Rule<C> rule : rules) {
            costs.add(new Cost(rule.code(), time(List.of(rule), parsed).minus(none)));
        }
        costs.sort(Comparator.comparing(Cost::time).reversed());
        for (Cost cost : costs.subList(0, COSTLIEST)) {
            long each = cost.time().toNanos() / Math.max(1, parsed.expected());
            System.out.println(cost.code() + " | " + each + " ns");
        }
        Duration sum = costs.stream().map(Cost::time).reduce(Duration.ZERO, Duration::plus);
        System.out.println("all " + rules.size() + " | " + sum.toNanos() / Math.max(1, parsed.expected()) + " ns");
    }

    /// The best of several runs: the others were disturbed.
    private static <C extends Child> Duration time(List<Rule<C>> rules, Submission<C> parsed) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < ROUNDS; i++) {
            Stage stage = new Stage();
            Work.run(rules, parsed);
            Duration used = stage.lap();
            best = used.compareTo(best) < 0 ? used : best;
        }
        return best;
    }
}
