package tierdesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.ImportResult;
import tierdesk.intake.TicketImport;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.ui.support.TestUi;

@DisplayName("Importing on the screen")
class ImportModelTest {

    @TempDir
    Path folder;

    private final TestUi ui = TestUi.atOnce();
    private final MemoryDesk desk = new MemoryDesk();
    private final ImportModel model = model();

    private ImportModel model() {
        return new ImportModel(ui.context, new TicketImport(desk, desk, desk, ui.clock), file -> { }, progress -> { });
    }

    private Path file(String content, Charset charset) throws Exception {
        return Files.write(folder.resolve("tickets.csv"), content.getBytes(charset));
    }

    private Path file(String content) throws Exception {
        return file(content, StandardCharsets.UTF_8);
    }

    private MappingLine line(TicketField field) {
        return model.lines().stream().filter(line -> line.field() == field).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("shows what is guessed, with a sample of each field, before anything is taken in")
    void check() throws Exception {
        model.choose(file("Case number;Subject;Priority\n7;Printer dead;P2\n"));
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.CHECK);
        assertThat(model.previewProperty().get().rows()).hasSize(1);
        assertThat(line(TicketField.SUBJECT)).isEqualTo(new MappingLine(TicketField.SUBJECT, List.of("Subject"), "Printer dead"));
        assertThat(line(TicketField.HOLDER).columns()).isEmpty();
        assertThat(desk.size()).isZero();
    }

    @Test
    @DisplayName("takes the file in and says what came of it")
    void run() throws Exception {
        model.choose(file("Number,Subject\n1,Printer dead\n2\n"));
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.DONE);
        ImportResult result = model.resultProperty().get();
        assertThat(result.tickets()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.rejectsFile()).isEqualTo(folder.resolve("tickets.rejects.csv"));
        assertThat(model.runningProperty().get()).isNull();
    }

    @Test
    @DisplayName("keeps a changed mapping for the next file of this kind, and for no other")
    void keeps() throws Exception {
        model.choose(file("a,b,c\n1,Printer dead,Ann\n"));
        assertThat(model.isKept()).isFalse();
        model.map(TicketField.REQUESTER, List.of("c"));
        assertThat(line(TicketField.REQUESTER).sample()).isEqualTo("Ann");
        model.run();

        ImportModel next = model();
        next.choose(file("a,b,c\n2,No mail,Bob\n"));
        assertThat(next.isKept()).isTrue();
        next.run();
        assertThat(desk.all()).extracting(folded -> folded.ticket().requester()).containsExactly("Ann", "Bob");
        next.again();
        next.choose(file("a,b,d\n2,No mail,Bob\n"));
        assertThat(next.isKept()).isFalse();
    }

    @Test
    @DisplayName("reads the file again with another delimiter or encoding")
    void format() throws Exception {
        model.choose(file("Subject;Note\na b;x\n"));
        model.delimit(Delimiter.COMMA);
        assertThat(model.previewProperty().get().header().names()).containsExactly("Subject;Note");
        model.delimit(Delimiter.SEMICOLON);
        assertThat(model.previewProperty().get().header().names()).containsExactly("Subject", "Note");
    }

    @Test
    @DisplayName("offers the encoding of older Windows programs where the file is no UTF-8, and takes it then")
    void encoding() throws Exception {
        model.choose(file("Number,Subject\n1,Drucker gestört\n", Charset.forName("windows-1252")));
        assertThat(model.problemProperty().get().otherEncoding()).isTrue();
        assertThat(model.problemProperty().get().sentence()).contains("line 2");
        assertThat(desk.size()).isZero();
        model.readAsOlderWindows();
        assertThat(model.problemProperty().get()).isNull();
        model.run();
        assertThat(desk.all().getFirst().ticket().subject()).isEqualTo("Drucker gestört");
    }

    @Test
    @DisplayName("says of a bad file what is wrong, and another can be chosen")
    void bad() throws Exception {
        model.choose(file(""));
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.CHOOSE);
        assertThat(model.problemProperty().get().sentence()).contains("tickets.csv is empty");
        model.choose(file("Number,Subject\n1,fine\n"));
        assertThat(model.problemProperty().get()).isNull();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.CHECK);
    }
}
