package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.key.Protection;

/**
 * How long the look at the rows takes with which every opening begins, by the desk's own log, each time on a file that was just opened. The floor is
 * what cannot be done with less: the first question to a file that was just opened, by plain JDBC, for the number of rows and the newest entries.
 */
@DisplayName("Integrity at start")
final class OpeningBench {

    private static final int TICKETS = 1_000_000;
    private static final int OPEN = 2_000;
    private static final int OPENINGS = 5;
    private static final int GOAL_MILLIS = 200;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is looked at in under 200 ms, also at 1,000,000 tickets")
    void looks() throws Exception {
        measure("10,000 tickets", folder.resolve("small"), 10_000);
        double millis = measure("1,000,000 tickets", folder.resolve("large"), TICKETS);
        assertThat(millis).isLessThan(GOAL_MILLIS);
    }

    /** @return milliseconds, the median */
    private static double measure(String name, Path data, int tickets) throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9.plus(Duration.ofHours(1)));
        List<PastTicket> open = IntStream.range(0, OPEN).mapToObj(i -> LoadedShop.inWork("open " + i, TestShop.MONDAY_9)).toList();
        LoadedShop.create(data, clock, open, tickets - OPEN);
        StoreSettings settings = new StoreSettings(clock, () -> { }, DeskStore.FILE);
        // due times are reckoned anew once after the loading; an opening that still has that to do looks at nothing
        try (DeskStore store = DeskStore.open(new StoreFolder(data), settings)) {
            LoadedShop.settle(store);
        }
        return measureOpenings(name, data, settings);
    }

    private static double measureOpenings(String name, Path folder, StoreSettings settings) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(DeskStore.class.getPackageName());
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Level before = log.getLevel();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
        double[] floors = new double[OPENINGS];
        double[] openings = new double[OPENINGS];
        try {
            for (int i = 0; i < OPENINGS; i++) {
                floors[i] = floor(folder);
                long begin = System.nanoTime();
                DeskStore store = DeskStore.open(new StoreFolder(folder), settings);
                openings[i] = (System.nanoTime() - begin) / 1e6;
                store.close();
            }
        } finally {
            log.detachAppender(lines);
            log.setLevel(before);
        }
        double[] looks = lines.list.stream().filter(line -> line.getMessage().startsWith("A quick look"))
                .mapToDouble(line -> ((Number) line.getArgumentArray()[0]).doubleValue()).toArray();
        if (looks.length != OPENINGS) {
            throw new IllegalStateException("Looked at the rows " + looks.length + " times in " + OPENINGS + " openings");
        }
        System.out.printf("%s: integrity at start %.0f ms (goal: below 200), floor %.1f ms, ratio %.1f; the whole opening %.0f ms%n",
                name, median(looks), median(floors), median(looks) / median(floors), median(openings));
        return median(looks);
    }

    private static double floor(Path folder) throws Exception {
        // a look changes nothing in the file, which an opening in earnest would notice
        try (Connection connection = new DatabasePlace(new StoreFolder(folder), Protection.NONE).look(); Statement statement = connection.createStatement()) {
            long begin = System.nanoTime();
            for (String question : new String[] {"select count(*) from ticket_row", "select * from journal order by position desc limit 50"}) {
                try (ResultSet rows = statement.executeQuery(question)) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
