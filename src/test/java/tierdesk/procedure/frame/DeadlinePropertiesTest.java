package tierdesk.procedure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tierdesk.clock.Stretch;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.RandomHistory;
import tierdesk.procedure.Hours;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.ticket.Ticket;

@Label("The strip that a deadline is made of, for tickets with random histories")
final class DeadlinePropertiesTest {

    private static final int STEPS = 40;

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    @Label("what earlier visits spent, what the strip counts and what is left add up to the frame; nothing is left where it has an end")
    void thePartsAddUpToTheFrame(@ForAll long seed) {
        Random random = new Random(seed);
        for (FoldedTicket folded : RandomHistory.tickets(seed, STEPS)) {
            Ticket ticket = folded.ticket();
            Instant now = ticket.lastActivityAt().plus(Duration.ofMinutes(random.nextInt(10_000)));
            for (Deadline deadline : Deadline.of(new TicketFrames(ticket, StandardProcedure.V1, Hours.NINE_TO_FIVE), now)) {
                Frame frame = deadline.frame();
                assertThat(frame.spentBefore().plus(deadline.counted()).plus(deadline.left())).as("%s", deadline).isEqualTo(frame.allowed());
                if (deadline.due() != null) {
                    assertThat(deadline.left()).as("%s", deadline).isLessThanOrEqualTo(Duration.ZERO);
                    assertThat(deadline.left().isZero() || frame.spentBefore().compareTo(frame.allowed()) > 0).as("%s", deadline).isTrue();
                } else {
                    assertThat(frame.paused() || !frame.reachable()).as("%s", deadline).isTrue();
                }
                noGaps(deadline);
                Statistics.label("kind").collect(frame.kind(), deadline.due() != null);
            }
        }
    }

    private static void noGaps(Deadline deadline) {
        Instant reached = deadline.frame().start();
        for (Stretch stretch : deadline.strip()) {
            assertThat(stretch.from()).isEqualTo(reached);
            reached = stretch.to();
            if (stretch instanceof Stretch.Paused paused) {
                Standstill why = deadline.why(paused);
                assertThat(why.from()).isBeforeOrEqualTo(paused.from());
                Instant to = why.to();
                assertThat(to == null || !to.isBefore(paused.to())).isTrue();
            }
        }
    }
}
