package tierdesk.ui.queue.table;

import java.util.function.Function;
import tierdesk.desk.TicketRow;

/** A word or a number. */
final class TextCell extends RowCell {

    private final Function<TicketRow, String> text;

    /** @param styleClasses of the cell */
    TextCell(Function<TicketRow, String> text, String... styleClasses) {
        this.text = text;
        getStyleClass().addAll(styleClasses);
    }

    @Override
    void show(TicketRow row) {
        setText(text.apply(row));
    }

    @Override
    void clear() {
        setText(null);
    }
}
