package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.journal.Entry;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

@DisplayName("Importing histories, a row an update or an event")
class UpdateHistoryTest {

    private static final String UPDATES = """
            number,incident_state,sys_mod_count,caller_id,opened_at,sys_updated_by,sys_updated_at,category,subcategory,impact,urgency,priority,assignment_group,assigned_to,closed_code,resolved_at,closed_at
            INC1,New,0,Caller 1,29-02-2016 01:16,Updater 1,29-02-2016 01:23,Cat 5,Sub 7,2 - Medium,2 - Medium,3 - Moderate,Group 56,?,code 5,29-02-2016 11:29,05-03-2016 12:00
            INC1,Active,1,Caller 1,29-02-2016 01:16,Updater 2,29-02-2016 02:00,Cat 5,Sub 7,1 - High,1 - High,1 - Critical,Group 70,Solver 9,code 5,29-02-2016 11:29,05-03-2016 12:00
            INC2,New,0,Caller 2,01-03-2016 08:00,Updater 1,01-03-2016 08:01,Cat 6,Sub 8,3 - Low,3 - Low,4 - Low,Group 56,?,?,?,?
            INC1,Resolved,2,Caller 1,29-02-2016 01:16,Updater 2,29-02-2016 11:29,Cat 5,Sub 7,1 - High,1 - High,1 - Critical,Group 70,Solver 9,code 5,29-02-2016 11:29,05-03-2016 12:00
            INC1,Active,3,Caller 1,29-02-2016 01:16,Updater 1,01-03-2016 09:00,Cat 5,Sub 7,1 - High,1 - High,1 - Critical,Group 70,Solver 9,code 5,29-02-2016 11:29,05-03-2016 12:00
            INC1,-100,4,Caller 1,29-02-2016 01:16,Updater 1,01-03-2016 09:30,Cat 5,Sub 7,1 - High,1 - High,1 - Critical,Group 70,Solver 9,code 5,29-02-2016 11:29,05-03-2016 12:00
            INC1,Closed,5,Caller 1,29-02-2016 01:16,Updater 3,05-03-2016 12:00,Cat 5,Sub 7,1 - High,1 - High,1 - Critical,Group 70,Solver 9,code 5,29-02-2016 11:29,05-03-2016 12:00
            """;

    private static final String EVENTS = """
            SR Number,Change Date+Time,Status,Sub Status,Involved ST,ST Level,SR Latest Impact,Product,Resource
            1-36,2010-03-31T15:59:42+01:00,Accepted,In Progress,V30,L1,Medium,PROD582,fr-Frederic
            1-36,2010-03-31T16:45:48+01:00,Queued,Awaiting Assignment,V5 3rd,L3,Medium,PROD582,fr-Frederic
            1-36,2010-04-06T15:44:07+01:00,Accepted,In Progress,V5 3rd,L3,Medium,PROD582,fr-Anne
            1-36,2010-04-06T15:44:38+01:00,Queued,Awaiting Assignment,V30,L1,Medium,PROD582,fr-Anne
            1-36,2010-04-06T15:44:47+01:00,Accepted,In Progress,V13 2nd 3rd,L2/L3,Medium,PROD582,fr-Anne
            1-36,2010-04-06T15:44:51+01:00,Completed,Resolved,V13 2nd 3rd,L2/L3,Medium,PROD582,fr-Anne
            1-36,2010-04-07T15:44:51+01:00,Completed,Closed,V13 2nd 3rd,L2/L3,Medium,PROD582,fr-Siebel
            1-36,2010-04-08T15:44:51+01:00,Accepted,Wait - User,V30,L1,Medium,PROD582,fr-Anne
            """;

    @TempDir
    Path folder;

    private final MemoryDesk desk = new MemoryDesk();
    private Imports imports;

    @BeforeEach
    void imports() {
        imports = new Imports(folder, desk);
    }

