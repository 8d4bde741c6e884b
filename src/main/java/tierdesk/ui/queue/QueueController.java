package tierdesk.ui.queue;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.TicketRow;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.queue.table.QueueColumns;
import tierdesk.ui.queue.table.QueueRow;
import tierdesk.ui.queue.table.RowText;
import tierdesk.ui.queue.table.TablePlace;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.text.Messages;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.view.Showing;

/** The table of tickets, the field that filters it, and what stands there when there is nothing to show. */
public final class QueueController {

    private static final Duration TICK = Duration.seconds(20);

    private final UiContext ui;
    private final QueueModel model;
    private final ViewListModel views;
    private final ShopLook shop;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private MenuButton columnsButton;
    @FXML private ProgressBar loading;
    @FXML private HBox failureBanner;
    @FXML private Label failure;
    @FXML private TableView<TicketRow> table;
    @FXML private VBox empty;
    @FXML private Label emptySentence;
    @FXML private Button emptyAction;

    public QueueController(UiContext ui, QueueModel model, ViewListModel views, ShopLook shop) {
        this.ui = ui;
        this.model = model;
        this.views = views;
        this.shop = shop;
    }

    @FXML
    private void initialize() {
        RowText text = new RowText(ui.messages(), ui.formats(), shop);
        QueueColumns columns = new QueueColumns(table, ui.settings(), ui.messages(), shop, text, model.nowProperty(),
                new WorkTimer(ui));
        table.setItems(model.rows());
        table.setRowFactory(ignored -> new QueueRow(shop, text, model.nowProperty(), ui.workplace().ticketProperty(), model::open));
        columns.install();
        keepPlace(new TablePlace(table, model.rows()));
        sortByHeader(columns);
        new ColumnsMenu(columnsButton, columns, ui.messages()).install();
        new QueueMenu(ui, model, table).install();
        Timeline clock = new Timeline(new KeyFrame(TICK, event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        Showing.subscribe(root, () -> follow(columns).and(run(clock)));
    }

    @FXML
    private void onRetry() {
        model.refresh();
    }

    @FXML
    private void onTableKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            TicketRow row = table.getSelectionModel().getSelectedItem();
            if (row != null && !PagedRows.isLoading(row)) {
                model.open(row);
                key.consume();
            }
        } else if ("/".equals(key.getText()) && !key.isShortcutDown()) {
            ui.commands().run(Command.SEARCH);
            key.consume();
        }
    }

    private void keepPlace(TablePlace place) {
        model.setPlace(place::keepDuring, place::startOver);
    }

    private void sortByHeader(QueueColumns columns) {
        table.setSortPolicy(ignored -> {
            model.sortBy(columns.asked());
            // a third click takes the arrow away: it goes to the column that orders then
            Platform.runLater(() -> columns.show(model.sort()));
            return true;
        });
    }

    private Subscription follow(QueueColumns columns) {
        return Subscription.combine(
                model.shownProperty().subscribe(shown -> {
                    columns.show(shown.sort());
                    describe();
                }),
                model.countProperty().subscribe(this::describe),
                model.answeredProperty().subscribe(this::describe),
                model.slowProperty().subscribe(this::showLoading),
                model.failureProperty().subscribe(this::showFailure),
                ui.commands().bind(Command.QUEUE, this::focusTable),
                ui.commands().bind(Command.REFRESH, model::refresh));
    }

    private static Subscription run(Timeline clock) {
        clock.play();
        return clock::stop;
    }

    private void describe() {
        QueueModel.Question shown = model.shownProperty().get();
        int count = model.countProperty().get();
        String label = views.label(shown.view());
        title.setText(label);
        String order = ui.messages().get("queue.by." + Messages.key(shown.sort().column()).replaceFirst("column.", ""));
        summary.setText(shown.search().isEmpty()
                ? ui.messages().get("queue.summary", count, order)
                : ui.messages().get("queue.summary-search", count, shown.search(), order));
        summary.setVisible(model.answeredProperty().get());
        EmptyQueue nothing = EmptyQueue.of(shown, label, ui);
        empty.setVisible(model.answeredProperty().get());
        emptySentence.setText(nothing.sentence());
        emptyAction.setText(nothing.action());
        emptyAction.setOnAction(event -> nothing.run().run());
    }

    /** An indeterminate bar costs while it runs, seen or not. */
    private void showLoading(boolean slow) {
        loading.setVisible(slow);
        loading.setProgress(slow ? ProgressIndicator.INDETERMINATE_PROGRESS : 0);
    }

    private void showFailure(@Nullable String sentence) {
        failureBanner.setVisible(sentence != null);
        failureBanner.setManaged(sentence != null);
        failure.setText(sentence == null ? "" : sentence);
    }

    private void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
