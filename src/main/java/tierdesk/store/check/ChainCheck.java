package tierdesk.store.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalHead;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;

/** The chain of seals, installation by installation: whether an entry was altered, removed, put in or moved. One entry in memory at a time. */
final class ChainCheck {

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private long entries;

    ChainCheck(Problems problems) {
        this.problems = problems;
    }

    /** @param done told the number of entries looked at; may throw to stop */
    long run(StatelessSession session, LongConsumer done) {
        String own = Installation.read(session).code();
        Map<String, JournalHead> heads = session.createSelectionQuery("from JournalHead", JournalHead.class).getResultStream()
                .collect(Collectors.toMap(JournalHead::installation, head -> head));
        JournalRow before = null;
        try (ScrollableResults<JournalRow> rows = JournalTable.bySequence(session)) {
            while (rows.next()) {
                JournalRow row = rows.get();
                boolean sameInstallation = before != null && before.id().installation().equals(row.id().installation());
                look(sameInstallation ? before : null, row, own);
                if (before != null && !sameInstallation) {
                    end(before, heads);
                }
                before = row;
                entries++;
                done.accept(entries);
            }
        }
        if (before != null) {
            end(before, heads);
        }
        heads.values().stream().filter(head -> !seen.contains(head.installation()))
                .forEach(head -> problems.add("All entries of installation " + head.installation() + " are missing."));
        return entries;
    }

    private void look(@Nullable JournalRow before, JournalRow row, String own) {
        if (!row.intact()) {
            problems.add("Entry " + row.id() + " was altered: its content does not fit its seal.");
        }
        long expected = before == null ? 1 : before.id().sequence() + 1;
        long sequence = row.id().sequence();
        if (sequence == expected && !row.follows(before)) {
            problems.add("Entry " + row.id() + " does not follow the one before it: one of the two was replaced.");
        }
        // of other installations a bundle may bring single tickets, whose entries have gaps between them
        if (sequence != expected && own.equals(row.id().installation())) {
            problems.add("Entries " + own + "/" + expected + " to " + own + "/" + (sequence - 1) + " are missing.");
        }
    }

    /** The last entry of an installation was looked at. */
    private void end(JournalRow last, Map<String, JournalHead> heads) {
        seen.add(last.id().installation());
        JournalHead head = heads.get(last.id().installation());
        if (head != null && head.sequence() > last.id().sequence()) {
            problems.add("Entries " + last.id().installation() + "/" + (last.id().sequence() + 1) + " to " + last.id().installation() + "/"
                    + head.sequence() + " are missing.");
        }
    }
}
