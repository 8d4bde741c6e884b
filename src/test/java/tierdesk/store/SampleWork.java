package tierdesk.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.RefusedException;

/** People at work: tickets logged, qualified, worked on, escalated, held, resolved, closed, by chance but the same each time. */
final class SampleWork {

    private final DeskStore store;
    private final TestClock clock;
    private final Random random;
    private final List<UUID> tickets = new ArrayList<>();

    SampleWork(DeskStore store, TestClock clock, long seed) {
        this.store = store;
        this.clock = clock;
        this.random = new Random(seed);
    }

    /** @return how many were done; what the rules refuse is not */
    int steps(int count) throws Exception {
        int done = 0;
        for (int i = 0; i < count; i++) {
            clock.forward(Duration.ofMinutes(random.nextInt(40)));
            done += step() ? 1 : 0;
        }
        return done;
    }

    List<UUID> tickets() {
        return tickets;
    }

    private boolean step() throws Exception {
        if (tickets.isEmpty() || random.nextInt(5) == 0) {
            tickets.add(store.tickets().log(TestShop.request("Request " + tickets.size()), TestShop.MK).ticket().id());
            return true;
        }
        if (random.nextInt(12) == 0) {
            return !store.dueAlerts().raise(clock.instant(), 100).isEmpty();
        }
        UUID ticket = tickets.get(random.nextInt(tickets.size()));
        try {
            store.tickets().record(ticket, List.of(event(ticket)), random.nextBoolean() ? TestShop.MK : TestShop.BOSS);
            return true;
        } catch (RefusedException notNow) {
            return false;
        }
    }

    private TicketEvent event(UUID ticket) {
        FoldedTicket folded = store.tickets().find(ticket).orElseThrow();
        return switch (random.nextInt(14)) {
            case 0 -> new LevelEvent.Qualified("A plan");
            case 1, 2 -> new WorkEvent.WorkLogged(1 + random.nextInt(40), "Tried this and that", true);
            case 3 -> TestShop.escalated(folded.ticket().level().equals("tier-1") ? "tier-2" : "tier-3");
            case 4 -> new LevelEvent.HandOverAccepted();
            case 5 -> new WorkEvent.Held(HoldKind.CLIENT, "Waiting for a call", null);
            case 6 -> new WorkEvent.Resumed("They called");
            case 7, 8 -> new ResolutionEvent.Resolved("Changed the roller", "Wear");
            case 9 -> new ResolutionEvent.Verified("Ann Lee", Channel.PHONE, "It prints");
            case 10 -> new ResolutionEvent.VerificationRejected("Ann Lee", "Still jams");
            case 11, 12 -> new ResolutionEvent.Closed("Changed the roller", "Wear", "Printing", false, null);
            default -> new ResolutionEvent.Reopened("Jams again");
        };
    }
}
