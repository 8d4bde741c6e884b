package tierdesk.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.DueAlerts.Recipient;
import tierdesk.procedure.alert.AlertKey;

/**
 * From raised alerts to what the person at this desk is told: theirs alone, in the way they chose, and never a flood. Up to
 * {@value #SINGLY} in a minute come one by one, more come as one digest when the minute is over; what came due while the desk was closed or the
 * machine slept is one digest; what comes in quiet hours waits for their end and is one digest then,
 * but for what the person lets through.
 *
 * <p>Used by the timer's thread alone, but for {@link #subscribe}; subscribers are called on it.
 */
public final class AlertNotices {

    private static final int SINGLY = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Comparator<AlertRow> BREACHES_FIRST = Comparator
            .comparing((AlertRow alert) -> !key(alert).threshold().spent())
            .thenComparing(AlertRow::crossedAt)
            .thenComparing(AlertRow::number);

    private final Supplier<Optional<Recipient>> person;
    private final Supplier<AlertPreferences> preferences;
    private final ZoneId zone;
    private final List<Consumer<AlertNotice>> subscribers = new CopyOnWriteArrayList<>();
    /** More than can be told one by one in the present minute. */
    private final List<AlertRow> flood = new ArrayList<>();
    /** Came in quiet hours. */
    private final List<AlertRow> asleep = new ArrayList<>();
    private @Nullable Instant windowStart;
    private int inWindow;

    /**
     * @param person who sits at this desk; empty hears everything, as somebody does who runs the shop alone
     * @param zone of the quiet hours
     */
    public AlertNotices(Supplier<Optional<Recipient>> person, Supplier<AlertPreferences> preferences, ZoneId zone) {
        this.person = person;
        this.preferences = preferences;
        this.zone = zone;
    }

    /** @return ends the subscription */
    public Runnable subscribe(Consumer<AlertNotice> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** @param backlog they came due while nobody looked */
    void take(List<AlertRow> raised, boolean backlog, Instant now) {
        List<AlertRow> heard = heard(raised);
        boolean quiet = quiet(now);
        QuietHours hours = preferences.get().quietHours();
        tell(quiet ? heard.stream().filter(alert -> hours.passes(kind(alert))).toList() : heard, backlog, now);
        if (quiet) {
            heard.stream().filter(alert -> !hours.passes(kind(alert))).forEach(asleep::add);
        }
    }

    private void tell(List<AlertRow> heard, boolean backlog, Instant now) {
        if (heard.isEmpty()) {
            return;
        }
        openWindow(now);
        if (backlog) {
            publish(heard, true);
            inWindow += 1;
        } else if (flood.isEmpty() && inWindow + heard.size() <= SINGLY) {
            heard.forEach(alert -> publish(List.of(alert), false));
            inWindow += heard.size();
        } else {
            flood.addAll(heard);
        }
    }

    /** Tells what was held back, if its time has come. */
    void release(Instant now) {
        boolean awake = !asleep.isEmpty() && !quiet(now);
        boolean over = !flood.isEmpty() && !endOfWindow(now).isAfter(now);
        if (awake || over) {
            List<AlertRow> all = new ArrayList<>(flood);
            flood.clear();
            if (awake) {
                all.addAll(asleep);
                asleep.clear();
            }
            publish(all, awake);
            windowStart = now;
            inWindow = SINGLY;
        }
    }

    /** When {@link #release} is to be asked again; empty while nothing is held back. During quiet hours, a while later. */
    Optional<Instant> heldUntil(Instant now) {
        Optional<Instant> waking = asleep.isEmpty() ? Optional.empty() : Optional.of(quiet(now) ? now.plus(WINDOW) : now);
        return flood.isEmpty() ? waking : Optional.of(waking.filter(endOfWindow(now)::isAfter).orElse(endOfWindow(now)));
    }

    private Instant endOfWindow(Instant now) {
        Instant start = windowStart;
        return start == null || inWindow == 0 || start.isAfter(now) ? now : start.plus(WINDOW);
    }

    private void openWindow(Instant now) {
        Instant start = windowStart;
        if (start == null || start.isAfter(now) || !now.isBefore(start.plus(WINDOW))) {
            windowStart = now;
            inWindow = 0;
        }
    }

    private List<AlertRow> heard(List<AlertRow> raised) {
        Optional<Recipient> who = person.get();
        AlertPreferences chosen = preferences.get();
        return raised.stream()
                .filter(alert -> !alert.audience().listOnly())
                .filter(alert -> who.map(somebody -> somebody.hears(alert)).orElse(true))
                .filter(alert -> !chosen.of(kind(alert)).silent())
                .toList();
    }

    private void publish(List<AlertRow> alerts, boolean backlog) {
        AlertPreferences chosen = preferences.get();
        Delivery delivery = alerts.stream().map(alert -> chosen.of(kind(alert))).reduce(Delivery.LIST_ONLY, Delivery::and);
        AlertNotice notice = new AlertNotice(alerts.stream().sorted(BREACHES_FIRST).toList(), delivery, backlog);
        subscribers.forEach(subscriber -> subscriber.accept(notice));
    }

    private boolean quiet(Instant now) {
        return preferences.get().quietHours().at(now.atZone(zone).toLocalDateTime());
    }

    private static AlertKind kind(AlertRow alert) {
        return AlertKind.of(key(alert));
    }

    private static AlertKey key(AlertRow alert) {
        return AlertKey.parse(alert.key());
    }
}
