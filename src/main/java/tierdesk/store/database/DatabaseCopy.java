package tierdesk.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.Progress;

/** A database file that is not the open one: looked at without a write, or prepared before it takes the other's place. */
public final class DatabaseCopy {

    private static final int CHUNK = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);

    private DatabaseCopy() {
    }

    /** The number of the newest tables that this program knows. */
    public static int newestSchema() {
        return Schema.NEWEST;
    }

    /** The number of the tables in a database; -1 when they are not ours. */
    public static int schema(Connection connection) throws SQLException {
        return Schema.version(connection);
    }

    /**
     * Makes a database, in the place of one that this version does not read, anew with empty tables, for whoever fills it.
     * Its rows count as derived by no version, so that they are derived when it is opened.
     */
    public static Database makeAnew(DatabasePlace place, String installation, InstantSource wall) throws CannotOpenException, IOException {
        Files.deleteIfExists(place.file());
        return OpenDatabase.create(place, installation, 0, wall);
    }

    /** This version can open the database. */
    public static boolean readable(DatabasePlace place) {
        try (Connection connection = place.look()) {
            return connection.isValid(0);
        } catch (SQLException unreadable) {
            LOG.info("The copied database cannot be opened: {}", Troubles.h2Code(unreadable));
            return false;
        }
    }

    /** What is changed in a closed database. */
    @FunctionalInterface
    public interface Change {
        void make(Connection connection) throws SQLException;
    }

    /** Gives a closed database this program's tables and changes something in it, all at once; it is closed again then. */
    public static void change(DatabasePlace place, InstantSource wall, Change change) throws SQLException {
        try (Database database = Database.open(place, wall)) {
            Schema.migrate(database);
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                change.make(connection);
                connection.commit();
            }
        } catch (RuntimeException trouble) {
            throw new SQLException("The database cannot be given its tables", trouble);
        }
    }

    /** Copies an open database, while others write to it, into a ZIP file of its own. */
    public static void copy(Connection open, Path zip) throws SQLException {
        try (PreparedStatement backup = open.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    /**
     * Writes a closed database as another protection keeps it, forces it, and compares what can be read back.
     *
     * @param raw of the file to copy: whoever holds its lock gives it, since closing another one would let the lock go
     */
    public static void recode(DatabasePlace from, FileChannel raw, DatabasePlace to, Progress progress) throws IOException {
        FileChannel stored = from.decrypted(raw);
        OwnerOnly.makeFolder(to.folder().path());
        Files.deleteIfExists(to.file());
        try (FileChannel file = FileChannel.open(to.file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            OwnerOnly.restrict(to.file());
            FileChannel written = to.decrypted(file);
            each(stored, progress, (bytes, at) -> {
                while (bytes.hasRemaining()) {
                    at += written.write(bytes, at);
                }
            });
            file.force(true);
        }
        try (FileChannel written = to.bytes()) {
            if (written.size() != stored.size()) {
                throw new IOException("The copy of the database is not as long as the database");
            }
            ByteBuffer again = ByteBuffer.allocate(CHUNK);
            each(stored, progress, (bytes, at) -> {
                again.clear().limit(bytes.remaining());
                read(written, again, at);
                if (!again.equals(bytes)) {
                    throw new IOException("The copy of the database is not the same as the database");
                }
            });
        }
    }

    @FunctionalInterface
    private interface Part {
        void take(ByteBuffer bytes, long at) throws IOException;
    }

    private static void each(FileChannel channel, Progress progress, Part part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        long size = channel.size();
        for (long at = 0; at < size; at += CHUNK) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            bytes.clear().limit((int) Math.min(CHUNK, size - at));
            read(channel, bytes, at);
            part.take(bytes, at);
            progress.at(at, size);
        }
    }

    /** Fills the buffer, ready to be read. */
    private static void read(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, next);
            if (read < 0) {
                throw new IOException("The database was cut short while it was copied");
            }
            next += read;
        }
        bytes.flip();
    }

    /** Another process, or this one, has the database open. */
    public static boolean inUse(StoreFolder folder) throws IOException {
        return Files.exists(folder.databaseFile()) && UnlockedFile.inUse(folder.databaseFile());
    }

    /** Where an installation's counter of ticket numbers and its clock stand. */
    public record Standing(String code, long lastNumber, long clockMillis) {

        public static Standing of(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select code, last_number, clock_millis from installation")) {
                if (!rows.next()) {
                    throw new SQLException("The database does not say whose it is");
                }
                return new Standing(rows.getString(1), rows.getLong(2), rows.getLong(3));
            }
        }

        /** Numbers given, and times passed, are not given again by another database; another installation's is left as it is. */
        public void raise(Connection other) throws SQLException {
            try (PreparedStatement update = other.prepareStatement("update installation set last_number = greatest(last_number, ?),"
                    + " clock_millis = greatest(clock_millis, ?) where code = ?")) {
                update.setLong(1, lastNumber);
                update.setLong(2, clockMillis);
                update.setString(3, code);
                update.executeUpdate();
            }
        }
    }
}
