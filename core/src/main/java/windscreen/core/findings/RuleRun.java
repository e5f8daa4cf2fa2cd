package windscreen.core.findings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import windscreen.core.findings.Judgement.WholeReturn;

/// Judges a return by its rules: children in batches on all processors, findings in the order of the file.
///
/// Only a few batches are in hand at once, so a census of any size runs in the same memory. A rule that fails on a
/// child leaves that child out and says so; every other child is still judged.
///
/// @param <C> the child of the return
public final class RuleRun<C extends Child> {

    private static final int BATCH = 256;

    private final List<Rule<C>> rules;

    /// @param rules the rules to run, usually [RuleBook#live]
    public RuleRun(List<Rule<C>> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Runs the rules.
    ///
    /// @param sink takes each finding, children in file order, whole-return findings last; called by one thread
    public RunResult run(Submission<C> submission, Consumer<Finding> sink, Progress progress) {
        Scoreboard scores = new Scoreboard(rules.size());
        List<String> missing = new ArrayList<>();
        List<Integer> childRules = new ArrayList<>();
        List<TallyRun<C>> tallies = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule<C> rule = rules.get(i);
            String reason = Applicability.missing(rule, submission);
            missing.add(reason);
            if (reason.isEmpty()) {
                if (rule.judgement() instanceof WholeReturn<C> whole) {
                    tallies.add(new TallyRun<>(i, rule, whole.tally().get()));
                } else {
                    childRules.add(i);
                }
            }
        }
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors, RuleRun::daemon);
        try {
            Judge<C> judge =
                    new Judge<>(rules, childRules.stream().mapToInt(i -> i).toArray(), submission.year());
            boolean finished = feed(submission, judge, tallies, workers, processors * 3, scores, sink, progress);
            if (finished) {
                tallies.forEach(tally -> tally.conclude(submission.year(), scores, sink));
            }
            return new RunResult(
                    scores.outcomes(rules, missing, finished), scores.children(), scores.total(), !finished);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rules");
        thread.setDaemon(true);
        return thread;
    }

    /// Hands batches out and takes them back in order. False when the run was cancelled.
    private boolean feed(
            Submission<C> submission,
            Judge<C> judge,
            List<TallyRun<C>> tallies,
            ExecutorService workers,
            int inHand,
            Scoreboard scores,
            Consumer<Finding> sink,
            Progress progress) {
        Deque<Future<Judge.Verdict>> waiting = new ArrayDeque<>();
        Iterator<? extends C> children = submission.children().iterator();
        boolean cancelled = false;
        while (!cancelled && children.hasNext()) {
            List<C> batch = new ArrayList<>(BATCH);
            while (batch.size() < BATCH && children.hasNext()) {
                batch.add(children.next());
            }
            waiting.add(workers.submit(() -> judge.judge(batch)));
            for (TallyRun<C> tally : tallies) {
                tally.see(batch, submission.year());
            }
            if (waiting.size() >= inHand) {
                scores.take(outcome(waiting.remove()), sink);
                progress.judged(scores.children(), submission.expected());
            }
            cancelled = progress.isCancelled();
        }
        while (!waiting.isEmpty()) {
            scores.take(outcome(waiting.remove()), sink);
            progress.judged(scores.children(), submission.expected());
        }
        return !cancelled;
    }

    private static Judge.Verdict outcome(Future<Judge.Verdict> batch) {
        try {
            return batch.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", stopped);
        } catch (ExecutionException thrown) {
            throw new IllegalStateException("A batch of children could not be judged", thrown.getCause());
        }
    }
}
