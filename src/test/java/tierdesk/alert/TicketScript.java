package tierdesk.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.RandomEvents;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;

/** The random life of one ticket: some dozen acts that the rules allow, then straight to its close, now and then reopened. */
final class TicketScript {

    private static final List<Act> WEIGHTED = List.of(
            Act.IDENTIFY, Act.IDENTIFY, Act.IDENTIFY, Act.ASSIGN, Act.QUALIFY, Act.QUALIFY, Act.QUALIFY, Act.ACCEPT_HAND_OVER, Act.ACCEPT_HAND_OVER,
            Act.LOG_WORK, Act.LOG_WORK, Act.CORRECT_WORK, Act.HOLD, Act.HOLD, Act.RESUME, Act.RESUME, Act.CLIENT_REPLY, Act.ESCALATE, Act.ESCALATE,
            Act.RETURN_HAND_OVER, Act.SEND_BACK, Act.EXTEND_FRAME, Act.REPRIORITISE, Act.MOVE_PROCEDURE, Act.ENGAGE_VENDOR, Act.EXCHANGE_WITH_VENDOR,
            Act.CONCLUDE_VENDOR, Act.CONCLUDE_VENDOR, Act.RESOLVE, Act.RESOLVE, Act.ATTEMPT_VERIFICATION, Act.ATTEMPT_VERIFICATION, Act.VERIFY,
            Act.REJECT, Act.ADD_NOTE, Act.ACKNOWLEDGE_ALERT, Act.ACKNOWLEDGE_ALERT, Act.SNOOZE_ALERT, Act.SNOOZE_ALERT, Act.RAISE_TO_MANAGER,
            Act.SUMMARISE_ACTIVITY, Act.DECIDE);
    private static final List<Act> TO_THE_END = List.of(
            Act.IDENTIFY, Act.ACCEPT_HAND_OVER, Act.RESUME, Act.DECIDE, Act.SUMMARISE_ACTIVITY, Act.QUALIFY, Act.CLOSE, Act.VERIFY, Act.RESOLVE);

    private final Random random;
    private final RandomEvents events;
    private final String number;
    private final boolean clientNeverAnswers;
    private int attempts;
    private int acts;
    private int reopenings;
    private boolean closed;
    private boolean over;

    TicketScript(long seed, String number) {
        this.random = new Random(seed);
        this.events = new RandomEvents(random);
        this.number = number;
        this.acts = 2 + random.nextInt(14);
        this.clientNeverAnswers = random.nextInt(8) == 0;
    }

    /** What happens next, if anything can. */
    Optional<TicketEvent> next(Optional<FoldedTicket> soFar, Shop shop, Instant wall) {
        if (soFar.isEmpty()) {
            return Optional.of(received(wall));
        }
        FoldedTicket folded = soFar.get();
        Ticket ticket = folded.ticket();
        Procedure procedure = shop.version(ticket.procedure());
        List<Act> wanted = new ArrayList<>(acts-- > 0 ? WEIGHTED : TO_THE_END);
        if (acts >= 0) {
            Collections.shuffle(wanted, random);
        }
        attempts = ticket.stage() == Stage.VERIFYING && !ticket.verified() ? ticket.attempts().size() : 0;
        if (ticket.stage() == Stage.CLOSED) {
            wanted = List.of(Act.REOPEN);
        } else if (clientNeverAnswers && ticket.stage() == Stage.VERIFYING && !ticket.verified() && ticket.minutes() > 0) {
            wanted = List.of(Act.CLOSE_UNVERIFIED, Act.ATTEMPT_VERIFICATION);
        } else if (acts < 0 && ticket.minutes() == 0) {
            wanted.addFirst(Act.LOG_WORK);
        }
        for (Act act : wanted) {
            TicketEvent event = event(act, ticket, folded, wall);
            if (event != null && Rules.refusal(event, ticket, after(event, procedure, shop), wall).isEmpty()) {
                closed = act == Act.CLOSE || act == Act.CLOSE_UNVERIFIED
                        || event instanceof LevelEvent.Decided decided
                                && (decided.decision() instanceof Decision.CloseUnresolved || decided.decision() instanceof Decision.ReferOut);
                return Optional.of(event);
            }
        }
        over = ticket.stage() == Stage.CLOSED;
        return Optional.empty();
    }

