package tierdesk.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import tierdesk.alert.AlertKind;
import tierdesk.alert.AlertPreferences;
import tierdesk.alert.Delivery;
import tierdesk.alert.QuietHours;
import tierdesk.settings.Settings;
import tierdesk.ui.notify.AlertSettings;

/** What the person hears and when not, as choices that hold at once. */
final class AlertChoices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final ObjectProperty<AlertPreferences> preferences;

    AlertChoices(Settings settings) {
        this.preferences = settings.of(AlertSettings.PREFERENCES);
    }

    ObjectProperty<AlertPreferences> preferencesProperty() {
        return preferences;
    }

    Delivery of(AlertKind kind) {
        return preferences.get().of(kind);
    }

    QuietHours quietHours() {
        return preferences.get().quietHours();
    }

    /** One of the ways in which a kind is heard, chosen or not. */
    void choose(AlertKind kind, Way way, boolean on) {
        preferences.set(preferences.get().with(kind, way.in(of(kind), on)));
    }

    void quiet(boolean on) {
        change(hours -> new QuietHours(on, hours.from(), hours.to(), hours.days(), hours.breachesThrough()));
    }

    void breachesThrough(boolean through) {
        change(hours -> new QuietHours(hours.on(), hours.from(), hours.to(), hours.days(), through));
    }

    void day(DayOfWeek day, boolean quiet) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(quietHours().days());
        if (quiet) {
            days.add(day);
        } else {
            days.remove(day);
        }
        change(hours -> new QuietHours(hours.on(), hours.from(), hours.to(), days, hours.breachesThrough()));
    }

    /** @return whether that is a time of day; if not, the one before stays */
    boolean from(String typed) {
        Optional<LocalTime> time = time(typed);
        time.ifPresent(from -> change(hours -> new QuietHours(hours.on(), from, hours.to(), hours.days(), hours.breachesThrough())));
        return time.isPresent();
    }

    /** @return whether that is a time of day; if not, the one before stays */
    boolean to(String typed) {
        Optional<LocalTime> time = time(typed);
        time.ifPresent(to -> change(hours -> new QuietHours(hours.on(), hours.from(), to, hours.days(), hours.breachesThrough())));
        return time.isPresent();
    }

    private void change(UnaryOperator<QuietHours> how) {
        preferences.set(preferences.get().with(how.apply(quietHours())));
    }

    static String words(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 18}, {@code 8:30} or {@code 08.30}. */
    private static Optional<LocalTime> time(String typed) {
        String text = typed.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(text.matches("\\d{1,2}") ? text + ":00" : text, TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** How a person hears of something besides the list. */
    enum Way {
        TOAST,
        SOUND,
        SYSTEM;

        boolean of(Delivery delivery) {
            return switch (this) {
                case TOAST -> delivery.toast();
                case SOUND -> delivery.sound();
                case SYSTEM -> delivery.system();
            };
        }

        Delivery in(Delivery delivery, boolean on) {
            return switch (this) {
                case TOAST -> new Delivery(on, delivery.sound(), delivery.system());
                case SOUND -> new Delivery(delivery.toast(), on, delivery.system());
                case SYSTEM -> new Delivery(delivery.toast(), delivery.sound(), on);
            };
        }
    }
}
