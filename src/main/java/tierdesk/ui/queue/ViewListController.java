package tierdesk.ui.queue;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import tierdesk.desk.View;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;
import tierdesk.ui.Workplace;
import tierdesk.ui.view.Showing;

/** The list of views: what is chosen in it is what the queue shows, and the other way round; under it the way to the open vendor cases. */
public final class ViewListController {

    private final ViewListModel model;
    private final UiContext ui;
    private final Workplace workplace;

    @FXML private VBox root;
    @FXML private ListView<ViewItem> views;
    @FXML private Button vendorCases;
    @FXML private Label vendorCount;

    public ViewListController(UiContext ui, ViewListModel model) {
        this.ui = ui;
        this.model = model;
        this.workplace = ui.workplace();
    }

    @FXML
    private void initialize() {
        views.setItems(model.items());
        views.setCellFactory(list -> new ViewCell(ui.formats()));
        views.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !model.isArranging()) {
                workplace.openView(item.view());
            }
        });
        ListChangeListener<ViewItem> rearranged = change -> select(workplace.viewProperty().get());
        Showing.subscribe(root, () -> {
            model.items().addListener(rearranged);
            return workplace.viewProperty().subscribe(this::select).and(model.vendorCasesProperty().subscribe(cases -> showCases(cases.longValue()))).and(() -> model.items().removeListener(rearranged));
        });
    }

    @FXML
    private void onVendorCases() {
        ui.commands().run(Command.VENDOR_CASES);
    }

    private void showCases(long cases) {
        vendorCount.setText(cases < 0 ? "" : ui.formats().count(cases));
        vendorCases.setAccessibleText(ui.messages().get("page.vendor-cases") + " " + vendorCount.getText());
    }

    private void select(View view) {
        model.item(view).ifPresentOrElse(
                item -> views.getSelectionModel().select(item), () -> views.getSelectionModel().clearSelection());
    }
}
