package tierdesk.ui.calendars.week;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.clock.CalendarDay;
import tierdesk.clock.Span;
import tierdesk.ui.calendars.text.TimeText;
import tierdesk.ui.text.Messages;

/** Seven days beside each other, the hours of the day at their left; today and holidays stand out. */
final class WeekView extends HBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass HOLIDAY = PseudoClass.getPseudoClass("holiday");
    private static final int DAYS = 7;

    private final Messages messages;
    private final DateTimeFormatter longDate;
    private final List<VBox> days = new ArrayList<>();
    private final List<DayHead> heads = new ArrayList<>();
    private final List<DayColumn> columns = new ArrayList<>();

    WeekView(Messages messages) {
        this.messages = messages;
        this.longDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale());
        getStyleClass().add("week-view");
        getChildren().add(axis(messages));
        for (int i = 0; i < DAYS; i++) {
            DayHead head = new DayHead(messages);
            DayColumn column = new DayColumn();
            VBox.setVgrow(column, Priority.ALWAYS);
            VBox day = new VBox(head, column);
            day.getStyleClass().add("week-day");
            day.setId("week-day-" + (i + 1));
            day.setAccessibleRole(AccessibleRole.TEXT);
            day.setMinWidth(0);
            // all days are equally wide, whatever stands in them
            day.setPrefWidth(1);
            HBox.setHgrow(day, Priority.ALWAYS);
            heads.add(head);
            columns.add(column);
            days.add(day);
        }
        getChildren().addAll(days);
    }

    private static VBox axis(Messages messages) {
        DayHead space = new DayHead(messages);
        HourAxis hours = new HourAxis();
        VBox.setVgrow(hours, Priority.ALWAYS);
        VBox axis = new VBox(space, hours);
        axis.setMinWidth(Region.USE_PREF_SIZE);
        return axis;
    }

    /** @param exceptions why dates have other hours than their weekdays */
    void show(List<CalendarDay> week, ZoneId zone, LocalDate today, Map<LocalDate, String> exceptions) {
        for (int i = 0; i < week.size(); i++) {
            CalendarDay day = week.get(i);
            heads.get(i).show(day, exceptions.getOrDefault(day.date(), ""));
            columns.get(i).show(day, zone);
            days.get(i).pseudoClassStateChanged(TODAY, day.date().equals(today));
            days.get(i).pseudoClassStateChanged(HOLIDAY, !day.holidays().isEmpty());
            days.get(i).setAccessibleText(said(day, zone));
        }
    }

    private String said(CalendarDay day, ZoneId zone) {
        String hours = day.open().isEmpty()
                ? messages.get("calendars.hours.closed")
                : day.open().stream().map(span -> hours(span, zone)).collect(Collectors.joining(", "));
        return longDate.format(day.date()) + ": " + hours
                + (day.holidays().isEmpty() ? "" : "; " + String.join(", ", day.holidays()));
    }

    private static String hours(Span span, ZoneId zone) {
        return TimeText.write(span.from().atZone(zone).toLocalTime()) + "–" + TimeText.writeEnd(span.to().atZone(zone).toLocalTime());
    }

    /** The hours of the day, beside the blocks. */
    private static final class HourAxis extends Region {

        private static final int EVERY = 3;
        private static final int HOURS = 24;

        private final List<Label> labels = new ArrayList<>();

        HourAxis() {
            getStyleClass().add("hour-axis");
            for (int hour = 0; hour <= HOURS; hour += EVERY) {
                Label label = new Label(String.valueOf(hour));
                labels.add(label);
            }
            getChildren().addAll(labels);
        }

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < labels.size(); i++) {
                Label label = labels.get(i);
                double height = label.prefHeight(-1);
                double y = Math.clamp(getHeight() * i * EVERY / HOURS - height / 2, 0, Math.max(0, getHeight() - height));
                label.resizeRelocate(0, snapPositionY(y), getWidth() - snappedRightInset(), height);
            }
        }
    }
}
