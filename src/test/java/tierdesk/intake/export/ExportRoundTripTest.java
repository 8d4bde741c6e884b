package tierdesk.intake.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.Desk;
import tierdesk.desk.NotedAudit;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.intake.FilePreview;
import tierdesk.intake.ImportOrder;
import tierdesk.intake.ImportResult;
import tierdesk.intake.TicketImport;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.database.StoreFolder;

@DisplayName("The export of every ticket")
class ExportRoundTripTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = create("from");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk create(String name) throws Exception {
        return DeskStore.create(new StoreFolder(folder.resolve(name)), "HQ", new StoreSettings(CLOCK, () -> { }, DeskStore.FILE));
    }

    private Path export(Desk from) throws IntakeException {
        Path file = folder.resolve("out.csv");
        new TicketExport(from).write(NotedAudit.out(file), Progress.NONE);
        return file;
    }

    private ImportResult imported(Path file, Desk into) throws IntakeException {
        FilePreview preview = FilePreview.of(file, null, null);
        assertThat(preview.known()).get().extracting(known -> known.name()).isEqualTo("Tierdesk");
        ImportOrder order = new ImportOrder(file, preview.format(), preview.guess(), false, folder.resolve("rejects.csv"), ZoneOffset.UTC, "mk");
        return new TicketImport(into.bulkIntake(), into.tickets(), into.shopData(), CLOCK).run(order, Progress.NONE);
    }

    private static List<TicketRow> rows(Desk desk) {
        return desk.queue().first(View.Fixed.ALL, new Sort(Sort.Column.NUMBER, false), 10_000);
    }

    /** What of a row says something of the ticket, apart from its clock, which goes by how it came about. */
    private static List<Object> visible(TicketRow row) {
        return Stream.of(row.number(), row.subject(), row.customer(), row.requester(), row.level(), row.stage(), row.priority(), row.identified(),
                String.valueOf(row.holder()), String.valueOf(row.hold()), row.receivedAt(), row.lastActivityAt()).map(Object.class::cast).toList();
    }

    private static void log(Desk desk, String... subjects) {
        List<BulkIntake.PastTicket> tickets = Stream.of(subjects).map(subject -> new BulkIntake.PastTicket("test", subject, List.of(
                new BulkIntake.PastEntry(NOW, "mk", new RequestReceived("", Channel.PHONE, "Ann", "Acme", subject, subject + "\nand more, \"quoted\"",
                        NOW, StandardProcedure.REF, null, null, null))))).toList();
        desk.bulkIntake().add(tickets);
    }

    @Test
    @DisplayName("imported into an empty desk gives the same tickets: the whole sample shop")
    void sampleShop() throws Exception {
        new SampleShop(SampleShop.SEED, CLOCK, ZoneId.of("Europe/Berlin")).fill(desk, 400, Progress.NONE);
        try (Desk empty = create("to")) {
            ImportResult result = imported(export(desk), empty);
            assertThat(result.rejected()).isZero();
            assertThat(result.tickets()).isEqualTo(400);
            List<List<Object>> before = rows(desk).stream().map(ExportRoundTripTest::visible).toList();
            assertThat(rows(empty).stream().map(ExportRoundTripTest::visible)).containsExactlyElementsOf(before);
        }
    }

    @Test
    @DisplayName("keeps every subject and text exactly, those that a spreadsheet would run among them")
    void exactly() throws Exception {
        String[] subjects = {"-user unable to log in", "=1+1", "+49 30 1234", "@all: no mail", "'quoted'", "'=x", "umlauts äöü ß, commas; \"quotes\"", "plain"};
        log(desk, subjects);
        Path file = export(desk);
        assertThat(Files.readString(file)).contains("'-user unable", "'=1+1", "''=x");
        try (Desk empty = create("to")) {
            imported(file, empty);
            assertThat(rows(empty)).extracting(TicketRow::subject).containsExactly(subjects);
            Ticket ticket = empty.tickets().find(rows(empty).get(1).id()).orElseThrow().ticket();
            assertThat(ticket.words()).isEqualTo("=1+1\nand more, \"quoted\"");
        }
    }

    @Test
    @DisplayName("imported where its tickets are adds nothing")
    void whereTheyAre() throws Exception {
        log(desk, "one thing", "another thing");
        assertThat(imported(export(desk), desk)).extracting(ImportResult::tickets, ImportResult::unchanged).containsExactly(0L, 2L);
        assertThat(rows(desk)).hasSize(2);
    }

    @Test
    @DisplayName("replaces an earlier file only once it is whole; where it cannot be written, nothing is left and the earlier one stands")
    void atomic() throws Exception {
        log(desk, "one thing");
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long of) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(new TicketExport(desk).write(NotedAudit.out(file), cancelled)).isEmpty();
        assertThat(file).hasContent("before");
        Path nowhere = folder.resolve("none").resolve("out.csv");
        assertThatThrownBy(() -> new TicketExport(desk).write(NotedAudit.out(nowhere), Progress.NONE))
                .isInstanceOf(IntakeException.class).hasMessageContaining("out.csv cannot be written");
        export(desk);
        assertThat(Files.readString(file)).contains("one thing");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("from", "out.csv");
        }
    }
}
