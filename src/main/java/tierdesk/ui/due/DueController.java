package tierdesk.ui.due;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.TicketRow;
import tierdesk.ui.UiContext;
import tierdesk.ui.deadline.DeadlinePanel;
import tierdesk.ui.deadline.DeadlineWords;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.ChangeFeed;

/** What runs out next, with a countdown each; Enter opens the ticket, L explains its deadline. One ticker for all, while it is shown. */
public final class DueController {

    private static final Duration SECOND = Duration.seconds(1);

    private final UiContext ui;
    private final DueModel model;
    private final ShopLook shop;
    private final Changes changes;
    private final HistoryChart chart;
    private final DeadlinePanel panel;
    private final Timeline ticker;
    private @Nullable UUID chosen;

    @FXML private HBox root;
    @FXML private Hyperlink late;
    @FXML private ListView<DueItem> list;
    @FXML private VBox empty;
    @FXML private Button openTicket;
    @FXML private Button explain;
    @FXML private VBox aside;

    DueController(UiContext ui, DueModel model, ShopLook shop, Changes changes) {
        this.ui = ui;
        this.model = model;
        this.shop = shop;
        this.changes = changes;
        this.chart = new HistoryChart(ui.messages(), ui.formats(), shop);
        this.panel = new DeadlinePanel(ui.messages(), ui.formats(), "due-deadline", this::closeExplanation);
        this.ticker = new Timeline(new KeyFrame(SECOND, event -> model.tick()));
        ticker.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        list.setItems(model.items());
        list.setCellFactory(view -> new DueCell(ui, shop, model.nowProperty()));
        list.getSelectionModel().selectedIndexProperty().subscribe((before, index) -> skip(before.intValue(), index.intValue()));
        var nothingChosen = list.getSelectionModel().selectedItemProperty().map(item -> !(item instanceof DueItem.Due)).orElse(true);
        openTicket.disableProperty().bind(nothingChosen);
        explain.disableProperty().bind(nothingChosen);
        aside.getChildren().addAll(chart, panel);
        Showing.subscribe(root, this::attach);
    }

    private Subscription attach() {
        model.tick();
        model.refresh();
        ticker.play();
        return Subscription.combine(
                ticker::stop,
                model.boardProperty().subscribe(this::show),
                model.explainedProperty().subscribe(this::showExplanation),
                ChangeFeed.subscribe(changes, ui.background().screen(), change -> model.refresh()));
    }

    /** Whether it costs anything at present. */
    boolean ticking() {
        return ticker.getStatus() == Animation.Status.RUNNING;
    }

    @FXML
    private void onOpen() {
        onChosen(model::open);
    }

    @FXML
    private void onExplain() {
        onChosen(model::explain);
    }

    @FXML
    private void onLate() {
        model.openLate();
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            onOpen();
            event.consume();
        } else if (event.getCode() == KeyCode.L && !event.isShortcutDown()) {
            onExplain();
            event.consume();
        }
    }

    @FXML
    private void onClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            onOpen();
        }
    }

    private void onChosen(Consumer<TicketRow> action) {
        if (list.getSelectionModel().getSelectedItem() instanceof DueItem.Due(TicketRow row)) {
            action.accept(row);
        }
    }

    /** A heading is not chosen: the keys go on to the next ticket in their direction. */
    private void skip(int before, int index) {
        if (index < 0 || index >= model.items().size()) {
            return;
        }
        if (model.items().get(index) instanceof DueItem.Due(TicketRow row)) {
            chosen = row.id();
            return;
        }
        int step = index < before ? -1 : 1;
        int next = ticketFrom(index, step);
        int wanted = next >= 0 ? next : ticketFrom(index, -step);
        // the list is still telling its listeners of the choice
        Platform.runLater(() -> list.getSelectionModel().clearAndSelect(wanted));
    }

    private int ticketFrom(int index, int step) {
        for (int i = index; i >= 0 && i < model.items().size(); i += step) {
            if (model.items().get(i) instanceof DueItem.Due) {
                return i;
            }
        }
        return -1;
    }

    private void show(@Nullable DueBoard board) {
        boolean none = board != null && model.items().isEmpty();
        empty.setVisible(none);
        list.setVisible(!none);
        late.setVisible(board != null && board.late() > 0);
        late.setManaged(late.isVisible());
        if (board != null) {
            late.setText(ui.messages().get("due.late-already", board.late()));
            chart.show(board.history(), board.lastDay());
            keepChoice();
        }
    }

    /** The list forgets its choice when its lines change. */
    private void keepChoice() {
        if (!(list.getSelectionModel().getSelectedItem() instanceof DueItem.Due)) {
            int same = IntStream.range(0, model.items().size())
                    .filter(i -> model.items().get(i) instanceof DueItem.Due(TicketRow row) && row.id().equals(chosen))
                    .findFirst().orElse(-1);
            list.getSelectionModel().clearAndSelect(same >= 0 ? same : ticketFrom(0, 1));
        }
    }

    private void showExplanation(@Nullable DeadlineWords words) {
        panel.setVisible(words != null);
        panel.setManaged(words != null);
        if (words != null) {
            panel.show(words, null);
            panel.focus();
        }
    }

    private void closeExplanation() {
        model.closeExplanation();
        list.requestFocus();
    }
}
