package tierdesk.ui.queue;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import tierdesk.desk.View;
import tierdesk.ui.Workplace;
import tierdesk.ui.text.Formats;
import tierdesk.ui.view.Showing;

/** The list of views: what is chosen in it is what the queue shows, and the other way round. */
public final class ViewListController {

    private final ViewListModel model;
    private final Workplace workplace;
    private final Formats formats;

    @FXML private VBox root;
    @FXML private ListView<ViewItem> views;

    public ViewListController(ViewListModel model, Workplace workplace, Formats formats) {
        this.model = model;
        this.workplace = workplace;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        views.setItems(model.items());
        views.setCellFactory(list -> new ViewCell(formats));
        views.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !model.isArranging()) {
                workplace.openView(item.view());
            }
        });
        ListChangeListener<ViewItem> rearranged = change -> select(workplace.viewProperty().get());
        Showing.subscribe(root, () -> {
            model.items().addListener(rearranged);
            return workplace.viewProperty().subscribe(this::select).and(() -> model.items().removeListener(rearranged));
        });
    }

    private void select(View view) {
        model.item(view).ifPresentOrElse(
                item -> views.getSelectionModel().select(item), () -> views.getSelectionModel().clearSelection());
    }
}