    private static Procedure after(TicketEvent event, Procedure procedure, Shop shop) {
        return event instanceof RecordEvent.ProcedureMoved moved ? shop.version(moved.procedure()) : procedure;
    }

    private RequestEvent.RequestReceived received(Instant wall) {
        ProcedureRef procedure = random.nextInt(4) == 0 ? SimulatedYear.TAILORED : StandardProcedure.REF;
        if (random.nextInt(10) == 0) {
            Instant then = wall.minusSeconds(random.nextInt(20 * 24 * 3600));
            return new RequestEvent.RequestReceived(number, Channel.PHONE, "Ann", "Acme", "No network", "Words",
                    then.isBefore(SimulatedYear.BEGIN) ? SimulatedYear.BEGIN : then, procedure, "elsewhere", number, null);
        }
        Instant called = random.nextInt(5) == 0 ? wall.minusSeconds(random.nextInt(7200)) : wall;
        return new RequestEvent.RequestReceived(number, Channel.PHONE, "Ann", "Acme", "No network", "Words", called, procedure, null, null, null);
    }

    private @Nullable TicketEvent event(Act act, Ticket ticket, FoldedTicket folded, Instant wall) {
        return switch (act) {
            case ACKNOWLEDGE_ALERT -> anyAlert(ticket).map(key -> new AlertEvent.AlertAcknowledged(key, "on it")).orElse(null);
            case SNOOZE_ALERT -> anyAlert(ticket)
                    .map(key -> new AlertEvent.AlertSnoozed(key, wall.plusSeconds(60 + random.nextInt(30_000)), "later")).orElse(null);
            case MOVE_PROCEDURE -> new RecordEvent.ProcedureMoved(
                    ticket.procedure().equals(StandardProcedure.REF) ? SimulatedYear.TAILORED : StandardProcedure.REF, "another contract");
            case ENGAGE_VENDOR -> new VendorEvent.VendorEngaged("case " + ticket.vendorCases().size(), "Cisco", "Switch", "", "Kim", wall,
                    random.nextInt(3) == 0 ? null : wall.plusSeconds(random.nextInt(100_000)), "logs");
            case DECIDE -> acts < 0
                    ? new LevelEvent.Decided(new Decision.CloseUnresolved("Ann", "by phone"), "not worth it")
                    : withoutVendor((LevelEvent.Decided) events.of(act, ticket, folded, wall), ticket, wall);
            default -> events.of(act, ticket, folded, wall);
        };
    }

    /** Vendor cases have names of their own. */
    private static LevelEvent.Decided withoutVendor(LevelEvent.Decided decided, Ticket ticket, Instant wall) {
        return decided.decision() instanceof Decision.EngageVendor vendor
                ? new LevelEvent.Decided(new Decision.EngageVendor("case " + ticket.vendorCases().size(), vendor.vendor(), vendor.contact(),
                        wall.plusSeconds(40_000)), decided.reason())
                : decided;
    }

    private Optional<String> anyAlert(Ticket ticket) {
        List<String> keys = List.copyOf(ticket.alerts().keySet());
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(random.nextInt(3) > 0 ? keys.getLast() : keys.get(random.nextInt(keys.size())));
    }

    /** How long until the next act; empty when its life is over. */
    Optional<Duration> delay() {
        if (over) {
            return Optional.empty();
        }
        if (closed) {
            closed = false;
            boolean again = reopenings < 4 && random.nextInt(4) == 0;
            reopenings++;
            acts = random.nextInt(6);
            return again ? Optional.of(Duration.ofHours(1 + random.nextInt(300))) : Optional.empty();
        }
        if (clientNeverAnswers && attempts > 0) {
            return Optional.of(Duration.ofHours(attempts < 2 ? 20 : 24 * 9));
        }
        if (acts < 0) {
            return Optional.of(Duration.ofSeconds(30 + random.nextInt(3600)));
        }
        int kind = random.nextInt(100);
        long most = kind < 40 ? 20 * 60 : kind < 75 ? 3 * 3600 : kind < 96 ? 30 * 3600 : 6 * 24 * 3600;
        return Optional.of(Duration.ofMillis(1000 + (long) (random.nextDouble() * most * 1000)));
    }
}
