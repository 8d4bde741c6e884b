package tierdesk.store.check;

import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalHead;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;

/** The chain of seals in the open database. One entry in memory at a time. */
final class ChainCheck {

    private final Problems problems;

    ChainCheck(Problems problems) {
        this.problems = problems;
    }

    /** @param done told the number of entries looked at; may throw to stop */
    long run(StatelessSession session, LongConsumer done) {
        Map<String, Long> heads = session.createSelectionQuery("from JournalHead", JournalHead.class).getResultStream()
                .collect(Collectors.toMap(JournalHead::installation, JournalHead::sequence));
        ChainWalk walk = new ChainWalk(Installation.read(session).code(), heads, problems);
        try (ScrollableResults<JournalRow> rows = JournalTable.bySequence(session)) {
            while (rows.next()) {
                walk.take(rows.get());
                done.accept(walk.entries());
            }
        }
        walk.end();
        return walk.entries();
    }
}
