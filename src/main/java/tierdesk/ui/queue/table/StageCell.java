package tierdesk.ui.queue.table;

import java.util.function.Function;
import javafx.scene.control.Label;
import tierdesk.desk.TicketRow;

/** The stage as a quiet chip. */
final class StageCell extends RowCell {

    private final Label chip = new Label();
    private final Function<TicketRow, String> text;

    StageCell(Function<TicketRow, String> text) {
        this.text = text;
        chip.getStyleClass().add("chip");
        getStyleClass().add("stage-cell");
    }

    @Override
    void show(TicketRow row) {
        chip.setText(text.apply(row));
        setGraphic(chip);
    }

    @Override
    void clear() {
        setGraphic(null);
    }
}
