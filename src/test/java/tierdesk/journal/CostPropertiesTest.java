package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.cost.Statement.Booked;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.ticket.WorkItem;

@Label("What work costs, over two to four installations, merged")
final class CostPropertiesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<Act> WORK = List.of(Act.LOG_WORK, Act.LOG_WORK, Act.CORRECT_WORK, Act.ENGAGE_VENDOR, Act.CONCLUDE_VENDOR);
    private static final int FOUR_DAYS = 4 * 24 * 60;

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    @Label("no cent is lost or invented: the statements add up to the tickets, and to an independent recomputation")
    void noCentIsLostOrInvented(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 80, FOUR_DAYS, WORK);
        Random random = new Random(seed);
        List<FoldedTicket> tickets = merged(history.all, random);
        Map<YearMonth, Integer> included = new HashMap<>();

        BigDecimal ofTickets = BigDecimal.ZERO;
        for (FoldedTicket folded : tickets) {
            List<CostLine> lines = CostLines.of(folded);
            assertThat(sum(lines.stream().map(CostLine::amount).toList())).isEqualByComparingTo(folded.ticket().cost());
            assertThat(lines.stream().mapToInt(CostLine::change).sum()).isEqualTo(folded.ticket().minutes());
            ofTickets = ofTickets.add(folded.ticket().cost());
        }

        List<Booked> booked = inJournalOrder(tickets);
        Set<YearMonth> months = new TreeSet<>();
        booked.forEach(line -> months.add(Statement.bookedIn(line.line(), ZONE)));
        booked.forEach(line -> included.put(Statement.worked(line.line(), ZONE), random.nextInt(3) == 0 ? 0 : random.nextInt(400)));
        months.forEach(month -> included.putIfAbsent(month, random.nextInt(400)));
        List<Statement> statements = months.stream()
                .map(month -> Statement.of("Acme", month, ZONE, concerning(booked, month), of -> Objects.requireNonNull(included.get(of))))
                .toList();

        assertThat(statements.stream().mapToInt(statement -> statement.items().size()).sum()).isEqualTo(booked.size());
        assertThat(sum(statements.stream().map(Statement::worth).toList())).isEqualByComparingTo(ofTickets);
        statements.forEach(statement -> assertThat(statement.included().add(statement.free()).add(statement.charged()))
                .isEqualByComparingTo(statement.worth()));
        statements.forEach(statement -> assertThat(statement.usedMinutes()).isBetween(0, statement.includedMinutes()));
        assertThat(cents(sum(statements.stream().map(Statement::charged).toList()))).isEqualTo(chargedAnew(tickets, included));
        Statistics.label("some correction changes another month's charge").collect(correctedLater(booked));
    }

    private static List<FoldedTicket> merged(List<Entry> entries, Random random) {
        List<Entry> shuffled = new ArrayList<>(entries);
        entries.stream().filter(entry -> random.nextInt(3) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        Journal journal = new Journal();
        shuffled.forEach(entry -> journal.merge(List.of(entry)));
        return journal.subjects().stream().flatMap(subject -> RandomHistory.FOLD.fold(subject, journal.of(subject)).stream()).toList();
    }

    private static List<Booked> inJournalOrder(Collection<FoldedTicket> tickets) {
        Map<EntryId, Entry> entries = entries(tickets);
        return tickets.stream()
                .flatMap(folded -> CostLines.of(folded).stream()
                        .map(line -> new Booked(folded.ticket().id(), folded.ticket().number(), folded.ticket().subject(), line)))
                .sorted(Comparator.comparing(booked -> entries.get(booked.line().entry()), Entry.ORDER))
                .toList();
    }

    private static Map<EntryId, Entry> entries(Collection<FoldedTicket> tickets) {
        return tickets.stream().flatMap(folded -> folded.history().stream()).collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    /** What a store reads for a statement: no more than the months that are touched. */
    private static List<Booked> concerning(List<Booked> booked, YearMonth month) {
        Set<YearMonth> touched = booked.stream().map(Booked::line)
                .filter(line -> Statement.bookedIn(line, ZONE).equals(month) || Statement.worked(line, ZONE).equals(month))
                .map(line -> Statement.worked(line, ZONE)).collect(Collectors.toSet());
        return booked.stream().filter(line -> touched.contains(Statement.worked(line.line(), ZONE))).toList();
    }

    /** In whole cents, from the work entries as they stand in the end: knows nothing of lines, charges or statements. */
    private static long chargedAnew(List<FoldedTicket> tickets, Map<YearMonth, Integer> included) {
        Map<EntryId, Entry> entries = entries(tickets);
        List<WorkItem> items = tickets.stream().flatMap(folded -> folded.ticket().work().stream())
                .filter(WorkItem::billable)
                .sorted(Comparator.comparing(item -> entries.get(item.entry()), Entry.ORDER)).toList();
        Map<YearMonth, Integer> left = new HashMap<>(included);
        long cents = tickets.stream().flatMap(folded -> folded.ticket().vendorCases().stream())
                .map(vendorCase -> vendorCase.cost() == null ? BigDecimal.ZERO : vendorCase.cost()).mapToLong(CostPropertiesTest::cents).sum();
        for (WorkItem item : items) {
            YearMonth month = YearMonth.from(item.began().atZone(ZONE));
            int here = left.get(month);
            int paidFor = Math.min(here, item.minutes());
            left.put(month, here - paidFor);
            cents += (2 * cents(item.hourlyRate()) * (item.minutes() - paidFor) + 60) / 120;
        }
        return cents;
    }

    private static boolean correctedLater(List<Booked> booked) {
        return booked.stream().map(Booked::line).anyMatch(line -> !Statement.bookedIn(line, ZONE).equals(Statement.worked(line, ZONE)));
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
