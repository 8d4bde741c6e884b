package tierdesk.ui.queue.table;

import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.desk.TicketRow;
import tierdesk.ui.text.Messages;

/** What it is about, and a mark where somebody has to look. */
final class SubjectCell extends RowCell {

    private final FontIcon look = new FontIcon(Feather.ALERT_CIRCLE);
    private final Tooltip whole = new Tooltip();
    private final String needsALook;

    SubjectCell(Messages messages) {
        needsALook = messages.get("queue.needs-a-look");
        look.getStyleClass().add("needs-a-look");
        whole.setWrapText(true);
        getStyleClass().add("subject-cell");
    }

    @Override
    void show(TicketRow row) {
        setText(row.subject());
        setGraphic(row.needsALook() ? look : null);
        whole.setText(row.needsALook() ? needsALook + "\n" + row.subject() : row.subject());
        setTooltip(whole);
    }

    @Override
    void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
    }
}
