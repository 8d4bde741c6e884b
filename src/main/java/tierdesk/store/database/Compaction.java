package tierdesk.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rewrites a closed database's file without the room that earlier versions of its pages take. While it is open the file only grows, because H2 (all of
 * 2.2 to 2.5) can lose a commit that it wrote into a gap: the file's header then names the chunk before it, and after a kill nothing leads to the new one.
 * H2Url keeps gaps from coming into being for as long as H2 can be told to: 24 days from the making of the file. So it is made anew before that.
 */
final class Compaction {

    /** Before H2 makes gaps, with days to spare. */
    static final Duration LATEST = Duration.ofDays(20);
    private static final Duration OPPORTUNE = Duration.ofDays(7);
    private static final long SMALL = 64L << 20;
    /** In percent. */
    private static final int POORLY_FILLED = 50;
    private static final int HEADER = 256;
    private static final Pattern CREATED = Pattern.compile("created:([0-9a-f]{1,15})");
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    private final StoreFolder folder;
    private final String scheme;

    Compaction(StoreFolder folder, String scheme) {
        this.folder = folder;
        this.scheme = scheme;
    }

    /** It cannot wait. */
    boolean overdue(Instant now) {
        return olderThan(LATEST, now);
    }

    /** It is worth its while at closing, when nobody waits. */
    boolean opportune(Connection open, Instant now) throws SQLException, IOException {
        return olderThan(OPPORTUNE, now) || Files.size(folder.databaseFile()) > SMALL && fillRate(open) < POORLY_FILLED;
    }

    private boolean olderThan(Duration age, Instant now) {
        try (InputStream in = Files.newInputStream(folder.databaseFile())) {
            Matcher created = CREATED.matcher(new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1));
            return created.find() && Instant.ofEpochMilli(Long.parseLong(created.group(1), 16)).plus(age).isBefore(now);
        } catch (IOException trouble) {
            LOG.warn("The age of the database's file cannot be read: {}", Troubles.reason(trouble));
            return false;
        }
    }

    private static int fillRate(Connection open) throws SQLException {
        try (Statement statement = open.createStatement(); ResultSet rows = statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'")) {
            return rows.next() ? rows.getInt(1) : 100;
        }
    }

    /** Of a closed database. Only a copy that is whole and on disk takes its place; trouble leaves the file as it is. */
    void run() {
        Path file = folder.databaseFile();
        StoreFolder beside = new StoreFolder(folder.path().resolve("compacting"));
        Path copy = beside.databaseFile();
        try {
            OwnerOnly.makeFolder(beside.path());
            MVStore.compact(scheme + ":" + file, scheme + ":" + copy, false, null);
            OwnerOnly.restrict(copy);
            requireSame(beside);
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            long before = Files.size(file);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.info("The database's file was rewritten, from {} to {} bytes", before, Files.size(file));
        } catch (IOException | SQLException | RuntimeException trouble) {
            LOG.error("The database's file could not be rewritten; it stays as it is", trouble);
        }
        removeLeftOver(beside, copy);
    }

    private static void removeLeftOver(StoreFolder beside, Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(beside.path());
        } catch (IOException trouble) {
            LOG.warn("What is left of rewriting the database's file cannot be removed: {}", Troubles.reason(trouble));
        }
    }

    private void requireSame(StoreFolder beside) throws SQLException, IOException {
        String expected = extent(folder);
        String found = extent(beside);
        if (!found.equals(expected)) {
            throw new IOException("the copy holds " + found + " instead of " + expected);
        }
    }

    private String extent(StoreFolder of) throws SQLException {
        try (Connection connection = DriverManager.getConnection(H2Url.look(scheme, of), H2Url.USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), max(position) from journal")) {
            rows.next();
            return rows.getLong(1) + " entries up to position " + rows.getLong(2);
        }
    }
}
