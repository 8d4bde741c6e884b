package tierdesk.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tierdesk.desk.figure.Age;
import tierdesk.ui.shop.FigureWords;

/** Open tickets by level, each bar made of ages; a press on a piece opens its tickets. */
final class OpenByAge extends StackedBarChart<String, Number> {

    private final FigureWords words;

    OpenByAge(FigureWords words) {
        super(new CategoryAxis(), new NumberAxis());
        this.words = words;
        setAnimated(false);
        setLegendVisible(true);
        setVerticalGridLinesVisible(false);
        VBox.setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("open-by-age");
    }

    /** @param levels ids, in the order of the bars */
    void show(List<String> levels, Map<String, Map<Age, Long>> open, BiConsumer<String, Age> press) {
        getData().clear();
        ((CategoryAxis) getXAxis()).setCategories(FXCollections.observableArrayList(levels.stream().map(words::station).distinct().toList()));
        for (Age age : Age.values()) {
            XYChart.Series<String, Number> series = new XYChart.Series<>();
            series.setName(words.of(age));
            for (String level : levels) {
                long tickets = open.getOrDefault(level, Map.of()).getOrDefault(age, 0L);
                if (tickets > 0) {
                    XYChart.Data<String, Number> piece = new XYChart.Data<>(words.station(level), tickets);
                    piece.nodeProperty().subscribe(node -> answer(node, level, age, tickets, press));
                    series.getData().add(piece);
                }
            }
            getData().add(series);
        }
    }

    private void answer(Node node, String level, Age age, long tickets, BiConsumer<String, Age> press) {
        if (node != null) {
            node.setOnMouseClicked(event -> press.accept(level, age));
            String told = words.station(level) + ", " + words.of(age) + ": " + tickets;
            node.setFocusTraversable(true);
            node.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    press.accept(level, age);
                    event.consume();
                }
            });
            Tooltip.install(node, new Tooltip(told));
        }
    }
}
