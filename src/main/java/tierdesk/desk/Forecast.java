package tierdesk.desk;

import java.util.List;
import java.util.UUID;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.frame.FrameMove;

/** What saving would do to the open tickets, asked before it is saved. Reads every open ticket that it may concern: never on the FX thread. */
public interface Forecast {

    /**
     * What would move if the calendar were as given now. Nothing is recorded.
     *
     * @param progress by tickets; cancelled between batches, by {@link java.util.concurrent.CancellationException}
     */
    Moves ofCalendar(CalendarDefinition calendar, Progress progress);

    /**
     * What would move if every open ticket that is under another version of this procedure were moved to this one now. Nothing is recorded.
     *
     * @param version saved or not
     * @param progress as above
     */
    ProcedureMoves ofProcedure(Procedure version, Progress progress);

    /**
     * What moving the open tickets of a procedure to one of its versions would do.
     *
     * @param tickets those that are under another version of it
     * @param levelGone of those, how many stand at a level that this version does not have: they would count as at its first
     */
    record ProcedureMoves(List<UUID> tickets, long levelGone, Moves moves) {

        public ProcedureMoves {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * What would move.
     *
     * @param looked open tickets that it concerns
     * @param moved of those, how many have a frame that ends at another time
     * @param late of those, how many have a frame that is in time now and would be late at once
     * @param worst the hardest hit, worst first; a handful
     */
    record Moves(long looked, long moved, long late, List<TicketMove> worst) {

        public Moves {
            worst = List.copyOf(worst);
        }
    }

    /**
     * A ticket that would move.
     *
     * @param move of its frames, the one that is hit hardest
     */
    record TicketMove(UUID ticket, String number, String subject, FrameMove move) {
    }
}
