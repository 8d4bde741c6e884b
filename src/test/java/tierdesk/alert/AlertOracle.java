package tierdesk.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.journal.RunningFold;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.Threshold;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;

/**
 * Which alerts one ticket must have raised and when, told from what people did and from when the desk was awake: an account of its own, beside
 * the program's. It lives through the ticket's year fact by fact and asks at each stretch of time that somebody watched what was reached.
 */
final class AlertOracle {

    /** A stretch of real time in which the desk ran, the machine was awake and the wall clock was wrong by so much; both ends included. */
    record Watch(long from, long to, long error) {
    }

    /** A fact, and when in real time this desk came to know it. */
    record Known(Entry entry, long at) {
    }

    /** An alert as it must be in the journal; wall-clock time. */
    record Told(String key, Instant crossedAt, Instant raisedAt) {
    }

    private static final class State {
        long raisedAt;
        boolean acknowledged;
        boolean acted;
        long snoozedUntil = OracleTarget.NEVER;
    }

    private record Pending(OracleTarget target, Threshold threshold, long at) {
    }

    private final Shop shop;
    private final TicketFold fold;
    private final Map<String, NaiveHours> hours;
    private final ZoneId zone;
    private final List<Watch> watches;
    private final boolean minuteByMinute;

    private final Map<String, TreeMap<Threshold, State>> told = new HashMap<>();
    private final List<Told> result = new ArrayList<>();
    private final List<Entry> facts = new ArrayList<>();
    private @Nullable RunningFold running;
    private @Nullable Ticket ticket;
    private List<OracleTarget> targets = List.of();
    private List<Pending> thresholds = List.of();
    /** Null when something changed since it was last told. */
    private @Nullable List<Pending> pending;
    private long actFailedAt = Long.MIN_VALUE;
    private long imported = Long.MIN_VALUE;
    private int watch;

    AlertOracle(Shop shop, Map<String, NaiveHours> hours, ZoneId zone, List<Watch> watches, boolean minuteByMinute) {
        this.shop = shop;
        this.fold = new TicketFold(shop);
        this.hours = hours;
        this.zone = zone;
        this.watches = watches;
        this.minuteByMinute = minuteByMinute;
    }

    /** @param known everything of one ticket, what the desk raised left out, in the order in which it came to be known */
    List<Told> expected(List<Known> known) {
        long from = 0;
        for (Known fact : known) {
            live(from, fact.at());
            from = fact.at();
            take(fact.entry());
        }
        live(from, Long.MAX_VALUE);
        return result;
    }

    private void take(Entry entry) {
        pending = null;
        if (entry.event() instanceof AlertEvent answer) {
            answer(answer);
            return;
        }
        boolean heldForClient = ticket != null && ticket.hold().filter(hold -> hold.kind() == HoldKind.CLIENT).isPresent();
        ticket = foldWith(entry);
        if (entry.event() instanceof RequestEvent.RequestReceived received && received.source() != null) {
            imported = entry.time().millis();
        }
        targets = new OracleFrames(ticket, procedure(), hours, zone, imported).targets();
        thresholds = thresholds();
        if (acts(entry.event())) {
            told.values().forEach(states -> states.values().forEach(state -> state.acted = true));
        } else if (fails(entry.event(), heldForClient) && ticket.vendorCases().stream().noneMatch(VendorCase::open)) {
            told.values().forEach(states -> states.values().forEach(state -> state.acted = false));
            actFailedAt = entry.occurredAt().toEpochMilli();
        }
    }

    private Ticket foldWith(Entry entry) {
        boolean later = facts.stream().allMatch(fact -> Entry.ORDER.compare(fact, entry) < 0);
        facts.add(entry);
        if (running == null || !later) {
            running = fold.begin(entry.subject(), facts);
        } else {
            running.take(entry);
        }
        return running.result().orElseThrow().ticket();
    }

    private Procedure procedure() {
        return shop.version(ticket.procedure());
    }

    private void answer(AlertEvent answer) {
        String key = answer instanceof AlertEvent.AlertAcknowledged acknowledged ? acknowledged.key() : ((AlertEvent.AlertSnoozed) answer).key();
        int last = key.lastIndexOf(':');
        int middle = key.lastIndexOf(':', last - 1);
        State state = told.get(key.substring(0, middle) + key.substring(last)).get(Threshold.parse(key.substring(middle + 1, last)));
        switch (answer) {
            case AlertEvent.AlertAcknowledged _ -> {
                state.acknowledged = true;
                state.snoozedUntil = OracleTarget.NEVER;
            }
            case AlertEvent.AlertSnoozed snoozed -> {
                state.acknowledged = false;
                state.snoozedUntil = snoozed.until().toEpochMilli();
            }
            case AlertEvent.AlertRaised _ -> throw new IllegalArgumentException("What the desk said is no answer");
        }
    }

    /** What somebody does about a spent frame. */
    private static boolean acts(Event event) {
        return event instanceof LevelEvent.Escalated escalated && !escalated.byDesk()
                || event instanceof LevelEvent.FrameExtended
                || event instanceof LevelEvent.RaisedToManager
                || event instanceof LevelEvent.Decided
                || event instanceof ResolutionEvent.Resolved
                || event instanceof ResolutionEvent.VerificationAttempted
                || event instanceof ResolutionEvent.Verified
                || event instanceof ResolutionEvent.Closed
                || event instanceof ResolutionEvent.ClosedUnverified
                || event instanceof WorkEvent.Held
                || event instanceof VendorEvent.VendorEngaged
                || event instanceof VendorEvent.VendorExchanged;
    }

