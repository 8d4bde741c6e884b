package tierdesk.ui.due;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A bar a day, made of pieces one over the other. */
final class DayBars extends Region {

    private static final double GAP = 2;

    private final List<Column> columns = new ArrayList<>();
    private int highest;

    DayBars() {
        getStyleClass().add("day-bars");
    }

    void show(List<Day> days) {
        columns.clear();
        getChildren().clear();
        highest = Math.max(1, days.stream().mapToInt(Day::sum).max().orElse(0));
        for (Day day : days) {
            Region ground = new Region();
            ground.getStyleClass().add("day-ground");
            Tooltip.install(ground, new Tooltip(day.words()));
            List<Region> pieces = day.pieces().stream().map(DayBars::node).toList();
            columns.add(new Column(day, ground, pieces));
            getChildren().addAll(pieces);
            // over the pieces, so that the whole column answers the pointer
            getChildren().add(ground);
        }
        requestLayout();
    }

    private static Region node(Piece piece) {
        Region node = new Region();
        node.getStyleClass().addAll("day-piece", piece.styleClass());
        return node;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / Math.max(1, columns.size());
        double height = getHeight() - snappedBottomInset();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double left = snapPositionX(i * width);
            double right = snapPositionX((i + 1) * width);
            column.ground.resizeRelocate(left, 0, right - left, height);
            double bottom = height;
            for (int piece = 0; piece < column.pieces.size(); piece++) {
                double top = bottom - height * column.day.pieces().get(piece).count() / highest;
                column.pieces.get(piece).resizeRelocate(left, top, Math.max(1, right - left - GAP), bottom - top);
                bottom = top;
            }
        }
    }

    /** @param words what the day has to say, for who points at it */
    record Day(List<Piece> pieces, String words) {

        int sum() {
            return pieces.stream().mapToInt(Piece::count).sum();
        }
    }

    /** @param styleClass the level's */
    record Piece(String styleClass, int count) {
    }

    private record Column(Day day, Region ground, List<Region> pieces) {
    }
}
