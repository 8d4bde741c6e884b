package tierdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into a closed database, and changes it behind the program's back. */
final class StoreFixture {

    private StoreFixture() {
    }

    static void sql(Path folder, String... statements) throws SQLException {
        try (Connection connection = connect(folder); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        noteNoLength(folder);
    }

    /** As after a crash: the witness knows of an entry, not how long the file was. H2 makes a file shorter whenever it closes it. */
    static void noteNoLength(Path folder) {
        Path witness = folder.resolve("tierdesk.witness");
        try {
            String text = Files.readString(witness).strip();
            Files.writeString(witness, text.substring(0, text.lastIndexOf(' ')) + " 0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is derived, as text. */
    static List<String> derivedRows(Path folder) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect(folder); Statement statement = connection.createStatement()) {
            for (String table : List.of("ticket_row", "view_count", "alert_row", "alert_raised", "ticket_source", "name_used", "name_word")) {
                try (ResultSet result = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                    int columns = result.getMetaData().getColumnCount();
                    List<String> ofTable = new ArrayList<>();
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= columns; i++) {
                            row.append(" | ").append(result.getString(i));
                        }
                        ofTable.add(row.toString());
                    }
                    ofTable.sort(null);
                    rows.addAll(ofTable);
                }
            }
        }
        noteNoLength(folder);
        return rows;
    }

    /** The one value that a question has for an answer, as text. */
    static String one(Path folder, String question) throws SQLException {
        try (Connection connection = connect(folder); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        } finally {
            noteNoLength(folder);
        }
    }

    static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tierdesk") + ";IFEXISTS=TRUE", "tierdesk", "");
    }
}
