package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Progress;
import tierdesk.intake.csv.CsvFile;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.support.Imports;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.database.StoreFolder;

@DisplayName("The speed of an import")
class ImportBench {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBench.class);
    private static final int TICKETS = 30_000;
    private static final int WARM = 5_000;
    /** Journal, rows, search and a force to disk each batch, against reading the file. A bound against runaways: the ratio is still to be measured. */
    private static final double MOST_TIMES_THE_FLOOR = 400;

    @TempDir
    Path folder;

    @Test
    @DisplayName("is in proportion to reading the file, on the real store")
    void importing() throws Exception {
        Path warm = file("warm.csv", WARM);
        Path file = file("tickets.csv", TICKETS);
        try (DeskStore desk = DeskStore.create(
                new StoreFolder(folder.resolve("desk")), "HQ", new StoreSettings(InstantSource.system(), () -> { }, DeskStore.FILE))) {
            run(desk, warm);
            floor(warm);
            double floor = floor(file);
            long begin = System.nanoTime();
            assertThat(run(desk, file).tickets()).isEqualTo(TICKETS);
            double seconds = seconds(begin);
            LOG.info("import: {} tickets/s, {} times the floor of reading the file ({} ms)",
                    Math.round(TICKETS / seconds), Math.round(seconds / floor), Math.round(floor * 1_000));
            assertThat(seconds / floor).isLessThan(MOST_TIMES_THE_FLOOR);
        }
    }

    private ImportResult run(DeskStore desk, Path file) throws IntakeException {
        FilePreview preview = FilePreview.of(file, null, null);
        ImportOrder order = new ImportOrder(
                file, preview.format(), preview.guess(), false, folder.resolve("rejects.csv"), ZoneOffset.UTC, "mk");
        return new TicketImport(desk.bulkIntake(), desk.tickets(), desk.shopData(), InstantSource.fixed(Imports.NOW)).run(order, Progress.NONE);
    }

    private static double floor(Path file) throws IntakeException, IOException {
        long begin = System.nanoTime();
        try (CsvFile in = CsvFile.open(file, FilePreview.of(file, null, null).format())) {
            while (in.next() != null) {
                // reading is all there is to the floor
            }
        }
        return seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private Path file(String name, int tickets) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Number,Subject,Description,Customer,Requester,Category,Priority,Level,Assigned to,Status,Created\n");
            for (int i = 0; i < tickets; i++) {
                out.write("%s-%d,Printer %d prints blank pages,Since the update only empty sheets come out of it.,Customer %d,Person %d,Printing,P%d,L%d,Agent %d,In progress,2024-03-01 09:%02d%n"
                        .formatted(name, i, i, i % 50, i % 400, 1 + i % 4, 1 + i % 3, i % 20, i % 60));
            }
        }
        return file;
    }
}
