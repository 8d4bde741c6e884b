package tierdesk.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;

@DisplayName("A mapping")
class MappingGuessTest {

    @TempDir
    Path folder;

    private static Mapping guess(String header, String... rows) {
        return MappingGuess.guess(Header.of(List.of(header.split(",", -1))),
                Arrays.stream(rows).map(row -> CsvRow.of(2, row.split(",", -1))).toList());
    }

    @Test
    @DisplayName("is known for the exports of other tools by their header")
    void knownExports() {
        assertThat(guess("Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,"
                + "SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue"))
                .satisfies(mapping -> assertThat(mapping.source()).isEqualTo("csv:osticket"))
                .satisfies(mapping -> assertThat(mapping.columns(TicketField.RECEIVED)).containsExactly("Date Created"));
        assertThat(guess("Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Reporter,Created,Updated,Resolved,Comment,Comment"))
                .satisfies(mapping -> assertThat(mapping.source()).isEqualTo("csv:jira"))
                .satisfies(mapping -> assertThat(mapping.columns(TicketField.NUMBER)).containsExactly("Issue key"));
        assertThat(guess("number,incident_state,active,opened_at,category,subcategory,sys_updated_at").columns(TicketField.CATEGORY))
                .containsExactly("category", "subcategory");
        assertThat(guess("id,Subject,Status,QueueName,OwnerName,LastUpdated").source()).isEqualTo("csv:rt");
    }

    @Test
    @DisplayName("is guessed from names in English and German, each column once")
    void names() {
        Mapping mapping = guess("Ticketnummer,Betreff,Beschreibung,Kunde,Priorität,Status,Erstellt am,Bearbeiter");
        assertThat(mapping.columns(TicketField.SUBJECT)).containsExactly("Betreff");
        assertThat(mapping.columns(TicketField.CUSTOMER)).containsExactly("Kunde");
        assertThat(mapping.columns(TicketField.RECEIVED)).containsExactly("Erstellt am");
        assertThat(mapping.columns(TicketField.HOLDER)).containsExactly("Bearbeiter");
    }

    @Test
    @DisplayName("takes no column for a date that holds none")
    void datesByValue() {
        Mapping mapping = guess("subject,created,opened", "printer,yes,2024-02-01 10:00", "vpn,no,2024-02-02 11:00");
        assertThat(mapping.columns(TicketField.RECEIVED)).containsExactly("opened");
    }

    @Test
    @DisplayName("finds the subject by its values where no name says it")
    void subjectByValue() {
        Mapping mapping = guess("a,b,c", "1,the printer is dead,x", "2,no mail since noon,y");
        assertThat(mapping.columns(TicketField.SUBJECT)).containsExactly("b");
    }

    @Test
    @DisplayName("is read from JSON and from lines")
    void files() throws Exception {
        Path json = Files.writeString(folder.resolve("m.json"), "{\"subject\": \"What\", \"state\": [\"Status\", \"Sub Status\"], \"source\": \"csv:old\"}");
        assertThat(MappingFile.read(json)).isEqualTo(new Mapping("csv:old",
                java.util.Map.of(TicketField.SUBJECT, List.of("What"), TicketField.STATE, List.of("Status", "Sub Status"))));
        Path lines = Files.writeString(folder.resolve("m.properties"), "subject = What\nupdated-by = Who\n");
        assertThat(MappingFile.read(lines).columns(TicketField.UPDATED_BY)).containsExactly("Who");
    }

    @Test
    @DisplayName("that cannot be read, or names what is not there, is refused with a sentence")
    void refused() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"subject\": ");
        assertThatThrownBy(() -> MappingFile.read(broken)).hasMessageContaining("broken.json").hasMessageContaining("no mapping");
        Path unknown = Files.writeString(folder.resolve("unknown.json"), "{\"colour\": \"x\"}");
        assertThatThrownBy(() -> MappingFile.read(unknown)).hasMessageContaining("no field \"colour\"").hasMessageContaining("subject");
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("none.json"))).hasMessageContaining("no mapping file");
        assertThatThrownBy(() -> Mapping.empty().with(TicketField.SUBJECT, List.of("Titel")).resolve(Header.of(List.of("a", "b"))))
                .hasMessageContaining("no column \"Titel\"").hasMessageContaining("a, b");
    }
}
