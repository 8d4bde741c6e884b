package tierdesk.ui.calendars.holiday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.text.Messages;

/** A holiday's name, its rule in words, and when it comes next. */
final class HolidayCell extends ListCell<Holiday> {

    private final Messages messages;
    private final HolidayWords words;
    private final Supplier<LocalDate> today;
    private final DateTimeFormatter weekday;
    private final Label name = new Label();
    private final Label rule = new Label();
    private final Label next = new Label();
    private final HBox line;

    HolidayCell(Messages messages, Supplier<LocalDate> today) {
        this.messages = messages;
        this.words = new HolidayWords(messages);
        this.today = today;
        this.weekday = DateTimeFormatter.ofPattern("EEE", messages.locale());
        name.getStyleClass().addAll("strong", "may-ellipsize");
        rule.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
        next.getStyleClass().addAll("muted", "text-12");
        next.setMinWidth(Region.USE_PREF_SIZE);
        VBox what = new VBox(name, rule);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        line = new HBox(what, next);
        line.getStyleClass().add("holiday-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Holiday holiday, boolean empty) {
        super.updateItem(holiday, empty);
        if (empty || holiday == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(holiday.name());
        boolean wholeDay = holiday.from() == null && holiday.to() == null;
        rule.setText(wholeDay ? words.rule(holiday.rule()) : words.rule(holiday.rule()) + " · " + words.part(holiday));
        next.setText(next(holiday.rule()));
        setAccessibleText(holiday.name() + ", " + rule.getText() + ", " + next.getText());
        setGraphic(line);
    }

    private String next(HolidayRule holiday) {
        Optional<LocalDate> date = HolidayWords.next(holiday, today.get());
        return date.map(day -> weekday.format(day) + " " + words.date(day)).orElseGet(() -> messages.get("calendars.holiday.past"));
    }
}
