package tierdesk.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A choice of a few, all in sight, one of them always chosen. It is one stop for the tabulator; the arrow keys choose.
 */
public final class Segments<T> extends HBox {

    private static final String LEFT = "left-pill";
    private static final String CENTRE = "center-pill";
    private static final String RIGHT = "right-pill";

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");

    public Segments() {
        getStyleClass().add("segments");
        group.selectedToggleProperty().subscribe(this::selected);
        value.subscribe(this::show);
    }

    /**
     * What can be chosen, from left to right.
     *
     * @param text what each is called
     */
    public void setItems(List<T> items, Function<T, String> text) {
        getChildren().clear();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            ToggleButton button = new ToggleButton(text.apply(item));
            button.setUserData(item);
            button.setId(getId() + "-" + item.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setAccessibleText(getAccessibleText() + ": " + button.getText());
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.getStyleClass().add(i == 0 ? LEFT : i == items.size() - 1 ? RIGHT : CENTRE);
            getChildren().add(button);
        }
        show(value.get());
    }

    /** What is chosen. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Moves the keyboard to what is chosen. */
    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
        }
    }

    @SuppressWarnings("unchecked") // setItems alone sets the user data
    private void selected(@Nullable Toggle toggle) {
        if (toggle == null) {
            // a second click on the chosen one does not take it away
            show(value.get());
            return;
        }
        group.getToggles().forEach(each -> ((ToggleButton) each).setFocusTraversable(each == toggle));
        value.set((T) toggle.getUserData());
    }

    private void show(@Nullable T item) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(item)).findFirst()
                .ifPresent(group::selectToggle);
    }
}
