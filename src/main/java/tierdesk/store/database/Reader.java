package tierdesk.store.database;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotReadException;

/** Questions to the database, each in a session of its own; nothing attached to it leaves. */
public final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    private final SessionFactory sessions;
    private final Database database;
    private final Runnable guard;

    /** @param guard called first in each question; throws where nobody may wait for the disk */
    public Reader(SessionFactory sessions, Database database, Runnable guard) {
        this.sessions = sessions;
        this.database = database;
        this.guard = guard;
    }

    public <T> T read(Function<StatelessSession, T> question) {
        guard.run();
        try (StatelessSession session = sessions.openStatelessSession()) {
            return question.apply(session);
        } catch (PersistenceException trouble) {
            throw cannotRead(trouble);
        }
    }

    /** The same with rows that come as they are read, however many; the session asks nothing else meanwhile. */
    public <T> T stream(Function<StatelessSession, T> question) {
        return read(session -> {
            session.doWork(connection -> lazily(connection, true));
            try {
                return question.apply(session);
            } finally {
                session.doWork(connection -> lazily(connection, false));
            }
        });
    }

    /** A question whose answer is long: rows come from the index as they are read, and are never gathered in between. */
    public <T> T scan(Scan<T> question) {
        guard.run();
        try (Connection connection = database.getConnection()) {
            lazily(connection, true);
            try {
                return question.over(connection);
            } finally {
                lazily(connection, false);
            }
        } catch (SQLException trouble) {
            throw cannotRead(trouble);
        }
    }

    private static void lazily(Connection connection, boolean lazily) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution " + (lazily ? 1 : 0));
        }
    }

    private CannotReadException cannotRead(Exception trouble) {
        LOG.error("Reading failed", trouble);
        database.recover();
        return new CannotReadException("The data could not be read: " + Troubles.reason(trouble) + ".", trouble);
    }

    /** A question in SQL. */
    @FunctionalInterface
    public interface Scan<T> {
        T over(Connection connection) throws SQLException;
    }
}
