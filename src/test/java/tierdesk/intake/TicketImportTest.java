package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.Progress;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("Importing tickets, a row a ticket")
class TicketImportTest {

    @TempDir
    Path folder;

    private final MemoryDesk desk = new MemoryDesk();
    private Imports imports;

    @BeforeEach
    void imports() {
        imports = new Imports(folder, desk);
    }

    @Test
    @DisplayName("brings each field to its place")
    void fields() throws Exception {
        Path file = imports.file("export.csv", """
                Number,Subject,Description,Customer,Requester,Category,Priority,Level,Assigned to,Status,Created,Resolved,Closed,Resolution,Asset,Floor
                T-1,Printer dead,It smokes,Acme,Ann Ash,Hardware,2 - High,L2,Bob,Closed,2024-03-01 09:00,2024-03-01 11:00,2024-03-02 08:00,New fuser,PRN-7,2nd
                T-2,No mail,,Bolt,Cy Cole,Mail,P1,Tier 1,?,New,2024-03-01 10:00,,,,,
                """);
        ImportResult result = imports.run(file);
        assertThat(result).isEqualTo(new ImportResult(2, 2, 0, 2, 0, 0, null, false));

        Ticket closed = desk.external("T-1").ticket();
        assertThat(closed.subject()).isEqualTo("Printer dead");
        assertThat(closed.words()).isEqualTo("It smokes");
        assertThat(closed.customer()).isEqualTo("Acme");
        assertThat(closed.requester()).isEqualTo("Ann Ash");
        assertThat(closed.priority()).isEqualTo(Priority.P2);
        assertThat(closed.identification().orElseThrow().asset()).isEqualTo("PRN-7");
        assertThat(closed.identification().orElseThrow().category()).isEqualTo("Hardware");
        assertThat(closed.level()).isEqualTo("tier-2");
        assertThat(closed.holder()).contains("Bob");
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.receivedAt()).isEqualTo(Instant.parse("2024-03-01T09:00:00Z"));
        assertThat(closed.cycles().getFirst().resolvedAt()).isEqualTo(Instant.parse("2024-03-01T11:00:00Z"));
        assertThat(closed.closing().orElseThrow().resolution()).isEqualTo("New fuser");
        assertThat(closed.closing().orElseThrow().at()).isEqualTo(Instant.parse("2024-03-02T08:00:00Z"));
        assertThat(desk.external("T-1").history().toString()).contains("Floor: 2nd");

        Ticket open = desk.external("T-2").ticket();
        assertThat(open.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(open.priority()).isEqualTo(Priority.P1);
        assertThat(open.holder()).isEmpty();
    }

    @Test
    @DisplayName("a second time adds nothing, and every line is accounted for as unchanged")
    void again() throws Exception {
        Path file = imports.file("x.csv", "Number,Subject,Status\n1,a b,Open\n2,c d,Closed\n");
        imports.run(file);
        List<?> before = desk.all().stream().map(FoldedTicket::history).toList();
        assertThat(imports.run(file)).isEqualTo(new ImportResult(2, 0, 0, 0, 2, 0, null, false));
        assertThat(desk.all()).extracting(FoldedTicket::history).isEqualTo(before);
    }

    @Test
    @DisplayName("without numbers takes exact duplicates as tickets of their own, once")
    void duplicates() throws Exception {
        Path file = imports.file("x.csv", "Short description,Description,Assignment group\npassword reset,please,GRP_0\n"
                + "password reset,please,GRP_0\nvpn down,again,GRP_1\npassword reset,please,GRP_0\n");
        assertThat(imports.run(file).tickets()).isEqualTo(4);
        assertThat(imports.run(file)).isEqualTo(new ImportResult(4, 0, 0, 0, 4, 0, null, false));
        assertThat(desk.size()).isEqualTo(4);
    }

