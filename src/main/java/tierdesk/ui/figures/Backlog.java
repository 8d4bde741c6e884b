package tierdesk.ui.figures;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tierdesk.desk.figure.FigureSheet.DayBacklog;
import tierdesk.ui.text.Formats;

/** How many tickets were open at the end of each day. */
final class Backlog extends AreaChart<Number, Number> {

    private static final int MOST_POINTS = 120;
    private static final int TICKS = 4;

    private final Formats formats;

    Backlog(Formats formats) {
        super(new NumberAxis(), new NumberAxis());
        this.formats = formats;
        setAnimated(false);
        setLegendVisible(false);
        setCreateSymbols(false);
        setVerticalGridLinesVisible(false);
        VBox.setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("backlog");
    }

    void show(List<DayBacklog> days) {
        getData().clear();
        if (days.isEmpty()) {
            return;
        }
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        int step = Math.max(1, days.size() / MOST_POINTS);
        for (int i = (days.size() - 1) % step; i < days.size(); i += step) {
            series.getData().add(new XYChart.Data<>(days.get(i).day().toEpochDay(), days.get(i).open()));
        }
        long first = days.getFirst().day().toEpochDay();
        long last = Math.max(first + 1, days.getLast().day().toEpochDay());
        NumberAxis axis = (NumberAxis) getXAxis();
        axis.setAutoRanging(false);
        axis.setForceZeroInRange(false);
        axis.setLowerBound(first);
        axis.setUpperBound(last);
        axis.setTickUnit(Math.max(1, Math.ceilDiv(last - first, TICKS)));
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number day) {
                return formats.date(LocalDate.ofEpochDay(day.longValue()).atStartOfDay(formats.zone()).toInstant());
            }

            @Override
            public Number fromString(String text) {
                throw new IllegalArgumentException("Days are only shown here: " + text);
            }
        });
        getData().add(series);
    }
}
