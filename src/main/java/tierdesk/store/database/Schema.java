package tierdesk.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, by numbered scripts. */
final class Schema {

    /** The number of the newest script in {@code tierdesk/store/migration}. */
    static final int NEWEST = 10;

    private Schema() {
    }

    /** The number of the last script that was run on it; -1 when there is no schema history, so that it is not ours. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'flyway_schema_history'")) {
                tables.next();
                if (tables.getInt(1) == 0) {
                    return -1;
                }
            }
            try (ResultSet versions = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
                versions.next();
                int version = versions.getInt(1);
                return versions.wasNull() ? -1 : version;
            }
        }
    }

    /** Runs the scripts that are missing. */
    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:tierdesk/store/migration")
                .load()
                .migrate();
    }
}