    @Test
    @DisplayName("makes one ticket of all rows of a number, also where they lie apart, and a step of each")
    void updates() throws Exception {
        ImportResult result = imports.run(imports.file("updates.csv", UPDATES));
        assertThat(result).isEqualTo(new ImportResult(7, 2, 7, 7, 0, 0, null, false));
        Ticket ticket = desk.external("INC1").ticket();
        assertThat(ticket.receivedAt()).isEqualTo(Instant.parse("2016-02-29T01:16:00Z"));
        assertThat(ticket.requester()).isEqualTo("Caller 1");
        assertThat(ticket.subject()).isEqualTo("Cat 5 · Sub 7 · INC1");
        assertThat(ticket.stage()).isEqualTo(Stage.CLOSED);
        assertThat(ticket.priority()).isEqualTo(Priority.P1);
        assertThat(ticket.holder()).contains("Solver 9");
        assertThat(desk.steps("INC1")).extracting(ImportedStep::status)
                .containsExactly("New", "Active", "Resolved", "Active", "-100", "Closed");
        assertThat(desk.steps("INC1")).extracting(ImportedStep::sourceLevel)
                .containsExactly("Group 56", "Group 70", "Group 70", "Group 70", "Group 70", "Group 70");
        assertThat(desk.external("INC2").ticket().stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    @DisplayName("says with each step who and when, and only what changed")
    void changes() throws Exception {
        imports.run(imports.file("updates.csv", UPDATES));
        List<Entry> history = desk.external("INC1").history();
        Entry second = history.stream().filter(entry -> entry.event() instanceof ImportedStep step && step.status().equals("Active"))
                .findFirst().orElseThrow();
        assertThat(second.by()).isEqualTo("Updater 2");
        assertThat(second.occurredAt()).isEqualTo(Instant.parse("2016-02-29T02:00:00Z"));
        assertThat(((ImportedStep) second.event()).text()).contains("assigned_to: – → Solver 9", "assignment_group: Group 56 → Group 70")
                .doesNotContain("caller_id", "incident_state", "sys_updated_at");
    }

    @Test
    @DisplayName("a second time adds nothing; a longer log adds its new steps alone")
    void again() throws Exception {
        List<String> lines = UPDATES.lines().toList();
        String shorter = String.join("\n", lines.subList(0, 5)) + "\n";
        assertThat(imports.run(imports.file("updates.csv", shorter)).events()).isEqualTo(4);
        ImportResult longer = imports.run(imports.file("updates.csv", UPDATES));
        assertThat(longer.tickets()).isZero();
        assertThat(longer.events()).isEqualTo(3);
        assertThat(longer.unchanged()).isEqualTo(4);
        assertThat(desk.steps("INC1")).hasSize(6);
        assertThat(imports.run(imports.file("updates.csv", UPDATES)).unchanged()).isEqualTo(7);
        assertThat(desk.external("INC1").inapplicable()).isEmpty();
    }

    @Test
    @DisplayName("shows every move between levels, L2/L3 at the lower one with its own word kept")
    void levels() throws Exception {
        ImportResult result = imports.events(imports.file("log.csv", EVENTS));
        assertThat(result).isEqualTo(new ImportResult(8, 1, 8, 8, 0, 0, null, false));
        Ticket ticket = desk.external("1-36").ticket();
        assertThat(ticket.visits()).extracting(Visit::level).containsExactly("tier-1", "tier-3", "tier-1", "tier-2", "tier-1");
        assertThat(desk.steps("1-36")).extracting(ImportedStep::sourceLevel)
                .containsExactly("L1", "L3", "L3", "L1", "L2/L3", "L2/L3", "L2/L3", "L1");
        assertThat(desk.steps("1-36")).extracting(ImportedStep::status)
                .startsWith("Accepted/In Progress", "Queued/Awaiting Assignment");
        assertThat(ticket.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(ticket.reopenings()).isEqualTo(1);
        assertThat(ticket.subject()).isEqualTo("PROD582 · 1-36");
        assertThat(ticket.holder()).contains("fr-Anne");
    }

    @Test
    @DisplayName("puts rows that come newest first, or in any order, in the order of their times")
    void order() throws Exception {
        List<String> lines = EVENTS.lines().toList();
        String newestFirst = lines.getFirst() + "\n" + String.join("\n", lines.subList(1, lines.size()).reversed()) + "\n";
        imports.events(imports.file("log.csv", newestFirst));
        assertThat(desk.external("1-36").ticket().visits()).extracting(Visit::level)
                .containsExactly("tier-1", "tier-3", "tier-1", "tier-2", "tier-1");
    }

    @Test
    @DisplayName("rejects events without a number or a time, and takes the others")
    void incomplete() throws Exception {
        ImportResult result = imports.events(imports.file("log.csv", EVENTS
                + ",2010-04-08T15:44:51+01:00,Accepted,In Progress,V30,L1,Medium,P,x\n1-37,,Accepted,In Progress,V30,L1,Medium,P,x\n"));
        assertThat(result.rejected()).isEqualTo(2);
        assertThat(result.events()).isEqualTo(8);
        assertThat(result.lines()).isEqualTo(10);
    }

    @Test
    @DisplayName("asks for a mapping where no column could be the number or the time of an event")
    void unmapped() {
        Path file = imports.file("x.csv", "Subject,Status\na b,Open\n");
        assertThatThrownBy(() -> imports.events(file)).hasMessageContaining("which ticket an event belongs to").hasMessageContaining("Subject, Status");
        Path timeless = imports.file("y.csv", "Number,Subject,Status\n1,a b,Open\n");
        assertThatThrownBy(() -> imports.events(timeless)).hasMessageContaining("when an event happened");
    }
}
