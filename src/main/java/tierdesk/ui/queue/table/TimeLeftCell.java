package tierdesk.ui.queue.table;

import java.time.Instant;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.view.Showing;

/** How long yet, in words over a bar; goes on by itself as time does. */
final class TimeLeftCell extends RowCell {

    private static final String LATE = "late";
    private static final String MUTED = "muted";
    /** Where a bar says something. */
    private static final Set<TimeLeft.Kind> COUNTED = Set.of(TimeLeft.Kind.RUNNING, TimeLeft.Kind.LATE, TimeLeft.Kind.ON_HOLD);

    private final Label words = new Label();
    private final Label due = new Label();
    private final HBox line = new HBox(words, due);
    private final TimeBar bar = new TimeBar();
    private final VBox both = new VBox(line, bar);
    private final RowText text;
    private final ObservableValue<Instant> now;

    /** @param now changes as often as the cell is to go on */
    TimeLeftCell(RowText text, ObservableValue<Instant> now) {
        this.text = text;
        this.now = now;
        getStyleClass().add("time-left-cell");
        both.getStyleClass().add("time-left");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        due.getStyleClass().addAll("muted", "text-12");
        Showing.subscribe(this, () -> now.subscribe(this::goOn));
    }

    private void goOn() {
        TicketRow row = getItem();
        if (!isEmpty() && row != null && !PagedRows.isLoading(row)) {
            show(row);
        }
    }

    @Override
    void show(TicketRow row) {
        TimeLeft time = text.timeLeft(row, now.getValue());
        words.setText(text.timeLeft(row, time));
        toggle(words, LATE, time.kind() == TimeLeft.Kind.LATE);
        toggle(words, MUTED, !COUNTED.contains(time.kind()) || time.kind() == TimeLeft.Kind.ON_HOLD);
        due.setText(text.due(row, time));
        bar.setSpent(time.spent());
        bar.setVisible(COUNTED.contains(time.kind()));
        bar.setManaged(bar.isVisible());
        setAccessibleText(text.timeLeftSpoken(row, time));
        setGraphic(both);
    }

    @Override
    void clear() {
        setGraphic(null);
        setAccessibleText(null);
    }

    private static void toggle(Label label, String styleClass, boolean on) {
        if (on && !label.getStyleClass().contains(styleClass)) {
            label.getStyleClass().add(styleClass);
        } else if (!on) {
            label.getStyleClass().remove(styleClass);
        }
    }
}
