package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.store.DeskStore;
import tierdesk.store.LoadedShop;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;

/**
 * What a sweep costs: from the timer's waking until the alerts are in the journal and forced to disk, and whoever hears them has been told. The floor is the
 * same number of plain inserts into a table like the journal, in one transaction, forced to disk.
 */
@DisplayName("A sweep of the timer")
final class SweepBench {

    private static final int TICKETS = 1_000_000;
    private static final int OPEN = 40_000;
    private static final int FEW_OPEN = 4_000;
    private static final Instant FIRST_DUE = TestShop.MONDAY_9.plus(Duration.ofMinutes(60));
    private static final Instant LOADED = TestShop.MONDAY_9.plus(Duration.ofMinutes(37));
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final int IDLE = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration HALF_OF_THE_FRAME = Duration.ofMinutes(30);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("over 1,000,000 tickets of which 40,000 are open costs what is due, not what is open")
    void sweeps() throws Exception {
        int[] groups = {1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 10, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 100, 100,
                1000, 1000, 1000, 1000, 1000, 1000, 1000};
        Map<Integer, Double> million = sweep("million", OPEN, TICKETS - OPEN, groups, 20);
        int[] less = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
        Map<Integer, Double> small = sweep("small", FEW_OPEN, 0, less, 8);
        double growth = million.get(100) / small.get(100);
        System.out.printf("k = 100 at 40,000 open of 1,000,000 to k = 100 at 4,000 open: %.2f (goal: below 2)%n", growth);
        System.out.printf("goals: k = 0 %s, k = 1,000 %s, growth with k alone %s%n",
                met(million.get(0) < 1), met(million.get(1000) < 100), met(growth < 2));
        assertThat(million.get(0)).as("milliseconds while nothing is due").isLessThan(1);
        assertThat(million.get(1000)).as("milliseconds to raise 1,000").isLessThan(100);
        assertThat(growth).isLessThan(2);
    }

    private static String met(boolean met) {
        return met ? "met" : "NOT met";
    }

    /** @return milliseconds by number of tickets due, the median of the groups of that size after the first {@code warmUp} */
    private Map<Integer, Double> sweep(String name, int open, int closed, int[] groups, int warmUp) throws Exception {
        Path data = folder.resolve(name);
        long begin = System.nanoTime();
        LoadedShop.create(data, new TestClock(LOADED), tickets(open, groups), closed);
        System.out.printf("%s: %d open and %d closed tickets loaded in %.0f s%n", name, open, closed, (System.nanoTime() - begin) / 1e9);
        FakeTime time = new FakeTime(LOADED);
        try (DeskStore store = DeskStore.open(new StoreFolder(data), new StoreSettings(time, () -> { }, DeskStore.FILE));
                Connection plain = connect(data)) {
            LoadedShop.settle(store);
            AlertNotices notices = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, ZoneOffset.UTC);
            AlertTimer timer = new AlertTimer(store.dueAlerts(), store.changes(),
                    new DeskEscalation(store.tickets(), store.shopData(), Locale.ENGLISH), notices, time, time);
            Map<Integer, List<Double>> taken = new TreeMap<>();
            Map<Integer, List<Double>> floors = new TreeMap<>();
            Map<Integer, List<Double>> processor = new TreeMap<>();
            for (int i = 0; i < IDLE; i++) {
                double millis = sweep(timer, time, time.real().plusSeconds(6));
                if (i >= IDLE / 2) {
                    add(taken, 0, millis);
                }
            }
            Floor floor = new Floor(plain);
            for (int i = 0; i < groups.length; i++) {
                long busy = THREADS.getCurrentThreadCpuTime();
                double millis = sweep(timer, time, FIRST_DUE.plus(BETWEEN.multipliedBy(i)));
                busy = THREADS.getCurrentThreadCpuTime() - busy;
                assertThat(store.dueAlerts().due(time.real(), 1)).isEmpty();
                double bare = floor.insert(groups[i]);
                if (i >= warmUp) {
                    add(taken, groups[i], millis);
                    add(processor, groups[i], busy / 1e6);
                    add(floors, groups[i], bare);
                }
            }
            assertThat(store.dueAlerts().open(time.real(), null, TICKETS)).hasSize(Arrays.stream(groups).sum());
            timer.close();
            Map<Integer, Double> medians = new TreeMap<>();
            taken.forEach((due, all) -> medians.put(due, median(all)));
            medians.forEach((due, median) -> {
                if (due == 0) {
                    System.out.printf("%s: k = 0: %.3f ms (goal: below 1)%n", name, median);
                } else {
                    double bare = median(floors.get(due));
                    System.out.printf("%s: k = %d: %.1f ms, of them %.1f ms of this thread's processor time; floor %.1f ms, ratio %.1f%s%n",
                            name, due, median, median(processor.get(due)), bare, median / bare, due == 1000 ? " (goal: below 100 ms)" : "");
                }
            });
            return medians;
        }
    }

    /** The machine wakes at that instant: so the timer knows nothing and has to ask, also when nothing is due. */
    private static double sweep(AlertTimer timer, FakeTime time, Instant now) {
        time.suspend(Duration.between(time.real(), now));
        long begin = System.nanoTime();
        timer.step();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Each group comes to half of its level's frame at its own instant; the others wait for their clients. */
    private static List<PastTicket> tickets(int open, int[] groups) {
        List<PastTicket> tickets = new ArrayList<>();
        for (int group = 0; group < groups.length; group++) {
            Instant since = FIRST_DUE.plus(BETWEEN.multipliedBy(group)).minus(HALF_OF_THE_FRAME);
            for (int i = 0; i < groups[group]; i++) {
                tickets.add(LoadedShop.inWork("due " + group + "." + i, since));
            }
        }
        while (tickets.size() < open) {
            tickets.add(LoadedShop.waiting("waiting " + tickets.size(), TestShop.MONDAY_9, TestShop.MONDAY_9.plus(Duration.ofDays(30))));
        }
        return tickets;
    }

    private static void add(Map<Integer, List<Double>> taken, int due, double millis) {
        taken.computeIfAbsent(due, key -> new ArrayList<>()).add(millis);
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Connection connect(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("tierdesk") + ";IFEXISTS=TRUE", "tierdesk", "");
    }

    private static final class Floor {
        private final Connection connection;
        private long position;

        Floor(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table floor (position bigint primary key, installation varchar(12), sequence bigint, "
                        + "subject uuid, kind varchar(60), payload varbinary(1000), hash binary(32), unique (installation, sequence))");
                statement.execute("create index floor_subject on floor (subject)");
            }
            connection.commit();
        }

        double insert(int rows) throws SQLException {
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into floor values (?, 'HQ', ?, ?, 'alert-raised', ?, ?)");
                    Statement statement = connection.createStatement()) {
                for (int i = 0; i < rows; i++) {
                    insert.setLong(1, ++position);
                    insert.setLong(2, position);
                    insert.setObject(3, new UUID(position * 0x9E3779B97F4A7C15L, position));
                    insert.setBytes(4, new byte[80]);
                    insert.setBytes(5, new byte[32]);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                statement.execute("checkpoint sync");
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
