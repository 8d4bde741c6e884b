package tierdesk.ui.calendars.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.ui.calendars.text.TimeText;
import tierdesk.ui.text.Messages;

/** The fields of one holiday, and the holiday that they come to. */
final class HolidayForm {

    private final Messages messages;

    final StringProperty name = new SimpleStringProperty(this, "name", "");
    final ObjectProperty<HolidayRule.Kind> kind = new SimpleObjectProperty<>(this, "kind", HolidayRule.Kind.ON_DATE);
    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date");
    final StringProperty day = new SimpleStringProperty(this, "day", "");
    final ObjectProperty<Month> month = new SimpleObjectProperty<>(this, "month", Month.JANUARY);
    final ObjectProperty<Integer> nth = new SimpleObjectProperty<>(this, "nth", 1);
    final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(this, "weekday", DayOfWeek.MONDAY);
    final StringProperty easter = new SimpleStringProperty(this, "easter", "");
    final BooleanProperty wholeDay = new SimpleBooleanProperty(this, "wholeDay", true);
    final StringProperty from = new SimpleStringProperty(this, "from", "");
    final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ReadOnlyObjectWrapper<Outcome> outcome;

    HolidayForm(Messages messages) {
        this.messages = messages;
        this.outcome = new ReadOnlyObjectWrapper<>(this, "outcome", read());
        List.<Observable>of(name, kind, date, day, month, nth, weekday, easter, wholeDay, from, to)
                .forEach(field -> field.addListener(any -> outcome.set(read())));
    }

    /** A new one, proposed for a date. */
    void clear(LocalDate proposed) {
        name.set("");
        kind.set(HolidayRule.Kind.ON_DATE);
        date.set(proposed);
        day.set(String.valueOf(proposed.getDayOfMonth()));
        month.set(proposed.getMonth());
        nth.set(1);
        weekday.set(proposed.getDayOfWeek());
        easter.set("1");
        wholeDay.set(true);
        from.set("");
        to.set("");
    }

    /** One that is there already. */
    void fill(Holiday holiday, LocalDate today) {
        clear(today);
        HolidayRule rule = holiday.rule();
        name.set(holiday.name());
        kind.set(rule.kind());
        if (rule.date() != null) {
            date.set(rule.date());
        }
        if (rule.month() != null) {
            month.set(rule.month());
        }
        if (rule.weekday() != null) {
            weekday.set(rule.weekday());
        }
        switch (rule.kind()) {
            case ON_DATE -> {
                // the date says it all
            }
            case EACH_YEAR -> day.set(String.valueOf(rule.number()));
            case NTH_WEEKDAY -> nth.set(rule.number());
            case FROM_EASTER -> easter.set(String.valueOf(rule.number()));
        }
        wholeDay.set(holiday.from() == null && holiday.to() == null);
        from.set(holiday.from() == null ? "" : TimeText.write(holiday.from()));
        to.set(holiday.to() == null ? "" : TimeText.writeEnd(holiday.to()));
    }

    /** What the fields come to. */
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    Outcome outcome() {
        return outcome.get();
    }

    private Outcome read() {
        if (name.get().isBlank()) {
            return Outcome.wrong(messages.get("calendars.holiday.name-missing"));
        }
        Optional<HolidayRule> rule = rule();
        if (rule.isEmpty()) {
            return Outcome.wrong(messages.get("calendars.holiday.rule-wrong." + switch (kind.get()) {
                case ON_DATE -> "date";
                case EACH_YEAR -> "day";
                case NTH_WEEKDAY -> "weekday";
                case FROM_EASTER -> "easter";
            }));
        }
        if (wholeDay.get()) {
            return new Outcome(new Holiday(name.get().strip(), rule.get()), "");
        }
        Optional<LocalTime> begins = from.get().isBlank() ? Optional.of(LocalTime.MIDNIGHT) : TimeText.read(from.get());
        Optional<LocalTime> ends = to.get().isBlank() || TimeText.isEndOfDay(to.get())
                ? Optional.of(LocalTime.MIDNIGHT)
                : TimeText.read(to.get());
        if (begins.isEmpty() || ends.isEmpty()) {
            return Outcome.wrong(messages.get("calendars.holiday.time-unreadable", begins.isEmpty() ? from.get() : to.get()));
        }
        if (!ends.get().equals(LocalTime.MIDNIGHT) && !begins.get().isBefore(ends.get())) {
            return Outcome.wrong(messages.get("calendars.holiday.reversed"));
        }
        return new Outcome(new Holiday(name.get().strip(), rule.get(), unlessMidnight(begins.get()), unlessMidnight(ends.get())), "");
    }

    private static @Nullable LocalTime unlessMidnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    private Optional<HolidayRule> rule() {
        LocalDate on = date.get();
        return switch (kind.get()) {
            case ON_DATE -> on == null ? Optional.empty() : Optional.of(HolidayRule.on(on));
            case EACH_YEAR -> number(day.get())
                    .filter(number -> number >= 1 && number <= month.get().maxLength())
                    .map(number -> HolidayRule.eachYear(month.get(), number));
            case NTH_WEEKDAY -> Optional.of(HolidayRule.nthWeekday(nth.get(), weekday.get(), month.get()));
            case FROM_EASTER -> number(easter.get()).flatMap(HolidayForm::fromEaster);
        };
    }

    private static Optional<HolidayRule> fromEaster(int days) {
        try {
            return Optional.of(HolidayRule.fromEaster(days));
        } catch (IllegalArgumentException outsideTheYear) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        String text = typed.strip().replace('−', '-').replaceAll("\\.$", "");
        return text.matches("[+-]?\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /**
     * @param holiday null where something is wrong
     * @param problem what is wrong, and where; empty if nothing
     */
    record Outcome(@Nullable Holiday holiday, String problem) {

        static Outcome wrong(String problem) {
            return new Outcome(null, problem);
        }
    }
}
