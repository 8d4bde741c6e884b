package tierdesk.ui.shell.overlay;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.ui.JumpSource.Jump;
import tierdesk.ui.view.Showing;

/** The jump field: type, choose with the arrows, Enter goes there. The field keeps the focus all the time. */
public final class JumpController {

    private final JumpModel model;
    private final Runnable close;

    @FXML private TextField field;
    @FXML private ListView<Jump> list;

    public JumpController(JumpModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new JumpCell());
        list.setOnMouseClicked(event -> go());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Showing.subscribe(field, () -> {
            ListChangeListener<Jump> first = change -> list.getSelectionModel().selectFirst();
            list.setItems(model.found());
            model.found().addListener(first);
            var typed = field.textProperty().subscribe(model::look);
            list.getSelectionModel().selectFirst();
            Platform.runLater(field::requestFocus);
            return typed.and(() -> model.found().removeListener(first));
        });
    }

    private void steer(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER -> go();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    private void go() {
        Jump jump = list.getSelectionModel().getSelectedItem();
        if (jump != null) {
            close.run();
            jump.go().run();
        }
    }

    private static final class JumpCell extends ListCell<Jump> {
        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row;

        JumpCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            icon.getStyleClass().add("muted");
            title.getStyleClass().add("may-ellipsize");
            detail.getStyleClass().addAll("muted", "text-12");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(icon, title, space, detail);
            row.getStyleClass().add("jump-row");
            // a long title gives way; the row is never wider than the list
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Jump jump, boolean empty) {
            super.updateItem(jump, empty);
            if (empty || jump == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                icon.setIconCode(jump.icon());
                title.setText(jump.title());
                detail.setText(jump.detail());
                setAccessibleText(jump.title() + " " + jump.detail());
                setGraphic(row);
            }
        }
    }
}
