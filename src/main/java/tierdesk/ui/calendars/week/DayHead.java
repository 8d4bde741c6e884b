package tierdesk.ui.calendars.week;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import tierdesk.clock.CalendarDay;
import tierdesk.ui.text.Messages;

/** What stands over a day: its name, how long it is where the clocks change, which holidays it has. */
final class DayHead extends VBox {

    private static final Duration USUAL = Duration.ofHours(24);

    private final Messages messages;
    private final DateTimeFormatter name;
    private final Label date = new Label();
    private final Label detail = new Label();

    DayHead(Messages messages) {
        this.messages = messages;
        this.name = DateTimeFormatter.ofPattern(messages.get("calendars.week.day"), messages.locale());
        date.getStyleClass().add("day-name");
        detail.getStyleClass().addAll("day-detail", "may-ellipsize");
        detail.setMinWidth(0);
        getStyleClass().add("day-head");
        setMinWidth(0);
        getChildren().addAll(date, detail);
    }

    /** @param exception why the date has other hours than its weekday; empty if it has not, or nobody said why */
    void show(CalendarDay day, String exception) {
        date.setText(name.format(day.date()));
        Duration length = Duration.between(day.begins(), day.ends());
        boolean clocksChange = !length.equals(USUAL);
        String hours = clocksChange ? messages.get("calendars.week.length", length.toMinutes() / 60.0) : "";
        String names = Stream.concat(day.holidays().stream(), Stream.of(exception)).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        String text = clocksChange && !names.isEmpty() ? hours + " · " + names : hours + names;
        detail.setText(text);
        detail.setTooltip(text.isEmpty() ? null : new Tooltip(clocksChange
                ? messages.get("calendars.week.clocks-change", length.toMinutes() / 60.0) + (names.isEmpty() ? "" : "\n" + names)
                : names));
    }
}
