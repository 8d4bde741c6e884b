package tierdesk.ui.ticket.dossier;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.ticket.dossier.DossierRow.ChapterHead;

/** A chapter in the list of chapters. */
final class ChapterCell extends ListCell<ChapterHead> {

    ChapterCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ChapterHead chapter, boolean empty) {
        super.updateItem(chapter, empty);
        setText(empty || chapter == null ? null : chapter.text());
    }
}
