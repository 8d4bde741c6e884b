package tierdesk.ui.shell.staff;

import java.util.Comparator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;

/** Asks who sits at this desk. */
public final class WhoController {

    private final Staff staff;
    private final Runnable close;

    @FXML private ListView<TechnicianSaved> list;
    @FXML private Button sit;

    public WhoController(Staff staff, Runnable close) {
        this.staff = staff;
        this.close = close;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable TechnicianSaved person, boolean empty) {
                super.updateItem(person, empty);
                setText(empty || person == null ? null : person.name());
            }
        });
        list.setItems(staff.people().sorted(Comparator.comparing(TechnicianSaved::name)));
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                sit();
            }
        });
        sit.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    }

    @FXML
    private void sit() {
        TechnicianSaved chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            staff.sit(chosen);
            close.run();
        }
    }
}
