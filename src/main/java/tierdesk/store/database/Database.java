package tierdesk.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
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

    private final String url;
    private HikariDataSource pool;
    private boolean closed;

    private Database(String url) {
        this.url = url;
        this.pool = pool(url);
    }

    static Database open(String url) {
        return new Database(url);
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tierdesk");
        config.setJdbcUrl(url);
        config.setUsername(H2Url.USER);
        config.setPassword("");
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

    private synchronized HikariDataSource current() throws SQLException {
        if (closed) {
            throw new SQLException("The database has been closed", "90098", ErrorCode.DATABASE_IS_CLOSED);
        }
        if (pool.isClosed()) {
            pool = pool(url);
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
            pool = pool(url);
        } catch (RuntimeException stillTrouble) {
            LOG.error("The database could not be opened again", stillTrouble);
        }
    }

    private boolean answers() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException closedByTrouble) {
            LOG.debug("The database does not answer", closedByTrouble);
            return false;
        }
    }

    /** Closes the file in order; what was written is whole. */
    @Override
    public synchronized void close() {
        if (!closed) {
            shutDown("SHUTDOWN");
            closed = true;
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
