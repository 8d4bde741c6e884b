package tierdesk.ui.queue.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** Every column keeps its width; the subject takes what is left, and gives when another one is drawn wider. */
@SuppressWarnings("rawtypes") // TableView declares its resize policy so
final class SubjectFills implements Callback<TableView.ResizeFeatures, Boolean> {

    private final TableColumn<?, ?> subject;

    SubjectFills(TableColumn<?, ?> subject) {
        this.subject = subject;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Boolean call(TableView.ResizeFeatures features) {
        TableColumnBase<?, ?> drawn = features.getColumn();
        if (drawn == subject) {
            return false;
        }
        if (drawn != null) {
            double width = Math.clamp(drawn.getWidth() + features.getDelta(), drawn.getMinWidth(), drawn.getMaxWidth());
            features.setColumnWidth(drawn, width);
        }
        double others = 0;
        for (Object column : features.getTable().getVisibleLeafColumns()) {
            others += column == subject ? 0 : ((TableColumn<?, ?>) column).getWidth();
        }
        features.setColumnWidth(subject, Math.max(subject.getMinWidth(), features.getContentWidth() - others));
        return true;
    }
}
