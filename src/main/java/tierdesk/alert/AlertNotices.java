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
 * machine slept is one digest; what comes in quiet hours waits for their end and is one digest then.
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
    private final List<AlertRow> held = new ArrayList<>();
    private boolean heldBacklog;
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
        if (heard.isEmpty()) {
            return;
        }
        openWindow(now);
        if (backlog && !quiet(now)) {
            publish(heard, true);
            inWindow += 1;
        } else if (!quiet(now) && held.isEmpty() && inWindow + heard.size() <= SINGLY) {
            heard.forEach(alert -> publish(List.of(alert), false));
            inWindow += heard.size();
        } else {
            held.addAll(heard);
            heldBacklog |= backlog || quiet(now);
        }
    }

    /** Tells what was held back, if its time has come. */
    void release(Instant now) {
        if (!held.isEmpty() && heldUntil(now).filter(until -> !until.isAfter(now)).isPresent()) {
            List<AlertRow> all = List.copyOf(held);
            held.clear();
            publish(all, heldBacklog);
            heldBacklog = false;
            windowStart = now;
            inWindow = SINGLY;
        }
    }

    /** When {@link #release} is to be asked again; empty while nothing is held back. During quiet hours, a while later. */
    Optional<Instant> heldUntil(Instant now) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (quiet(now)) {
            return Optional.of(now.plus(WINDOW));
        }
        Instant start = windowStart;
        return Optional.of(start == null || inWindow == 0 || start.isAfter(now) ? now : start.plus(WINDOW));
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
                .filter(alert -> !chosen.of(key(alert).kind()).silent())
                .toList();
    }

    private void publish(List<AlertRow> alerts, boolean backlog) {
        AlertPreferences chosen = preferences.get();
        Delivery delivery = alerts.stream().map(alert -> chosen.of(key(alert).kind())).reduce(Delivery.LIST_ONLY, Delivery::and);
        AlertNotice notice = new AlertNotice(alerts.stream().sorted(BREACHES_FIRST).toList(), delivery, backlog);
        subscribers.forEach(subscriber -> subscriber.accept(notice));
    }

    private boolean quiet(Instant now) {
        return preferences.get().quietHours().at(now.atZone(zone).toLocalTime());
    }

    private static AlertKey key(AlertRow alert) {
        return AlertKey.parse(alert.key());
    }
}
