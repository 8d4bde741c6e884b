package tierdesk.ui.about;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tierdesk.ui.text.Messages;

/** What this program is, what it runs on, and the licences of what it is made with. */
public final class AboutController {

    private final Messages messages;
    private final String version;
    private final List<Library> libraries;

    @FXML private Label program;
    @FXML private Label runtime;
    @FXML private TableView<Library> table;
    @FXML private TableColumn<Library, String> name;
    @FXML private TableColumn<Library, String> licence;
    @FXML private TableColumn<Library, String> site;

    AboutController(Messages messages, String version, List<Library> libraries) {
        this.messages = messages;
        this.version = version;
        this.libraries = List.copyOf(libraries);
    }

    @FXML
    private void initialize() {
        program.setText(messages.get("about.program", messages.get("app.name"), version));
        runtime.setText(messages.get("about.runtime", Runtime.version().toString(), System.getProperty("java.vendor", ""),
                System.getProperty("javafx.runtime.version", ""), System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
        column(name, Library::name);
        column(licence, Library::licence);
        column(site, Library::site);
        table.getItems().setAll(libraries);
    }

    private static void column(TableColumn<Library, String> column, Function<Library, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }
}
