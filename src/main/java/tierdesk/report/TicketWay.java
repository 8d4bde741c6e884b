package tierdesk.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;

/**
 * The way that one ticket went.
 *
 * @param stations the levels, in order; the same one never twice in a row; never empty
 * @param entries what was recorded of it: entries of the journal, or, of an imported ticket, the steps that the other system told and what came after
 * @param reopened it was completed (being verified, or closed), and then was not: a verification was rejected, or it was reopened
 */
record TicketWay(List<Station> stations, int entries, boolean reopened) {

    /**
     * A level on a way.
     *
     * @param rank of the level in the procedure, from 0 for the lowest
     * @param name the level's; of an imported ticket the other system's own word ({@code L2/L3})
     */
    record Station(int rank, String name) implements Comparable<Station> {

        /** Of two words for one level the longer one names a higher level too. */
        @Override
        public int compareTo(Station other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : name.compareTo(other.name);
        }
    }

    static TicketWay of(FoldedTicket folded, Procedure procedure) {
        Ticket ticket = folded.ticket();
        List<Entry> steps = folded.history().stream().filter(entry -> entry.event() instanceof ImportedStep).toList();
        Way way = new Way();
        for (Entry entry : steps) {
            told((ImportedStep) entry.event(), procedure).ifPresent(way::goTo);
        }
        Optional<Instant> told = steps.isEmpty() || way.stations.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().occurredAt());
        ticket.visits().stream()
                .filter(visit -> told.isEmpty() || visit.enteredAt().isAfter(told.get()))
                .forEach(visit -> way.goTo(station(visit, procedure)));
        return new TicketWay(way.stations, entries(folded, steps), takenUpAgain(steps) || takenUpAgain(ticket, steps.isEmpty()));
    }

    private static Optional<Station> told(ImportedStep step, Procedure procedure) {
        String level = step.level();
        String word = step.sourceLevel();
        return level == null || word == null ? Optional.empty() : Optional.of(new Station(procedure.indexOf(level), word));
    }

    private static Station station(Visit visit, Procedure procedure) {
        return new Station(procedure.indexOf(visit.level()), procedure.level(visit.level()).name());
    }

    private static int entries(FoldedTicket folded, List<Entry> steps) {
        if (steps.isEmpty()) {
            return folded.history().size();
        }
        Instant last = steps.getLast().occurredAt();
        long since = folded.history().stream().filter(entry -> entry.occurredAt().isAfter(last)).count();
        return steps.size() + (int) since;
    }

    /** @param ours its closes are ours alone: another system may close what is closed once more, which reopens nothing */
    private static boolean takenUpAgain(Ticket ticket, boolean ours) {
        return ours && ticket.reopenings() > 0
                || ticket.cycles().stream().map(Cycle::outcome)
                        .anyMatch(outcome -> outcome == Cycle.Outcome.REJECTED || outcome == Cycle.Outcome.REOPENED);
    }

    private static boolean takenUpAgain(List<Entry> steps) {
        boolean completed = false;
        for (Entry entry : steps) {
            Stage stage = ((ImportedStep) entry.event()).stage();
            if (stage != null) {
                boolean now = stage == Stage.VERIFYING || stage == Stage.CLOSED;
                if (completed && !now) {
                    return true;
                }
                completed = now;
            }
        }
        return false;
    }

    Station start() {
        return stations.getFirst();
    }

    Station highest() {
        return stations.stream().max(Station::compareTo).orElseThrow();
    }

    int moves() {
        return stations.size() - 1;
    }

    /** From one level to another and straight back. */
    boolean pingPong() {
        for (int i = 2; i < stations.size(); i++) {
            if (stations.get(i).equals(stations.get(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** Grows station by station. */
    private static final class Way {
        private final List<Station> stations = new ArrayList<>();

        void goTo(Station station) {
            if (stations.isEmpty() || !stations.getLast().equals(station)) {
                stations.add(station);
            }
        }
    }
}
