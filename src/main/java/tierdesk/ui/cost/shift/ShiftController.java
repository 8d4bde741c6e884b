package tierdesk.ui.cost.shift;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.ui.UiContext;
import tierdesk.ui.view.Showing;

/** What to write down, teach or open up, and beside it the tickets that say so. */
public final class ShiftController {

    private final UiContext ui;
    private final ShiftModel model;

    @FXML private VBox root;
    @FXML private ComboBox<ShiftModel.Span> span;
    @FXML private Label sum;
    @FXML private HBox body;
    @FXML private VBox empty;
    @FXML private TableView<ShiftGroup> groups;
    @FXML private TableColumn<ShiftGroup, String> deed;
    @FXML private TableColumn<ShiftGroup, String> below;
    @FXML private TableColumn<ShiftGroup, String> count;
    @FXML private TableColumn<ShiftGroup, String> minutes;
    @FXML private TableColumn<ShiftGroup, String> saved;
    @FXML private Label chosenTitle;
    @FXML private TableView<ShiftLeft> tickets;
    @FXML private TableColumn<ShiftLeft, String> number;
    @FXML private TableColumn<ShiftLeft, String> subject;
    @FXML private TableColumn<ShiftLeft, String> customer;
    @FXML private TableColumn<ShiftLeft, String> ticketMinutes;
    @FXML private TableColumn<ShiftLeft, String> ticketSaved;

    public ShiftController(UiContext ui, ShiftModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        span.getItems().setAll(ShiftModel.Span.values());
        span.setConverter(new SpanWords(ui));
        span.valueProperty().bindBidirectional(model.spanProperty());
        column(deed, group -> ui.messages().get("shift.deed." + group.lacked().name().toLowerCase(Locale.ROOT), group.category()));
        column(below, group -> model.shop().level(group.below()).name());
        column(count, group -> ui.formats().count(group.tickets().size()));
        column(minutes, group -> ui.formats().count(group.minutes()));
        column(saved, group -> ui.formats().money(group.saved()));
        column(number, ShiftLeft::number);
        column(subject, ShiftLeft::subject);
        column(customer, ShiftLeft::customer);
        column(ticketMinutes, ticket -> ui.formats().count(ticket.minutes()));
        column(ticketSaved, ticket -> ui.formats().money(ticket.saved()));
        groups.setItems(model.groups());
        groups.getSelectionModel().selectedItemProperty().subscribe(group -> {
            if (group != null) {
                model.chosenProperty().set(group);
            }
        });
        tickets.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                onOpen();
            }
        });
        Showing.subscribe(root, () -> model.chosenProperty().subscribe(this::show).and(model.readProperty().subscribe(this::update)));
    }

    private static <R> void column(TableColumn<R, String> column, Function<R, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    @FXML
    private void onOpen() {
        ShiftLeft chosen = tickets.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.workplace().closePage();
            ui.workplace().openTicket(chosen.ticket());
        }
    }

    private void show(@Nullable ShiftGroup group) {
        update();
        if (group == null) {
            tickets.getItems().clear();
            chosenTitle.setText("");
            return;
        }
        groups.getSelectionModel().select(group);
        tickets.getItems().setAll(group.tickets());
        tickets.getSelectionModel().selectFirst();
        chosenTitle.setText(ui.messages().get("shift.tickets", group.tickets().size(), group.category()));
    }

    private void update() {
        boolean nothing = model.groups().isEmpty();
        body.setVisible(!nothing);
        empty.setVisible(nothing && model.readProperty().get());
        sum.setText(nothing ? "" : ui.messages().get("shift.sum", model.tickets(), ui.formats().money(model.saved())));
    }

    /** The spans in words. */
    private static final class SpanWords extends StringConverter<ShiftModel.@Nullable Span> {
        private final UiContext ui;

        SpanWords(UiContext ui) {
            this.ui = ui;
        }

        @Override
        public String toString(ShiftModel.@Nullable Span span) {
            return span == null ? "" : ui.messages().get("shift.span." + span.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public ShiftModel.@Nullable Span fromString(String text) {
            throw new UnsupportedOperationException("Nothing is typed here");
        }
    }
}