    /** What was done has come to nothing. */
    private static boolean fails(Event event, boolean heldForClient) {
        return event instanceof WorkEvent.Resumed
                || event instanceof RequestEvent.ClientReplied && heldForClient
                || event instanceof LevelEvent.HandOverReturned
                || event instanceof LevelEvent.SentBack
                || event instanceof ResolutionEvent.VerificationRejected
                || event instanceof ResolutionEvent.Reopened
                || event instanceof VendorEvent.VendorConcluded;
    }

    /** Nothing new is known in [from, to] of real time. */
    private void live(long from, long to) {
        if (ticket == null) {
            return;
        }
        while (watch > 0 && watches.get(watch - 1).to() >= from) {
            watch--;
        }
        for (; watch < watches.size() && watches.get(watch).from() <= to; watch++) {
            Watch now = watches.get(watch);
            if (now.to() >= from) {
                watched(Math.max(from, now.from()) + now.error(), Math.min(to, now.to()) + now.error());
            }
        }
    }

    /** @param from and {@code to}: wall-clock time */
    private void watched(long from, long to) {
        long position = from;
        while (true) {
            long now = position;
            List<Pending> pending = pending();
            long next = pending.stream().mapToLong(alert -> Math.max(alert.at(), now)).min().orElse(OracleTarget.NEVER);
            if (next > to) {
                return;
            }
            pending.stream().filter(alert -> alert.at() <= next).forEach(alert -> raise(alert, next));
            position = next;
        }
    }

    private void raise(Pending alert, long now) {
        pending = null;
        OracleTarget target = alert.target();
        State state = new State();
        state.raisedAt = now;
        told.computeIfAbsent(name(target), name -> new TreeMap<>()).put(alert.threshold(), state);
        String key = target.kind() + ":" + target.subject() + ":" + alert.threshold() + ":" + target.revision();
        result.add(new Told(key, Instant.ofEpochMilli(alert.at()), Instant.ofEpochMilli(now)));
    }

    private static String name(OracleTarget target) {
        return target.kind() + ":" + target.subject() + ":" + target.revision();
    }

    private List<Pending> thresholds() {
        List<Pending> all = new ArrayList<>();
        for (OracleTarget target : targets) {
            Pending passed = null;
            for (int percent : percents(target.kind())) {
                long at = target.reached(percent, minuteByMinute);
                if (at != OracleTarget.NEVER && at <= target.since()) {
                    passed = new Pending(target, new Threshold(percent, 0), target.since());
                } else if (at != OracleTarget.NEVER) {
                    all.add(new Pending(target, new Threshold(percent, 0), at));
                }
            }
            if (passed != null) {
                all.add(passed);
            }
        }
        return all;
    }

    private int[] percents(FrameKind kind) {
        return switch (kind) {
            case CONTRACT, LEVEL, QUALIFY, EFFORT, VERIFY ->
                new int[] {procedure().alerts().listPercent(), procedure().alerts().holderPercent(), 100};
            case UNASSIGNED, VENDOR_PROMISE, HOLD_END, CLOSE_UNVERIFIED -> new int[] {100};
        };
    }

    private List<Pending> pending() {
        if (pending == null) {
            pending = reckon();
        }
        return pending;
    }

    private List<Pending> reckon() {
        List<Pending> pending = new ArrayList<>();
        for (Pending alert : thresholds) {
            TreeMap<Threshold, State> states = told.get(name(alert.target()));
            if (states == null || states.lastKey().percent() < alert.threshold().percent()) {
                pending.add(alert);
            }
        }
        for (OracleTarget target : targets) {
            TreeMap<Threshold, State> states = told.get(name(target));
            if (states != null) {
                again(target, states, pending);
            }
        }
        pending.sort(Comparator.comparingLong(Pending::at));
        return pending;
    }

    /** A repeat, or a snooze that ends. */
    private void again(OracleTarget target, TreeMap<Threshold, State> states, List<Pending> pending) {
        State last = states.lastEntry().getValue();
        Threshold threshold = states.lastKey();
        if (last.snoozedUntil != OracleTarget.NEVER) {
            pending.add(new Pending(target, threshold, last.snoozedUntil));
            return;
        }
        boolean appointment = target.kind() == FrameKind.VENDOR_PROMISE || target.kind() == FrameKind.HOLD_END;
        boolean acknowledged = states.tailMap(Threshold.BREACH).values().stream().anyMatch(state -> state.acknowledged);
        if (threshold.percent() < 100 || acknowledged || last.acted && !appointment) {
            return;
        }
        long every = (target.kind() == FrameKind.VENDOR_PROMISE ? procedure().vendor().askAgainEvery() : procedure().alerts().repeatEvery()).toMillis();
        long at = target.repeated(Math.max(last.raisedAt, actFailedAt), every, minuteByMinute);
        if (at != OracleTarget.NEVER) {
            pending.add(new Pending(target, Threshold.repeated(threshold.repeat() + 1), at));
        }
    }
}
