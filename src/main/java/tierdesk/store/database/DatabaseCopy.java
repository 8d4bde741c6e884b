package tierdesk.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database file that is not the open one: looked at without a write, or prepared before it takes the other's place. */
public final class DatabaseCopy {

    private static final String SCHEME = "file";

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

    /** Opens the database of a folder without a write. */
    public static Connection look(StoreFolder folder) throws SQLException {
        return DriverManager.getConnection(H2Url.look(SCHEME, folder), H2Url.USER, "");
    }

    /** Copies an open database, while others write to it, into a ZIP file of its own. */
    public static void copy(Connection open, Path zip) throws SQLException {
        try (PreparedStatement backup = open.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
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

        /** Numbers given, and times passed, are not given again by the closed database of a folder; another installation's is left as it is. */
        public void raise(StoreFolder folder) throws SQLException {
            try (Connection connection = DriverManager.getConnection(H2Url.open(SCHEME, folder), H2Url.USER, "");
                    PreparedStatement update = connection.prepareStatement("update installation set last_number = greatest(last_number, ?),"
                            + " clock_millis = greatest(clock_millis, ?) where code = ?")) {
                update.setLong(1, lastNumber);
                update.setLong(2, clockMillis);
                update.setString(3, code);
                update.executeUpdate();
                try (Statement end = connection.createStatement()) {
                    end.execute("shutdown");
                }
            }
        }
    }
}
