package tierdesk.ui.ticket.files;

import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.ticket.Attachment;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.view.Showing;

/** The ticket's files: a list to open and save from, and a place to drop more. */
public final class FilesController {

    private static final long KIB = 1024;

    private final UiContext ui;
    private final OpenTicket ticket;
    private final TicketFiles files;

    @FXML private VBox root;
    @FXML private StackPane content;
    @FXML private ListView<Attachment> list;
    @FXML private VBox empty;
    @FXML private Label problem;

    public FilesController(UiContext ui, OpenTicket ticket, TicketFiles files) {
        this.ui = ui;
        this.ticket = ticket;
        this.files = files;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new FileCell());
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            files.attach(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(files.problemProperty().subscribe(this::complain)));
    }

    @FXML
    private void onAttach() {
        files.choose();
    }

    private void update() {
        ticket.situation().ifPresent(situation -> {
            List<Attachment> newestFirst = situation.ticket().attachments().reversed();
            list.getItems().setAll(newestFirst);
            content.getChildren().forEach(child -> child.setVisible((child == empty) == newestFirst.isEmpty()));
        });
    }

    private void complain(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private String about(Attachment file) {
        String who = ticket.situation().map(situation -> situation.nameOf(file.by())).orElse(file.by());
        return ui.messages().get("ticket.files.entry", Math.ceilDiv(file.bytes(), KIB), who, ui.formats().dateTime(file.at()));
    }

    /** A file with its two ways out. */
    private final class FileCell extends ListCell<Attachment> {

        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox box;

        FileCell() {
            name.getStyleClass().addAll("strong", "may-ellipsize");
            about.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
            VBox text = new VBox(name, about);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMinWidth(0);
            box = new HBox(text, button("ticket.files.open", "file-open", () -> files.open(getItem())),
                    button("ticket.files.save", "file-save", () -> files.save(getItem())));
            box.getStyleClass().add("file-line");
            setPrefWidth(0);
        }

        private Node button(String key, String styleClass, Runnable action) {
            Button button = new Button(ui.messages().get(key));
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().addAll("small", styleClass);
            button.setOnAction(event -> action.run());
            return button;
        }

        @Override
        protected void updateItem(@Nullable Attachment file, boolean none) {
            super.updateItem(file, none);
            if (none || file == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(file.name());
                about.setText(about(file));
                setAccessibleText(file.name() + ", " + about.getText());
                setGraphic(box);
            }
        }
    }
}
