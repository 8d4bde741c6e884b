package tierdesk.ui.figures;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What was spent at each level against its frame, a row a level. */
final class LevelTimes extends GridPane {

    LevelTimes() {
        setId("figures-levels");
        getStyleClass().add("figures-levels");
    }

    /** @param order of the levels, by what they are called */
    void show(FigureTables.Table table, List<String> order) {
        getChildren().clear();
        getColumnConstraints().setAll(table.columns().stream().map(title -> column(title.equals(table.columns().getFirst()))).toList());
        for (int column = 0; column < table.columns().size(); column++) {
            add(label(table.columns().get(column), column, "section-title"), column, 0);
        }
        List<List<String>> rows = table.rows().stream().sorted(Comparator.comparingInt(row -> order.indexOf(row.getFirst()))).toList();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                add(label(rows.get(row).get(column), column, column == 0 ? "strong" : "figure-number"), column, row + 1);
            }
        }
    }

    private static ColumnConstraints column(boolean first) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        if (!first) {
            column.setHalignment(HPos.RIGHT);
        }
        return column;
    }

    private static Label label(String text, int column, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, column == 0 ? "figure-first" : "figure-other");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
