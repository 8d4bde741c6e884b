package tierdesk.ui.field;

import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.work.Background;

/**
 * A text field that offers what was used before while one types. Up and down choose, Tab and Enter take, Escape leaves
 * what was typed; anything else can be typed all the same.
 */
public final class CompletingField extends TextField {

    private static final double ROW = 2.3;
    private static final double GAP = 2;

    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Completion completion;
    private UnaryOperator<String> written = UnaryOperator.identity();
    private boolean taking;

    public CompletingField() {
        list.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        textProperty().subscribe((before, now) -> {
            if (completion != null && isFocused() && !taking) {
                completion.typed(now);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                stop();
            }
        });
    }

    /** Says where completions come from; once. */
    public void completeFrom(Background background, String title, Completion.Source source) {
        Completion made = new Completion(background, title, source);
        completion = made;
        list.setItems(made.offered());
        made.offered().addListener((ListChangeListener<String>) change -> showOrHide());
        made.chosenProperty().subscribe(index -> list.getSelectionModel().clearAndSelect(index.intValue()));
    }

    /** Says how what is offered is written in the list, where the name alone would not tell what it is. */
    public void writeOffered(UnaryOperator<String> as) {
        written = as;
    }

    private void onKey(KeyEvent key) {
        Completion asked = completion;
        if (asked == null || !popup.isShowing() || key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> {
                asked.move(1);
                key.consume();
            }
            case UP -> {
                asked.move(-1);
                key.consume();
            }
            case ENTER -> {
                take();
                key.consume();
            }
            // goes on to the next field, too
            case TAB -> {
                if (!key.isShiftDown()) {
                    take();
                }
            }
            case ESCAPE -> {
                stop();
                key.consume();
            }
            default -> { }
        }
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            setText(chosen);
            end();
            taking = false;
        }
        stop();
    }

    private void stop() {
        if (completion != null) {
            completion.stop();
        }
    }

    private void showOrHide() {
        int rows = list.getItems().size();
        Bounds bounds = getScene() == null ? null : localToScreen(getLayoutBounds());
        if (rows == 0 || bounds == null || !isFocused()) {
            popup.hide();
            return;
        }
        double row = Math.rint(getFont().getSize() * ROW);
        list.setFixedCellSize(row);
        list.setPrefWidth(bounds.getWidth());
        list.setPrefHeight(rows * row + 2 * GAP);
        if (!popup.isShowing()) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    /** Pressing takes it before the field loses the focus. */
    private final class OfferCell extends ListCell<String> {

        OfferCell() {
            setOnMousePressed(event -> {
                if (!isEmpty()) {
                    list.getSelectionModel().select(getIndex());
                    take();
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? null : written.apply(name));
        }
    }
}
