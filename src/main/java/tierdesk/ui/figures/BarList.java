package tierdesk.ui.figures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Names with a bar and a figure each, the bars comparable; a press opens what is behind one. */
final class BarList extends VBox {

    private static final int MOST = 8;
    private static final double PADDING = 4;

    BarList() {
        getStyleClass().add("bar-list");
    }

    /** Shows the first few of them. */
    void show(List<Bar> bars, String none) {
        getChildren().clear();
        if (bars.isEmpty()) {
            Label empty = new Label(none);
            empty.getStyleClass().add("muted");
            getChildren().add(empty);
        }
        bars.stream().limit(MOST).map(BarList::row).forEach(getChildren()::add);
    }

    private static Button row(Bar bar) {
        Label name = new Label(bar.name);
        name.getStyleClass().addAll("bar-name", "may-ellipsize");
        Label value = new Label(bar.value);
        value.getStyleClass().add("bar-value");
        Region filled = new Region();
        filled.getStyleClass().addAll("bar-filled", bar.styleClass);
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("bar-track");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(bar.share, 0, 1)));
        HBox line = new HBox(name, track, value);
        line.getStyleClass().add("bar-line");
        Button row = new Button(null, line);
        row.getStyleClass().addAll("flat", "bar-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(row.snappedLeftInset() + row.snappedRightInset() + 2 * PADDING));
        row.setAccessibleText(bar.name + ": " + bar.value);
        row.setOnAction(event -> bar.open.run());
        return row;
    }

    /**
     * @param share of the longest bar, 0 to 1
     * @param styleClass its colour
     */
    record Bar(String name, String value, double share, String styleClass, Runnable open) {
    }
}
