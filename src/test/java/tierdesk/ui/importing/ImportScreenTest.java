package tierdesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.TicketImport;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The import page")
class ImportScreenTest extends ScreenTest {

    @TempDir
    Path folder;

    private final MemoryDesk desk = new MemoryDesk();
    private final List<Path> opened = new ArrayList<>();

    private Parent page() {
        ImportModel model = new ImportModel(ui.context, new TicketImport(desk, desk, desk, ui.clock), file -> { }, progress -> { });
        ui.context.views().controllers().add(ImportController.class, () -> new ImportController(ui.context, model, opened::add));
        return ui.context.views().load(ImportController.class).root();
    }

    @Test
    @DisplayName("brings a file in by clicks: choose, change the mapping, import, open the rejected lines")
    void throughTheWholeImport() throws Exception {
        ui.dialogs.file = Files.writeString(folder.resolve("export.csv"),
                "Number;Subject;Who\n1;Printer dead;Ann\n2;No mail;Bob\n3\n");
        show(this::page);
        click("importing-choose");
        waitUntilIdle();
        assertThat(find("importing-kind", Label.class).getText()).isEqualTo("Mapping guessed from the header");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();

        @SuppressWarnings("unchecked") // the cell's own choices
        ComboBox<List<String>> requester = find("importing-map-requester", ComboBox.class);
        doOnScreen(() -> requester.setValue(List.of("Who")));
        click("importing-run");
        waitUntilIdle();
        assertThat(find("importing-summary", Label.class).getText()).isEqualTo("2 new tickets");
        assertThat(find("importing-details", Label.class).getText())
                .isEqualTo("3 lines: 2 imported, 0 here already, 1 rejected.");
        assertThat(desk.all()).extracting(folded -> folded.ticket().requester()).containsExactly("Ann", "Bob");
        click("importing-open-rejects");
        assertThat(opened).containsExactly(folder.resolve("export.rejects.csv"));
    }
}
