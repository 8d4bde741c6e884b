package tierdesk.ui.calendars.week;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import tierdesk.clock.CalendarDay;
import tierdesk.clock.Span;
import tierdesk.ui.calendars.text.TimeText;

/** A day's open hours as blocks, from midnight at the top to midnight at the bottom by the clock on the wall. */
final class DayColumn extends Region {

    private static final int HOURS = 24;
    private static final int LINE_EVERY = 6;
    private static final double LINES_FOR_BOTH_ENDS = 2.4;
    private static final double LINES_FOR_ONE_END = 1.1;

    private final List<Region> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    DayColumn() {
        getStyleClass().add("day-column");
        for (int hour = LINE_EVERY; hour < HOURS; hour += LINE_EVERY) {
            Region line = new Region();
            line.getStyleClass().add("hour-line");
            lines.add(line);
        }
        getChildren().addAll(lines);
    }

    void show(CalendarDay day, ZoneId zone) {
        getChildren().removeAll(blocks);
        blocks.clear();
        day.open().forEach(span -> blocks.add(new Block(day, span, zone)));
        getChildren().addAll(blocks);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < lines.size(); i++) {
            double y = getHeight() * (i + 1) * LINE_EVERY / HOURS;
            lines.get(i).resizeRelocate(0, snapPositionY(y), getWidth(), 1);
        }
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        for (Block block : blocks) {
            double top = snapPositionY(getHeight() * block.begins);
            double bottom = snapPositionY(getHeight() * block.ends);
            block.resizeRelocate(left, top, width, Math.max(2, bottom - top - 1));
        }
    }

    /** An open stretch: when it begins at its top, when it ends at its bottom, as far as there is room. */
    private static final class Block extends Region {

        private final double begins;
        private final double ends;
        private final Label from;
        private final Label to;

        Block(CalendarDay day, Span span, ZoneId zone) {
            LocalDateTime midnight = day.date().atStartOfDay();
            LocalDateTime opens = wall(span.from(), zone);
            LocalDateTime closes = wall(span.to(), zone);
            boolean toMidnight = !span.to().isBefore(day.ends());
            begins = partOfDay(midnight, opens);
            ends = toMidnight ? 1 : partOfDay(midnight, closes);
            from = new Label(TimeText.write(opens.toLocalTime()));
            to = new Label(toMidnight ? "24:00" : TimeText.write(closes.toLocalTime()));
            getStyleClass().add("open-block");
            getChildren().addAll(from, to);
        }

        private static LocalDateTime wall(Instant instant, ZoneId zone) {
            return LocalDateTime.ofInstant(instant, zone);
        }

        private static double partOfDay(LocalDateTime midnight, LocalDateTime at) {
            double hours = ChronoUnit.SECONDS.between(midnight, at) / (double) ChronoUnit.HOURS.getDuration().toSeconds();
            return Math.clamp(hours / HOURS, 0, 1);
        }

        @Override
        protected void layoutChildren() {
            double line = from.prefHeight(-1);
            from.setVisible(getHeight() >= line * LINES_FOR_ONE_END);
            to.setVisible(getHeight() >= line * LINES_FOR_BOTH_ENDS);
            from.resizeRelocate(0, 0, getWidth(), line);
            to.resizeRelocate(0, getHeight() - line, getWidth(), line);
        }
    }
}
