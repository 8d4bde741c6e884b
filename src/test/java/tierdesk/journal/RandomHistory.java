package tierdesk.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tierdesk.procedure.ProcedureBook;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.rule.Rules;

/**
 * A random history: two to four installations whose wall clocks differ by up to an hour, each recording only what its own journal
 * allows, and now and then hearing part of another's entries.
 */
public final class RandomHistory {

    static final TicketFold FOLD = new TicketFold(ProcedureBook.STANDARD_ONLY);

    final List<Installation> installations = new ArrayList<>();
    final List<Entry> all = new ArrayList<>();
    private final Random random;
    private final RandomEvents events;
    private final List<Act> favoured;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    RandomHistory(long seed, int steps) {
        this(seed, steps, 90, List.of());
    }

    /**
     * @param mostMinutes between two steps
     * @param favoured acts that are tried first three times out of four
     */
    RandomHistory(long seed, int steps, int mostMinutes, List<Act> favoured) {
        this.favoured = favoured;
        random = new Random(seed);
        events = new RandomEvents(random);
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            installations.add(new Installation("I" + i, Duration.ofMinutes(random.nextInt(121) - 60)));
        }
        for (int step = 0; step < steps; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(mostMinutes)));
            step();
        }
    }

    /** The tickets of a random history. */
    public static List<FoldedTicket> tickets(long seed, int steps) {
        Journal journal = new Journal();
        journal.merge(new RandomHistory(seed, steps).all);
        return journal.subjects().stream().flatMap(subject -> FOLD.fold(subject, journal.of(subject)).stream()).toList();
    }

    private void step() {
        Installation here = installations.get(random.nextInt(installations.size()));
        switch (random.nextInt(8)) {
            case 0 -> here.hear(installations.get(random.nextInt(installations.size())));
            case 1 -> here.receive();
            default -> here.act();
        }
    }

    /** One copy of the program, with its own journal and clock. */
    final class Installation {
        final String code;
        final Journal journal = new Journal();
        private final HybridClock clock;
        private final Duration skew;
        private long sequence;

        Installation(String code, Duration skew) {
            this.code = code;
            this.skew = skew;
            clock = new HybridClock(this::wall, HybridTime.ZERO);
        }

        private Instant wall() {
            return now.plus(skew);
        }

        private void receive() {
            if (journal.subjects().size() < 3) {
                record(new UUID(code.hashCode(), sequence), events.received(code + "-" + sequence, wall()));
            }
        }

        private void act() {
            List<UUID> known = journal.subjects().stream().sorted().toList();
            if (known.isEmpty()) {
                receive();
                return;
            }
            UUID subject = known.get(random.nextInt(known.size()));
            Optional<FoldedTicket> folded = FOLD.fold(subject, journal.of(subject));
            folded.ifPresent(ticket -> allowed(ticket).ifPresent(event -> record(subject, event)));
        }

        /** A random event that the rules allow here, found by trying acts in random order. */
        private Optional<TicketEvent> allowed(FoldedTicket folded) {
            List<Act> acts = new ArrayList<>(Arrays.asList(Act.values()));
            Collections.shuffle(acts, random);
            if (random.nextInt(4) > 0) {
                favoured.forEach(act -> {
                    acts.remove(act);
                    acts.add(random.nextInt(favoured.size()) == 0 ? 0 : Math.min(1, acts.size()), act);
                });
            }
            for (Act act : acts) {
                TicketEvent event = events.of(act, folded.ticket(), folded, wall());
                if (Rules.refusal(event, folded.ticket(), StandardProcedure.V1, wall()).isEmpty()) {
                    return Optional.of(event);
                }
            }
            return Optional.empty();
        }

        private void record(UUID subject, Event event) {
            Entry entry = new Entry(new EntryId(code, ++sequence), clock.next(), subject, code.toLowerCase(Locale.ROOT), wall(), event);
            journal.merge(List.of(entry));
            all.add(entry);
        }

        private void hear(Installation other) {
            for (Entry entry : other.journal.all()) {
                if (random.nextInt(3) > 0) {
                    journal.merge(List.of(entry));
                    clock.observe(entry.time());
                }
            }
        }
    }
}
