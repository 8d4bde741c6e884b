package tierdesk.ui.queue.table;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.Stage;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.view.Showing;

/** The grind meter: minutes and money spent at this level over a bar that fills with the effort box; goes on while the timer runs. */
final class EffortCell extends RowCell {

    private final Label minutes = new Label();
    private final Label cost = new Label();
    private final TimeBar bar = new TimeBar();
    private final VBox both = new VBox(new HBox(minutes, cost), bar);
    private final Tooltip next = new Tooltip();
    private final RowText text;
    private final WorkTimer timer;

    EffortCell(RowText text, WorkTimer timer) {
        this.text = text;
        this.timer = timer;
        getStyleClass().add("time-left-cell");
        both.getStyleClass().add("time-left");
        minutes.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(minutes, Priority.ALWAYS);
        cost.getStyleClass().addAll("muted", "text-12");
        Showing.subscribe(this, () -> timer.changedProperty().subscribe(this::goOn));
    }

    private void goOn() {
        TicketRow row = getItem();
        if (!isEmpty() && row != null && !PagedRows.isLoading(row)) {
            show(row);
        }
    }

    @Override
    void show(TicketRow row) {
        if (row.stage() == Stage.CLOSED) {
            clear();
            return;
        }
        int spent = row.effortMinutes() + timer.minutes(row.id());
        minutes.setText(text.effort(row, spent));
        cost.setText(text.levelCost(row, spent));
        bar.setSpent(row.effortAllowedMinutes() == 0 ? 1 : (double) spent / row.effortAllowedMinutes());
        next.setText(text.effortSpoken(row, spent));
        setTooltip(next);
        setAccessibleText(next.getText());
        setGraphic(both);
    }

    @Override
    void clear() {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
    }
}