    @Test
    @DisplayName("under another mapping makes no second ticket of a row that has no number")
    void otherMapping() throws Exception {
        Path file = imports.file("x.csv", "title,text,who\nprinter dead,it smokes,Ann\n");
        imports.run(file);
        ImportResult again = imports.run(file, false,
                mapping -> mapping.with(TicketField.REQUESTER, List.of("who")), Progress.NONE);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(desk.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("of a longer file adds the new tickets alone")
    void longer() throws Exception {
        imports.run(imports.file("x.csv", "Number,Subject\n1,a b\n"));
        ImportResult result = imports.run(imports.file("x.csv", "Number,Subject\n1,a b\n2,c d\n"));
        assertThat(result.tickets()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("takes a formula as the text it is")
    void formula() throws Exception {
        imports.run(imports.file("x.csv", "Number,Subject\n1,=HYPERLINK(1)\n2,-user unable to log in\n3,'=quoted\n"));
        assertThat(desk.external("1").ticket().subject()).isEqualTo("=HYPERLINK(1)");
        assertThat(desk.external("2").ticket().subject()).isEqualTo("-user unable to log in");
        assertThat(desk.external("3").ticket().subject()).isEqualTo("'=quoted");
    }

    @Test
    @DisplayName("writes rejected lines with number and reason beside their fields, which can be mended and imported")
    void rejects() throws Exception {
        Path file = imports.file("x.csv", """
                Number,Subject,Created
                1,fine one,2024-01-01 10:00
                2,too short
                3,too long,2024-01-01 10:00,more
                4,bad date,yesterday
                ,,2024-01-01 10:00
                6,=also fine,2024-01-02 10:00
                """);
        ImportResult result = imports.run(file);
        assertThat(result.lines()).isEqualTo(6);
        assertThat(result.tickets()).isEqualTo(2);
        assertThat(result.rejected()).isEqualTo(4);
        assertThat(result.rejectsFile()).isEqualTo(folder.resolve("x.rejects.csv"));
        assertThat(Files.readString(result.rejectsFile()).lines()).containsExactly(
                "\uFEFFRejected line,Reason,Number,Subject,Created",
                "3,\"The line has 2 columns, the header has 3.\",2,too short",
                "4,\"The line has 4 columns, the header has 3.\",3,too long,2024-01-01 10:00,more",
                "5,\"received: \"\"yesterday\"\" is no date such as yyyy-MM-dd HH:mm:ss, which is how the file writes them.\",4,bad date,yesterday",
                "6,There is neither a subject nor a description.,,,2024-01-01 10:00");

        String mended = Files.readString(result.rejectsFile()).replace("yesterday\r\n", "2024-01-03 10:00\r\n").replace("too short", "=now right,2024-01-03 10:00");
        ImportResult again = imports.run(imports.file("mended.csv", mended.replace("=now", "'=now")));
        assertThat(again.tickets()).isEqualTo(2);
        assertThat(again.rejected()).isEqualTo(2);
        assertThat(desk.external("2").ticket().subject()).isEqualTo("=now right");
        assertThat(desk.external("4").ticket().receivedAt()).isEqualTo(Instant.parse("2024-01-03T10:00:00Z"));
    }

    @Test
    @DisplayName("never writes over an earlier file of rejected lines")
    void rejectsKept() throws Exception {
        Path file = imports.file("x.csv", "Number,Subject\n1\n");
        assertThat(imports.run(file).rejectsFile()).hasFileName("x.rejects.csv");
        assertThat(imports.run(file).rejectsFile()).hasFileName("x.rejects-2.csv");
    }

    @Test
    @DisplayName("has no file of rejected lines where none was")
    void noRejects() throws Exception {
        imports.run(imports.file("x.csv", "Number,Subject\n1,a b\n"));
        assertThat(folder.resolve("x.rejects.csv")).doesNotExist();
    }

    @Test
    @DisplayName("of a file with a header alone takes in nothing and rejects nothing")
    void headerOnly() throws Exception {
        assertThat(imports.run(imports.file("x.csv", "Number,Subject\r\n"))).isEqualTo(new ImportResult(0, 0, 0, 0, 0, 0, null, false));
    }

    @Test
    @DisplayName("stops between batches when it is cancelled, and goes on from there the next time")
    void cancel() throws Exception {
        StringBuilder content = new StringBuilder("Number,Subject\n");
        for (int i = 0; i < 5_000; i++) {
            content.append(i).append(",ticket ").append(i).append('\n');
        }
        Path file = imports.file("x.csv", content.toString());
        Progress afterTwoBatches = new Progress() {
            @Override
            public void at(long done, long of) {
                assertThat(done).isLessThanOrEqualTo(of);
            }

            @Override
            public boolean cancelled() {
                return desk.calls() >= 2;
            }
        };
        ImportResult result = imports.run(file, false, mapping -> mapping, afterTwoBatches);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.tickets()).isEqualTo(2 * BulkIntake.BEST);
        assertThat(imports.run(file).tickets()).isEqualTo(5_000 - 2 * BulkIntake.BEST);
        assertThat(desk.size()).isEqualTo(5_000);
    }
}
