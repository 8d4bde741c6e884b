package tierdesk.ui.reference;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import tierdesk.ui.field.DraftCell;
import tierdesk.ui.text.Messages;

/** An entry's name and what tells it apart. */
final class RowCell extends DraftCell<Row> {

    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final Messages messages;
    private final Predicate<Row> changed;

    RowCell(Messages messages, Predicate<Row> changed) {
        super(messages.get("reference.unsaved"));
        this.messages = messages;
        this.changed = changed;
        itemProperty().subscribe(row -> pseudoClassStateChanged(RETIRED, row != null && row.retired()));
    }

    @Override
    protected String name(Row row) {
        return row.saved() == null ? messages.get("reference.new") : row.title();
    }

    @Override
    protected String detail(Row row) {
        return row.retired() ? messages.get("reference.retired") : row.detail();
    }

    @Override
    protected boolean isUnsaved(Row row) {
        return changed.test(row);
    }

    @Override
    protected int depth(Row row) {
        return row.depth();
    }
}
