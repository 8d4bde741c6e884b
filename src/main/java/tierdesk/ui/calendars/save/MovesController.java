package tierdesk.ui.calendars.save;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Forecast.Moves;
import tierdesk.desk.Forecast.TicketMove;
import tierdesk.procedure.frame.FrameMove;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** What saving would move: how many tickets, how many become late, and the hardest hit. */
public final class MovesController {

    private final SaveModel model;
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
    private TableColumn<TicketMove, String> frame;
    @FXML
    private TableColumn<TicketMove, String> was;
    @FXML
    private TableColumn<TicketMove, String> would;
    @FXML
    private Button confirm;

    public MovesController(SaveModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(ticket, move -> move.number() + "  " + move.subject());
        column(frame, move -> messages.get("calendars.frame." + move.move().kind().name().toLowerCase(Locale.ROOT)));
        column(was, move -> end(move.move().was(), move.move().left()));
        column(would, move -> would(move.move()));
        confirm.disableProperty().bind(model.busyProperty());
        Showing.subscribe(root, () -> model.movesProperty().subscribe(this::show));
    }

    private static void column(TableColumn<TicketMove, String> column, Function<TicketMove, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
    }

    private String would(FrameMove move) {
        String end = end(move.would(), move.wouldLeave());
        return move.becomesLate() ? messages.get("calendars.moves.late", end) : end;
    }

    /** A frame that stands still has no end: what is left of it says it. */
    private String end(@Nullable Instant end, Duration left) {
        return end == null ? formats.left(left) : formats.dateTime(end);
    }

    private void show(@Nullable Moves moves) {
        if (moves == null) {
            table.getItems().clear();
            return;
        }
        title.setText(messages.get("calendars.moves.title", moves.moved(), moves.late()));
        detail.setText(messages.get("calendars.moves.detail", moves.looked(), moves.worst().size()));
        table.getItems().setAll(moves.worst());
    }

    @FXML
    private void onConfirm() {
        model.confirm();
    }

    @FXML
    private void onGoOn() {
        model.goOn();
    }
}
