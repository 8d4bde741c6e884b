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

    private static final int OPEN = 4_000;
    private static final int CLOSED = 96_000;
    private static final int SAVES = 400;
    private static final int OPENINGS = 5;
    private static final int PAGE = 100;
    private static final String ROW = "They say that nothing comes out since this morning. ".repeat(8);

    @TempDir
    Path folder;

    @Test
    @DisplayName("saving: H2 as it comes, forced to disk, forced and encrypted; then the desk's own saving")
    void saving() throws Exception {
        double[] plain = takenInTurn(insert("defaults", "", "", false), insert("durable", ";WRITE_DELAY=0", "", true),
                insert("encrypted", ";WRITE_DELAY=0;CIPHER=AES", "secret ", true));
        System.out.printf("saving, a plain insert: H2's defaults (acknowledged, not on disk) %.3f ms = 1; forced to disk %.2f ms = %.0f; "
                + "forced and encrypted %.2f of forced%n", plain[0], plain[1], plain[1] / plain[0], plain[2] / plain[1]);

        Path clear = folder.resolve("clear-desk");
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        TestShop.create(clear, clock).close();
        try (DeskStore open = TestShop.open(clear, clock); DeskStore sealed = EncryptedShop.open(encryptedDesk(clock), clock)) {
            double[] logged = takenInTurn(() -> open.tickets().log(TestShop.request("Printer jams"), TestShop.MK),
                    () -> sealed.tickets().log(TestShop.request("Printer jams"), TestShop.MK));
            System.out.printf("saving, a request logged: clear %.2f ms = %.1f of a forced plain insert; encrypted %.2f of clear%n", logged[0],
                    logged[0] / plain[1], logged[1] / logged[0]);
        }
    }

    private Path encryptedDesk(TestClock clock) throws Exception {
        Path desk = folder.resolve("encrypted-desk");
        TestShop.create(desk, clock).close();
        EncryptedShop.turnOn(desk);
        return desk;
    }

    /** A row a call, each in a transaction of its own; the database stays open until the process ends. */
    private Callable<?> insert(String name, String settings, String password, boolean force) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + settings, "bench", password);
        Statement statement = connection.createStatement();
        statement.execute("create table entry (position bigint primary key, body varchar)");
        connection.setAutoCommit(false);
        PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?)");
        int[] at = {0};
        return () -> {
            insert.setLong(1, at[0]++);
            insert.setString(2, ROW);
            insert.executeUpdate();
            connection.commit();
            return force && statement.execute("checkpoint sync");
        };
    }

    @Test
    @DisplayName("opening and the queue's first page, at 100,000 tickets")
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
        double read = takenInTurn(OPENINGS, () -> {
            try (var in = Files.newInputStream(clear.resolve("tierdesk.mv.db"))) {
                return in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        })[0];
        double[] opened = takenInTurn(OPENINGS, () -> open(clear, clock), () -> open(sealed, clock));
        KeyFile.Made keys = KeyFile.make(EncryptedShop.PASSPHRASE, Cost.STANDARD);
        double unlock = takenInTurn(OPENINGS, () -> keys.file().open(EncryptedShop.PASSPHRASE).orElseThrow())[0];
        System.out.printf("opening: clear %.0f ms = %.1f of reading the file; encrypted %.2f of clear, and %.0f ms on purpose for the passphrase%n",
                opened[0], opened[0] / read, opened[1] / opened[0], unlock);
        queue(clear, sealed, clock);
    }

    private static boolean open(Path desk, TestClock clock) throws Exception {
        EncryptedShop.open(desk, clock).close();
        return true;
    }

    private static void queue(Path clear, Path sealed, TestClock clock) throws Exception {
        double[] cold = takenInTurn(OPENINGS, () -> firstPage(clear, clock), () -> firstPage(sealed, clock));
        try (DeskStore open = EncryptedShop.open(clear, clock); DeskStore encrypted = EncryptedShop.open(sealed, clock)) {
            long[] one = Arrays.copyOf(open.queue().index(View.Fixed.OPEN, "", Sort.TIME_LEFT), 1);
            double[] warm = takenInTurn(() -> open.queue().rows(one), () -> page(open), () -> page(encrypted));
            System.out.printf("the queue's first page: clear %.2f ms = %.1f of reading one row; encrypted %.2f of clear; opening and first page clear "
                    + "%.0f ms, encrypted %.2f of that%n", warm[1], warm[1] / warm[0], warm[2] / warm[1], cold[0], cold[1] / cold[0]);
        }
    }

    private static List<?> firstPage(Path desk, TestClock clock) throws Exception {
        try (DeskStore store = EncryptedShop.open(desk, clock)) {
            return page(store);
        }
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

    private static double[] takenInTurn(Callable<?>... works) throws Exception {
        return takenInTurn(SAVES, works);
    }

    /** The median milliseconds of each, after as many that only warm up; one after the other, so that none has the better moments. */
    private static double[] takenInTurn(int times, Callable<?>... works) throws Exception {
        double[][] taken = new double[works.length][times];
        for (int i = -times; i < times; i++) {
            for (int work = 0; work < works.length; work++) {
                long begin = System.nanoTime();
                works[work].call();
                if (i >= 0) {
                    taken[work][i] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        return Arrays.stream(taken).mapToDouble(each -> {
            Arrays.sort(each);
            return each[times / 2];
        }).toArray();
    }
}
