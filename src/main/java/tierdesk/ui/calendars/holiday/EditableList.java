package tierdesk.ui.calendars.holiday;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A list whose lines are edited by Enter, a double click or a button, and removed by Delete or a button. */
final class EditableList {

    private EditableList() {
    }

    static <T> void of(ListView<T> list, Button edit, Consumer<T> onEdit, Button remove, Consumer<T> onRemove) {
        Runnable editing = () -> selected(list, onEdit);
        Runnable removing = () -> selected(list, onRemove);
        for (Button button : new Button[] {edit, remove}) {
            button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        }
        edit.setOnAction(event -> editing.run());
        remove.setOnAction(event -> removing.run());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                editing.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE) {
                (event.getCode() == KeyCode.ENTER ? editing : removing).run();
                event.consume();
            }
        });
    }

    private static <T> void selected(ListView<T> list, Consumer<T> action) {
        @Nullable T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            action.accept(selected);
        }
    }
}
