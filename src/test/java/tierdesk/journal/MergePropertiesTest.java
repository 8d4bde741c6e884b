package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Ticket;

@Label("Journals of two to four installations, merged")
final class MergePropertiesTest {

    private static final int STEPS = 40;

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @Label("any order, any duplication of delivery: the same tickets, nothing lost, what no longer applies kept and marked")
    void anyOrderAnyDuplicationTheSameTickets(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, STEPS);
        Random random = new Random(seed);

        Journal inOrder = new Journal();
        inOrder.merge(history.all);
        Journal delivered = deliver(history.all, random);

        assertThat(delivered.all()).isEqualTo(inOrder.all());
        boolean marked = false;
        for (UUID subject : inOrder.subjects()) {
            FoldedTicket expected = RandomHistory.FOLD.fold(subject, inOrder.of(subject)).orElseThrow();
            FoldedTicket folded = RandomHistory.FOLD.fold(subject, shuffledWithDuplicates(delivered.of(subject), random)).orElseThrow();
            assertThat(TicketText.of(folded)).isEqualTo(TicketText.of(expected));
            assertThat(folded.history()).hasSameSizeAs(inOrder.of(subject));
            inapplicableChangesNothing(subject, folded);
            closedOnlyWithTheClientsWordOrTheCountedException(folded.ticket());
            marked |= folded.needsALook();
        }
        Statistics.label("some ticket needs a look").collect(marked);
    }

    /** Random order, in random batches, a third of the entries delivered again. */
    private static Journal deliver(List<Entry> entries, Random random) {
        Journal journal = new Journal();
        List<Entry> queue = shuffledWithDuplicates(entries, random);
        while (!queue.isEmpty()) {
            int batch = 1 + random.nextInt(queue.size());
            journal.merge(queue.subList(0, batch));
            queue = queue.subList(batch, queue.size());
        }
        return journal;
    }

    private static List<Entry> shuffledWithDuplicates(List<Entry> entries, Random random) {
        List<Entry> queue = new ArrayList<>(entries);
        entries.stream().filter(entry -> random.nextInt(3) == 0).forEach(queue::add);
        Collections.shuffle(queue, random);
        return queue;
    }

    /** The ticket is the same as if the entries that do not apply were not there. */
    private static void inapplicableChangesNothing(UUID subject, FoldedTicket folded) {
        Set<EntryId> inapplicable = folded.inapplicable().stream().map(FoldedTicket.Inapplicable::entry).collect(Collectors.toSet());
        List<Entry> applied = folded.history().stream().filter(entry -> !inapplicable.contains(entry.id())).toList();
        FoldedTicket without = RandomHistory.FOLD.fold(subject, applied).orElseThrow();
        assertThat(TicketText.of(without.ticket())).isEqualTo(TicketText.of(folded.ticket()));
        assertThat(folded.needsALook()).isEqualTo(folded.inapplicable().stream().anyMatch(item -> !item.isSettled()));
    }

    private static void closedOnlyWithTheClientsWordOrTheCountedException(Ticket ticket) {
        if (ticket.stage() != Stage.CLOSED) {
            return;
        }
        Closing closing = ticket.closing().orElseThrow();
        switch (closing.kind()) {
            case VERIFIED -> assertThat(ticket.cycles().getLast().outcome()).isEqualTo(Cycle.Outcome.VERIFIED);
            case UNVERIFIED -> assertThat(ticket.attempts().size()).isGreaterThanOrEqualTo(3);
            case UNRESOLVED_BY_AGREEMENT, REFERRED_OUT -> assertThat(ticket.decisions()).isNotEmpty();
            case IMPORTED -> assertThat(ticket.imported()).isTrue();
        }
    }
}
