package tierdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;

/** Looks into a closed database, and changes it behind the program's back. */
final class StoreFixture {

    private static final int BLOCK = 4_096;

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
        if (!Files.exists(witness)) {
            return;
        }
        try {
            String[] parts = Files.readString(witness).strip().split(" ");
            Files.writeString(witness, parts[0] + " " + parts[1] + " 0 " + parts[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is derived, as text. */
    static List<String> derivedRows(Path folder) throws SQLException {
        return rows(folder, List.of("ticket_row", "view_count", "alert_row", "alert_raised", "cost_line", "shift_left", "vendor_case",
                "ticket_source", "name_used", "name_word"));
    }

    /** The journal, as text. */
    static List<String> journal(Path folder) throws SQLException {
        return rows(folder, List.of("journal", "journal_head"));
    }

    private static List<String> rows(Path folder, List<String> tables) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect(folder); Statement statement = connection.createStatement()) {
            for (String table : tables) {
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

    /** As if another version of H2 had written the file: both of its headers name a format that this one does not know. */
    static void setOtherFormat(Path database) throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        for (int at = 0; at < 2 * BLOCK; at += BLOCK) {
            setFormat(bytes, at);
        }
        Files.write(database, bytes);
    }

    /** H2's header: {@code name:value,…,format:3,…,fletcher:…} and a line's end. */
    private static void setFormat(byte[] bytes, int at) {
        String header = new String(bytes, at, BLOCK, StandardCharsets.ISO_8859_1);
        String other = header.substring(0, header.indexOf(",fletcher:")).replaceFirst("format:\\d+", "format:9");
        byte[] sealed = other.getBytes(StandardCharsets.ISO_8859_1);
        String whole = other + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(sealed, 0, sealed.length)) + "\n";
        Arrays.fill(bytes, at, at + BLOCK / 16, (byte) 0);
        System.arraycopy(whole.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, whole.length());
    }

    static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tierdesk") + ";IFEXISTS=TRUE", "tierdesk", "");
    }
}
