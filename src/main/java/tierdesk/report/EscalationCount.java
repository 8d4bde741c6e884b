package tierdesk.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Histories;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.report.EscalationFigures.Share;
import tierdesk.report.EscalationFigures.Spread;
import tierdesk.report.TicketWay.Station;

/** Adds up the ways of tickets. */
public final class EscalationCount {

    private static final int LOWEST = 0;

    private final Map<Station, Long> startedAt = new TreeMap<>();
    private final Map<Station, Long> highest = new TreeMap<>();
    private final Map<String, Long> moves = new HashMap<>();
    private final List<Integer> movesPerTicket = new ArrayList<>();
    private final List<Integer> entriesPerTicket = new ArrayList<>();
    private long startedLowest;
    private long escalated;
    private long pingPong;
    private long reopened;

    /**
     * Waits for the disk.
     *
     * @param from the first day, in that zone, on which a ticket's request may have come in; null for any
     * @param to the last such day; null for any
     */
    public static EscalationFigures over(Histories histories, Shop shop, ZoneId zone, @Nullable LocalDate from, @Nullable LocalDate to) {
        EscalationCount count = new EscalationCount();
        histories.forEach(ticket -> {
            LocalDate received = ticket.ticket().receivedAt().atZone(zone).toLocalDate();
            if ((from == null || !received.isBefore(from)) && (to == null || !received.isAfter(to))) {
                count.add(ticket, shop);
            }
        });
        return count.figures();
    }

    private void add(FoldedTicket ticket, Shop shop) {
        add(TicketWay.of(ticket, shop.version(ticket.ticket().procedure())));
    }

    void add(TicketWay way) {
        Station start = way.start();
        startedAt.merge(start, 1L, Long::sum);
        highest.merge(way.highest(), 1L, Long::sum);
        if (start.rank() == LOWEST) {
            startedLowest++;
            escalated += way.highest().rank() > LOWEST ? 1 : 0;
        }
        for (int i = 1; i < way.stations().size(); i++) {
            moves.merge(way.stations().get(i - 1).name() + ">" + way.stations().get(i).name(), 1L, Long::sum);
        }
        movesPerTicket.add(way.moves());
        entriesPerTicket.add(way.entries());
        pingPong += way.pingPong() ? 1 : 0;
        reopened += way.reopened() ? 1 : 0;
    }

    EscalationFigures figures() {
        long tickets = entriesPerTicket.size();
        return new EscalationFigures(
                tickets,
                entriesPerTicket.stream().mapToLong(Integer::longValue).sum(),
                byName(startedAt),
                byName(highest),
                Share.of(escalated, startedLowest),
                mostFrequentFirst(moves),
                Share.of(pingPong, tickets).share(),
                Share.of(reopened, tickets).share(),
                Spread.of(movesPerTicket),
                Spread.of(entriesPerTicket));
    }

    /** Levels of one name in several procedures count together. */
    private static Map<String, Long> byName(Map<Station, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((station, tickets) -> named.merge(station.name(), tickets, Long::sum));
        return Collections.unmodifiableMap(named);
    }

    private static Map<String, Long> mostFrequentFirst(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
