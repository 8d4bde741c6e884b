package tierdesk.ui.procedures.save;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Forecast.TicketMove;
import tierdesk.ui.procedures.save.MoveModel.Preview;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** What moving the open tickets would do, the hardest hit first, and moving them. */
public final class MoveController {

    private final MoveModel model;
    private final Messages messages;
    private final Formats formats;

    @FXML
    private Parent root;
    @FXML
    private Label title;
    @FXML
    private Label detail;
    @FXML
    private TableView<TicketMove> table;
    @FXML
    private TableColumn<TicketMove, String> ticket;
    @FXML
    private TableColumn<TicketMove, String> was;
    @FXML
    private TableColumn<TicketMove, String> would;
    @FXML
    private TextField reason;
    @FXML
    private Label problem;
    @FXML
    private Button confirm;

    public MoveController(MoveModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(ticket, move -> move.number() + "  " + move.subject());
        column(was, move -> end(move.move().was(), move.move().left()));
        column(would, move -> {
            String end = end(move.move().would(), move.move().wouldLeave());
            return move.move().becomesLate() ? messages.get("calendars.moves.late", end) : end;
        });
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        confirm.disableProperty().bind(model.busyProperty());
        Showing.subscribe(root, () -> model.previewProperty().subscribe(this::show));
    }

    private static void column(TableColumn<TicketMove, String> column, Function<TicketMove, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
    }

    private String end(@Nullable Instant end, Duration left) {
        return end == null ? formats.left(left) : formats.dateTime(end);
    }

    private void show(@Nullable Preview preview) {
        if (preview == null) {
            table.getItems().clear();
            reason.clear();
            return;
        }
        title.setText(messages.get("procedures.move.title", preview.moves().tickets().size(), preview.version().name()));
        detail.setText(messages.get("procedures.move.detail", preview.moves().moves().moved(), preview.moves().moves().late(),
                preview.moves().levelGone(), preview.version().first().name(), preview.version().ref().version()));
        table.getItems().setAll(preview.moves().moves().worst());
    }

    @FXML
    private void onMove() {
        model.move(reason.getText());
    }

    @FXML
    private void onLeave() {
        model.leave();
    }
}
