package windscreen.app.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import windscreen.app.store.Line;
import windscreen.app.store.Store;
import windscreen.app.store.Workspace;

/// Who saw or exported which child's data, who changed what. It grows only: the database refuses to change or delete an
/// entry, and each is chained to the one before, so that a database that was made to do so shows it.
public final class Audit {

    private static final String COLUMNS = "number, at, who, what, return_id, child, detail, seal";

    private final Store store;
    private final Seal seal;
    private final Clock clock;

    public Audit(Workspace workspace, Store store, Clock clock) {
        this.store = store;
        this.seal = new Seal(workspace.key("audit"));
        this.clock = clock;
    }

    /// Writes an act down: with the change it tells of when called within [Store#write], else by itself.
    public AuditEntry record(Act act) {
        return store.write(() -> {
            // Taking the head first makes writers wait in line, on either database.
            Head before = store.find(
                            "update audit_head set number = number + 1 where id = 1 returning number, seal",
                            line -> new Head(line.large("number"), line.text("seal")))
                    .orElseThrow();
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            String mine = seal.of(before.seal(), before.number(), at, act);
            store.change(
                    "insert into audit (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
                    before.number(),
                    at,
                    act.who(),
                    act.what(),
                    act.returnId(),
                    act.child(),
                    act.detail(),
                    mine);
            store.change("update audit_head set seal = ? where id = 1", mine);
            return new AuditEntry(
                    before.number(), at, act.who(), act.what(), act.returnId(), act.child(), act.detail(), mine);
        });
    }

    /// The end of the chain. Noted somewhere else, it later proves that nothing before it was cut off.
    ///
    /// @param number the last entry's number, 0 when there is none
    /// @param seal   its seal
    public record Head(long number, String seal) {

        private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-f]*)");

        /// Reads what [#toString] wrote.
        public static Optional<Head> parse(String noted) {
            Matcher found = NOTED.matcher(noted.strip());
            return found.matches()
                    ? Optional.of(new Head(Long.parseLong(found.group(1)), found.group(2)))
                    : Optional.empty();
        }

        /// The two in one word, as people note it.
        @Override
        public String toString() {
            return number + ":" + seal;
        }
    }

    public Head head() {
        return store.find(
                        "select number, seal from audit_head",
                        line -> new Head(line.large("number"), line.text("seal")))
                .orElseThrow();
    }

    /// What a verification found.
    ///
    /// @param entries how many entries were read
    /// @param head    the end of the chain
    /// @param broken  the first thing wrong, in a sentence; null when the chain is whole
    public record Verdict(long entries, Head head, @Nullable String broken) {}

    /// Follows the chain from its first entry to its last.
    ///
    /// @param noted an earlier head that must still be part of it, null when none was noted
    public Verdict verify(@Nullable Head noted) {
        ChainWalk walk = new ChainWalk(seal, noted);
        each(walk::see);
        Head head = head();
        return new Verdict(walk.entries(), head, walk.conclude(head));
    }

    /// Every entry from the first, one by one.
    public void each(Consumer<AuditEntry> consumer) {
        store.each("select " + COLUMNS + " from audit order by number", line -> consumer.accept(entry(line)));
    }

    /// The latest entries about a child, latest first: who saw it, who changed what.
    public List<AuditEntry> of(String child, int most) {
        return store.list(
                "select " + COLUMNS + " from audit where child = ? order by number desc limit " + most,
                Audit::entry,
                child);
    }

    /// The latest entries of all, latest first.
    public List<AuditEntry> latest(int most) {
        return store.list("select " + COLUMNS + " from audit order by number desc limit " + most, Audit::entry);
    }

    private static AuditEntry entry(Line line) throws SQLException {
        return new AuditEntry(
                line.large("number"),
                line.instant("at"),
                line.text("who"),
                line.text("what"),
                line.text("return_id"),
                line.text("child"),
                line.text("detail"),
                line.text("seal"));
    }
}
