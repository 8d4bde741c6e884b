package tierdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.store.key.Cost;
import tierdesk.store.key.KeyFile;

/** What it costs that nothing is lost and nobody gets in, as ratios to a floor of the same run. {@code SealedIndexBench} has the search. */
@DisplayName("What protection costs")
final class ProtectionBench {

    private static final int OPEN = 10_000;
    private static final int CLOSED = 490_000;
    private static final int SAVES = 400;
    private static final int OPENINGS = 5;
    private static final int PAGE = 100;
    private static final String ROW = "They say that nothing comes out since this morning. ".repeat(8);

    @TempDir
    Path folder;

    @Test
    @DisplayName("saving: H2 as it comes, forced to disk, forced and encrypted; then the desk's own saving")
    void saving() throws Exception {
        double floor = insert("defaults", "", "", false);
        double durable = insert("durable", ";WRITE_DELAY=0", "", true);
        double encrypted = insert("encrypted", ";WRITE_DELAY=0;CIPHER=AES", "secret ", true);
        System.out.printf("saving, a plain insert: H2's defaults (acknowledged, not on disk) %.3f ms = 1; forced to disk %.1f; forced and encrypted %.1f%n",
                floor, durable / floor, encrypted / floor);

        Path clear = folder.resolve("clear-desk");
        TestShop.create(clear, new TestClock(TestShop.MONDAY_9)).close();
        Path sealed = encryptedCopy(clear);
        double clearLog = log(clear);
        double sealedLog = log(sealed);
        System.out.printf("saving, a request logged: clear %.2f ms = %.1f of a forced plain insert; encrypted %.2f of clear%n", clearLog, clearLog / durable,
                sealedLog / clearLog);
    }

    /** @return milliseconds a row, each in a transaction of its own */
    private double insert(String name, String settings, String password, boolean force) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + settings, "bench", password);
                Statement statement = connection.createStatement()) {
            statement.execute("create table entry (position bigint primary key, body varchar)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?)")) {
                int[] at = {0};
                return median(SAVES, () -> {
                    insert.setLong(1, at[0]++);
                    insert.setString(2, ROW);
                    insert.executeUpdate();
                    connection.commit();
                    return force && statement.execute("checkpoint sync");
                });
            }
        }
    }

    private static double log(Path desk) throws Exception {
        try (DeskStore store = EncryptedShop.open(desk, new TestClock(TestShop.MONDAY_9))) {
            return median(SAVES, () -> store.tickets().log(TestShop.request("Printer jams"), TestShop.MK));
        }
    }

    @Test
    @DisplayName("opening and the queue's first page, at 500,000 tickets")
    void openingAndQueue() throws Exception {
        Path clear = folder.resolve("loaded");
        TestClock clock = new TestClock(TestShop.MONDAY_9.plus(Duration.ofMinutes(30)));
        LoadedShop.create(clear, clock, IntStream.range(0, OPEN)
                .mapToObj(i -> LoadedShop.inWork("T" + i, TestShop.MONDAY_9.plus(Duration.ofSeconds(i % 900)))).toList(), CLOSED);
        // opened once: the index of texts is there
        try (DeskStore store = TestShop.open(clear, clock)) {
            store.catchUp();
        }
        long begin = System.nanoTime();
        Path sealed = encryptedCopy(clear);
        double seconds = (System.nanoTime() - begin) / 1e9;
        try (DeskStore store = EncryptedShop.open(sealed, clock)) {
            store.catchUp();
        }
        long bytes = Files.size(clear.resolve("tierdesk.mv.db"));
        System.out.printf("encrypting %d MB: %.1f s, with a copy of it for this run%n", bytes >> 20, seconds);

        // the floor of opening is reading the database's file once
        double read = median(OPENINGS, () -> {
            try (var in = Files.newInputStream(clear.resolve("tierdesk.mv.db"))) {
                return in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        });
        double clearOpen = open(clear, clock);
        double sealedOpen = open(sealed, clock);
        KeyFile.Made keys = KeyFile.make(EncryptedShop.PASSPHRASE, Cost.STANDARD);
        double unlock = median(OPENINGS, () -> keys.file().open(EncryptedShop.PASSPHRASE).orElseThrow());
        System.out.printf("opening: clear %.0f ms = %.1f of reading the file; encrypted %.2f of clear, and %.0f ms on purpose for the passphrase%n",
                clearOpen, clearOpen / read, sealedOpen / clearOpen, unlock);
        queue(clear, sealed, clock);
    }

    private static double open(Path desk, TestClock clock) throws Exception {
        return median(OPENINGS, () -> {
            EncryptedShop.open(desk, clock).close();
            return true;
        });
    }

    private static void queue(Path clear, Path sealed, TestClock clock) throws Exception {
        double[] cold = new double[2];
        double[] warm = new double[2];
        double floor = 0;
        for (int i = 0; i < 2; i++) {
            try (DeskStore store = EncryptedShop.open(i == 0 ? clear : sealed, clock)) {
                long begin = System.nanoTime();
                page(store);
                cold[i] = (System.nanoTime() - begin) / 1e6;
                warm[i] = median(SAVES, () -> page(store));
                long[] ids = Arrays.copyOf(store.queue().index(View.Fixed.OPEN, "", Sort.TIME_LEFT), 1);
                floor = i == 0 ? median(SAVES, () -> store.queue().rows(ids)) : floor;
            }
        }
        System.out.printf("the queue's first page: clear %.2f ms = %.1f of reading one row; encrypted %.2f of clear; right after opening clear %.0f ms, "
                + "encrypted %.2f of that%n", warm[0], warm[0] / floor, warm[1] / warm[0], cold[0], cold[1] / cold[0]);
    }

    private static List<?> page(DeskStore store) {
        return store.queue().rows(Arrays.copyOf(store.queue().index(View.Fixed.OPEN, "", Sort.TIME_LEFT), PAGE));
    }

    private Path encryptedCopy(Path clear) throws Exception {
        Path copy = clear.resolveSibling(clear.getFileName() + "-encrypted");
        try (Stream<Path> files = Files.walk(clear)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(clear.relativize(file).toString()));
            }
        }
        EncryptedShop.turnOn(copy);
        return copy;
    }

    /** In milliseconds. */
    private static double median(int times, Callable<?> work) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.call();
            taken[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }
}
