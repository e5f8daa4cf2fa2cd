package windscreen.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The workflow store: what people did, kept for good. The same SQL runs on SQLite and on PostgreSQL; what is given to
/// a statement takes the place of its question marks in order.
///
/// When [#write] returns, what was written survives the end of the program and of the power.
public final class Store implements AutoCloseable {

    private static final int BATCH = 1000;

    private final HikariDataSource source;
    private final Dialect dialect;
    private final JdbcClient client;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    private Store(HikariDataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.client = JdbcClient.create(source);
        this.template = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /// Opens the store of a workspace and brings its tables up to this program's.
    ///
    /// @throws WorkspaceException when it cannot be reached, is another workspace's, or a newer program's
    public static Store open(Workspace workspace) {
        Dialect dialect = dialect(workspace);
        HikariDataSource source = Connections.open(workspace);
        try {
            Migrations.run(source, dialect);
            Store store = new Store(source, dialect);
            store.belongTo(workspace);
            return store;
        } catch (RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    /// Looks into the store of a visited workspace; its tables stay as they are.
    ///
    /// @throws WorkspaceException when it cannot be reached, or its tables are not this program's
    public static Store visit(Workspace workspace) {
        Dialect dialect = dialect(workspace);
        HikariDataSource source = Connections.open(workspace);
        try {
            Migrations.require(source, dialect);
            return new Store(source, dialect);
        } catch (RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    private static Dialect dialect(Workspace workspace) {
        return workspace.settings().url().isPresent() ? Dialect.POSTGRESQL : Dialect.SQLITE;
    }

    /// A PostgreSQL database serves one workspace: the vault of another would not have its files.
    private void belongTo(Workspace workspace) {
        write(() -> {
            change("insert into setting (name, value) values ('workspace', ?) on conflict do nothing", workspace.id());
            String owner = find("select value from setting where name = 'workspace'", line -> line.text("value"))
                    .orElseThrow();
            if (!owner.equals(workspace.id())) {
                throw new WorkspaceException("The database belongs to another workspace (" + owner + ", not "
                        + workspace.id() + "). Give this workspace a database of its own.");
            }
        });
    }

    public Dialect dialect() {
        return dialect;
    }

    /// Reads one line of an answer.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Line line) throws SQLException;
    }

    /// Sees one line of an answer go by.
    @FunctionalInterface
    public interface Passing {
        void see(Line line) throws SQLException;
    }

    /// Every line of an answer.
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... given) {
        return spec(sql, given)
                .query((row, number) -> reading.read(new Line(row, dialect)))
                .list();
    }

    /// The one line of an answer, if there is one.
    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... given) {
        return list(sql, reading, given).stream().findFirst();
    }

    /// The number that an answer consists of.
    public long count(String sql, @Nullable Object... given) {
        Long number = spec(sql, given).query(Long.class).single();
        return number == null ? 0 : number;
    }

    /// Walks through an answer without holding it.
    public void each(String sql, Passing passing, @Nullable Object... given) {
        RowCallbackHandler handler = row -> passing.see(new Line(row, dialect));
        spec(sql, given).query(handler);
    }

    /// Changes lines.
    ///
    /// @return how many
    public int change(String sql, @Nullable Object... given) {
        return spec(sql, given).update();
    }

    /// Changes many lines by one statement; each array takes the place of the question marks once.
    public void batch(String sql, List<@Nullable Object[]> lines) {
        for (int from = 0; from < lines.size(); from += BATCH) {
            List<@Nullable Object[]> some = lines.subList(from, Math.min(from + BATCH, lines.size()));
            template.batchUpdate(sql, some.stream().map(this::values).toList());
        }
    }

    /// Does all of something or nothing; within another write, as part of that.
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /// Does all of something or nothing; within another write, as part of that.
    public void write(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private JdbcClient.StatementSpec spec(String sql, @Nullable Object... given) {
        return client.sql(sql).params(Arrays.asList(values(given)));
    }

    private @Nullable Object[] values(@Nullable Object... given) {
        List<@Nullable Object> values = new ArrayList<>(given.length);
        for (Object one : given) {
            values.add(value(one));
        }
        return values.toArray();
    }

    private @Nullable Object value(@Nullable Object given) {
        return switch (given) {
            case Instant instant -> dialect.of(instant);
            case LocalDate day -> dialect.of(day);
            case Enum<?> constant -> Words.write(constant);
            case null -> null;
            default -> given;
        };
    }

    @Override
    public void close() {
        source.close();
    }
}
