package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.Progress;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.support.Imports;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.database.InsertFloor;
import tierdesk.store.database.StoreFolder;

/**
 * Tickets a second from a file into the real store: read, mapped, folded, journalled, sealed, indexed and forced to disk, with the full-text index
 * following beside. The floor is the same rows inserted by plain JDBC.
 */
@DisplayName("The speed of an import")
class ImportBench {

    private static final int WARM = 60_000;
    private static final int SMALL = 50_000;
    private static final int LARGE = 500_000;

    /** Tickets a second that are asked for. */
    private static final int LEAST = 5_000;

    /** Of heap for the larger file: what tells its numbers apart (12 bytes each, see {@link KeyCounter}) and fuller caches, nothing that holds rows. */
    private static final long MOST_MORE_MEGABYTES = 64;
    private static final int LOOKS = 10;
    private static final long MEGABYTE = 1 << 20;

    /** One a minute: as other help desks export them, the oldest first. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 3, 1, 0, 0);

    @TempDir
    Path folder;

    @Test
    @DisplayName("is 5,000 tickets a second or more, and a file ten times as long takes no more memory")
    void importing() throws Exception {
        measure("warm", WARM);
        Measured small = measure("small", SMALL);
        double floor = InsertFloor.seconds(new StoreFolder(folder.resolve("small")), new StoreFolder(folder.resolve("floor")),
                SMALL / BulkIntake.BEST);
        Measured large = measure("large", LARGE);

        System.out.printf("import: %,d lines %,.0f tickets/s, %,d lines %,.0f tickets/s (floor %,.0f tickets/s, ratio %.2f)%n",
                SMALL, small.rate(), LARGE, large.rate(), SMALL / floor, small.seconds / floor);
        System.out.printf("live heap at most %,d MB at %,d lines, %,d MB at %,d lines%n", small.megabytes, SMALL, large.megabytes, LARGE);
        assertThat(large.megabytes).isLessThan(small.megabytes + MOST_MORE_MEGABYTES);
        assertThat(large.rate()).isGreaterThan(LEAST);
    }

    private record Measured(int lines, double seconds, long megabytes) {
        double rate() {
            return lines / seconds;
        }
    }

    private Measured measure(String name, int lines) throws Exception {
        Path file = file(name + ".csv", lines);
        try (DeskStore desk = DeskStore.create(
                new StoreFolder(folder.resolve(name)), "HQ", new StoreSettings(InstantSource.system(), () -> { }, DeskStore.FILE))) {
            LiveHeap heap = new LiveHeap();
            long begin = System.nanoTime();
            assertThat(run(desk, file, heap).tickets()).isEqualTo(lines);
            return new Measured(lines, (System.nanoTime() - begin - heap.nanos) / 1e9, heap.most / MEGABYTE);
        }
    }

    private ImportResult run(DeskStore desk, Path file, Progress progress) throws IntakeException {
        FilePreview preview = FilePreview.of(file, null, null);
        ImportOrder order = new ImportOrder(
                file, preview.format(), preview.guess(), false, folder.resolve("rejects.csv"), ZoneOffset.UTC, "mk");
        return new TicketImport(desk.bulkIntake(), desk.tickets(), desk.shopData(), InstantSource.fixed(Imports.NOW)).run(order, progress);
    }

    private Path file(String name, int tickets) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Number,Subject,Description,Customer,Requester,Category,Priority,Level,Assigned to,Status,Created\n");
            for (int i = 0; i < tickets; i++) {
                out.write("%s-%d,Printer %d prints blank pages,Since the update only empty sheets come out of it.,Customer %d,Person %d,Printing,P%d,L%d,Agent %d,In progress,%s%n"
                        .formatted(name, i, i, i % 50, i % 400, 1 + i % 4, 1 + i % 3, i % 20, FIRST.plusMinutes(i)));
            }
        }
        return file;
    }

    /** Looks now and then what is still held after a collection; the time this takes is not the import's. */
    private static final class LiveHeap implements Progress {
        private int looks;
        private long most;
        private long nanos;

        @Override
        public void at(long done, long of) {
            if (done * LOOKS / of >= looks) {
                long begin = System.nanoTime();
                System.gc();
                most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                looks++;
                nanos += System.nanoTime() - begin;
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
