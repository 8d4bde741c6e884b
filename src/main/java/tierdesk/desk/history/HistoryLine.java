package tierdesk.desk.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.EntryId;

/**
 * One entry of a ticket's history, in words.
 *
 * @param at when it happened
 * @param who the person's name, or the desk
 * @param level id of the level the ticket was at afterwards
 * @param visit which of the ticket's visits to levels it was at afterwards, from 0
 * @param sentence one line that stands alone: who did what
 * @param detail what was written, in full; blank when the sentence says all
 * @param internal left out of what the client is given
 * @param corrects the earlier entry that this one corrects; null for all others
 * @param doesNotApply why the entry changed nothing; null when it applied
 * @param settled somebody has looked at an entry that does not apply
 */
public record HistoryLine(
        EntryId entry,
        Instant at,
        String who,
        String level,
        int visit,
        HistoryKind kind,
        String sentence,
        String detail,
        boolean internal,
        @Nullable EntryId corrects,
        @Nullable String doesNotApply,
        boolean settled) {
}
