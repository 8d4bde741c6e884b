package tierdesk.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;
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

    private final DatabasePlace place;
    /** Read once, before H2 opens the file: to open and close it here meanwhile would let H2's lock go (fcntl locks belong to the process). */
    private @Nullable Instant made;

    Compaction(DatabasePlace place) {
        this.place = place;
    }

    /** It cannot wait. */
    boolean overdue(Instant now) {
        return olderThan(LATEST, now);
    }

    /** It is worth its while at closing, when nobody waits. */
    boolean opportune(Connection open, Instant now) throws SQLException, IOException {
        return olderThan(OPPORTUNE, now) || Files.size(place.file()) > SMALL && fillRate(open) < POORLY_FILLED;
    }

    private boolean olderThan(Duration age, Instant now) {
        if (made == null) {
            made = made();
        }
        return made != null && made.plus(age).isBefore(now);
    }

    private @Nullable Instant made() {
        try (FileChannel bytes = place.bytes()) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            bytes.read(header, 0);
            Matcher created = CREATED.matcher(new String(header.array(), StandardCharsets.ISO_8859_1));
            return created.find() ? Instant.ofEpochMilli(Long.parseLong(created.group(1), 16)) : null;
        } catch (IOException trouble) {
            LOG.warn("The age of the database's file cannot be read: {}", Troubles.reason(trouble));
            return null;
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
        Path file = place.file();
        DatabasePlace beside = place.in(new StoreFolder(place.folder().compacting()));
        Path copy = beside.file();
        try {
            OwnerOnly.makeFolder(beside.folder().path());
            MVStore.compact(place.scheme() + ":" + file, place.scheme() + ":" + copy, false, cipher());
            OwnerOnly.restrict(copy);
            requireSame(beside);
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            long before = Files.size(file);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            made = null;
            LOG.info("The database's file was rewritten, from {} to {} bytes", before, Files.size(file));
        } catch (IOException | SQLException | RuntimeException trouble) {
            LOG.error("The database's file could not be rewritten; it stays as it is", trouble);
        }
        removeLeftOver(beside.folder(), copy);
    }

    /** How both files are encrypted; null for not at all. */
    private @Nullable FileStore<?> cipher() {
        String password = place.protection().databasePassword();
        if (password == null) {
            return null;
        }
        UnlockedFile.install();
        FileStore<?> like = new SingleFileStore(Map.of());
        like.open(UnlockedFile.SCHEME + ":" + place.scheme() + ":" + place.file(), true, password.toCharArray());
        return like;
    }

    private static void removeLeftOver(StoreFolder beside, Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(beside.path());
        } catch (IOException trouble) {
            LOG.warn("What is left of rewriting the database's file cannot be removed: {}", Troubles.reason(trouble));
        }
    }

    private void requireSame(DatabasePlace beside) throws SQLException, IOException {
        String expected = extent(place);
        String found = extent(beside);
        if (!found.equals(expected)) {
            throw new IOException("the copy holds " + found + " instead of " + expected);
        }
    }

    private static String extent(DatabasePlace of) throws SQLException {
        try (Connection connection = of.look();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), max(position) from journal")) {
            rows.next();
            return rows.getLong(1) + " entries up to position " + rows.getLong(2);
        }
    }
}
