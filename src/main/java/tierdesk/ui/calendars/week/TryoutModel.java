package tierdesk.ui.calendars.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDay;
import tierdesk.clock.SupportCalendar;
import tierdesk.clock.UnreachableFrameException;
import tierdesk.ui.calendars.text.MomentText;
import tierdesk.ui.calendars.text.SpanText;
import tierdesk.ui.calendars.text.TimeText;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/** A frame that the manager tries out: raised then, so long, due when; live, on the calendar as it is typed. */
public final class TryoutModel {

    private final WeekModel week;
    private final Messages messages;
    private final Formats formats;
    private final MomentText moments;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;
    private final StringProperty raised;
    private final StringProperty frame;
    private final ReadOnlyObjectWrapper<Tryout> tryout = new ReadOnlyObjectWrapper<>(this, "tryout", Tryout.wrong("", ""));

    public TryoutModel(WeekModel week, Messages messages, Formats formats) {
        this.week = week;
        this.messages = messages;
        this.formats = formats;
        this.moments = new MomentText(messages.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE", messages.locale());
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
        this.raised = new SimpleStringProperty(this, "raised", messages.get("calendars.tryout.raised-example"));
        this.frame = new SimpleStringProperty(this, "frame", messages.get("calendars.tryout.frame-example"));
        raised.subscribe(typed -> compute());
        frame.subscribe(typed -> compute());
        week.calendarProperty().subscribe(() -> compute());
        week.mondayProperty().subscribe(monday -> compute());
    }

    private void compute() {
        SupportCalendar calendar = week.calendarProperty().get();
        if (calendar != null) {
            tryout.set(compute(calendar));
        }
    }

    private Tryout compute(SupportCalendar calendar) {
        Optional<LocalDateTime> moment = moments.read(raised.get(), week.today(), week.monday());
        Optional<Duration> span = SpanText.read(frame.get());
        if (moment.isEmpty() || span.isEmpty()) {
            return Tryout.wrong(moment.isEmpty() ? messages.get("calendars.tryout.raised-unreadable") : "",
                    span.isEmpty() ? messages.get("calendars.tryout.frame-unreadable") : "");
        }
        // the zone's own rule for a time that does not exist, or twice, is that of CLOCK.md rule 3
        Instant start = moment.get().atZone(calendar.zone()).toInstant();
        try {
            Instant due = calendar.due(start, span.get());
            return new Tryout(sentence(calendar, due), here(calendar.zone(), due), "", "",
                    calendar.explain(start, due, List.of()));
        } catch (UnreachableFrameException never) {
            return Tryout.wrong("", never.problem().sentence(messages.locale()));
        }
    }

    /** A closing time belongs to the day that closes, midnight too. */
    private String sentence(SupportCalendar calendar, Instant due) {
        LocalDate day = due.minusNanos(1).atZone(calendar.zone()).toLocalDate();
        LocalDateTime local = LocalDateTime.ofInstant(due, calendar.zone());
        String time = local.toLocalDate().equals(day) ? TimeText.write(local.toLocalTime()) : TimeText.writeEnd(LocalTime.MIDNIGHT);
        return messages.get("calendars.tryout.due", weekday.format(day), time, date.format(day), hours(calendar, day));
    }

    private static String hours(SupportCalendar calendar, LocalDate date) {
        CalendarDay day = calendar.week(date).getFirst();
        return day.open().stream()
                .map(span -> TimeText.write(span.from().atZone(calendar.zone()).toLocalTime()) + "–"
                        + TimeText.writeEnd(span.to().atZone(calendar.zone()).toLocalTime()))
                .collect(Collectors.joining(", "));
    }

    private String here(ZoneId zone, Instant due) {
        boolean sameClock = zone.getRules().getOffset(due).equals(formats.zone().getRules().getOffset(due));
        return sameClock ? "" : messages.get("calendars.tryout.here", formats.dateTime(due), formats.zone().getId());
    }

    /** When it is raised, as typed; see {@link MomentText}. */
    public StringProperty raisedProperty() {
        return raised;
    }

    /** How long it may take, as typed; see {@link SpanText}. */
    public StringProperty frameProperty() {
        return frame;
    }

    /** What it comes to. */
    ReadOnlyObjectProperty<Tryout> tryoutProperty() {
        return tryout.getReadOnlyProperty();
    }

    /** The calendar's zone; that of the desk while there is none. */
    ZoneId zone() {
        @Nullable SupportCalendar calendar = week.calendarProperty().get();
        return calendar == null ? formats.zone() : calendar.zone();
    }
}
