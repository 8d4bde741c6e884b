package tierdesk.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Connections to one open database file. After trouble with the disk H2 closes the file for good; {@link #recover} opens it anew under
 * whoever holds this.
 */
public final class Database implements DataSource, AutoCloseable {

    /** More than the writer, a page of the queue, a count, a search, the timer and a check at the same time. */
    private static final int CONNECTIONS = 8;

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DatabasePlace place;
    private final Compaction compaction;
    private final InstantSource wall;
    private HikariDataSource pool;
    private boolean closed;

    private Database(DatabasePlace place, InstantSource wall) {
        this.place = place;
        this.compaction = new Compaction(place);
        this.wall = wall;
        if (compaction.overdue(wall.instant())) {
            compaction.run();
        }
        this.pool = pool(place);
    }

    static Database open(DatabasePlace place, InstantSource wall) {
        return new Database(place, wall);
    }

    private static HikariDataSource pool(DatabasePlace place) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tierdesk");
        config.setJdbcUrl(H2Url.open(place));
        config.setUsername(H2Url.USER);
        config.setPassword(place.password());
        config.setAutoCommit(false);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(1);
        return new HikariDataSource(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return current().getConnection();
    }

    /** Opens the file anew where it has been closed in between. */
    private synchronized HikariDataSource current() throws SQLException {
        if (closed) {
            throw new SQLException("The database has been closed", "90098", ErrorCode.DATABASE_IS_CLOSED);
        }
        if (pool.isClosed()) {
            try {
                pool = pool(place);
            } catch (HikariPool.PoolInitializationException stillTrouble) {
                throw new SQLException("The database could not be opened again", stillTrouble);
            }
        }
        return pool;
    }

    /** Opens the file again if trouble has closed it. Trouble in doing so is left to whoever asks next. */
    public synchronized void recover() {
        if (closed || answers()) {
            return;
        }
        LOG.warn("The database is opened again after trouble");
        shutDown("SHUTDOWN IMMEDIATELY");
        try {
            pool = pool(place);
        } catch (RuntimeException stillTrouble) {
            LOG.error("The database could not be opened again", stillTrouble);
        }
    }

    /** Before each transaction of the one writer: a file that has been open for weeks is rewritten before it gets gaps. */
    public synchronized void keepFromGaps() {
        if (!closed && compaction.overdue(wall.instant())) {
            shutDown("SHUTDOWN");
            compaction.run();
        }
    }

    /** Asks for a row in a new transaction: one that is under way is answered from memory even where trouble has closed the file. */
    private boolean answers() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("select code from installation");
            connection.rollback();
            return statement.execute("select code from installation");
        } catch (SQLException closedByTrouble) {
            LOG.debug("The database does not answer", closedByTrouble);
            return false;
        }
    }

    /** Closes the file in order; what was written is whole. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        boolean rewrite = rewriteIsOpportune();
        shutDown("SHUTDOWN");
        closed = true;
        if (rewrite) {
            compaction.run();
        }
    }

    private boolean rewriteIsOpportune() {
        try (Connection connection = pool.getConnection()) {
            return compaction.opportune(connection, wall.instant());
        } catch (SQLException | IOException trouble) {
            LOG.warn("Whether the database's file should be rewritten cannot be told: {}", Troubles.reason(trouble));
            return false;
        }
    }

    private void shutDown(String command) {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException alreadyClosed) {
            LOG.debug("The database was closed before", alreadyClosed);
        }
        pool.close();
    }

    @Override
    public Connection getConnection(@Nullable String username, @Nullable String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // logging goes to SLF4J
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // an embedded database has none
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return current().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return current().isWrapperFor(type);
    }
}
