package tierdesk.store.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.store.journal.JournalRow;

/**
 * Follows the chain of seals, installation by installation, each in sequence: says whether an entry was altered, removed, put in or moved.
 */
public final class ChainWalk {

    private final String own;
    private final Map<String, Long> heads;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private @Nullable JournalRow before;
    private long entries;

    /**
     * @param own the code of the installation whose database it is
     * @param heads how far each installation's entries go
     */
    public ChainWalk(String own, Map<String, Long> heads, Problems problems) {
        this.own = own;
        this.heads = Map.copyOf(heads);
        this.problems = problems;
    }

    /** The next entry. */
    public void take(JournalRow row) {
        JournalRow last = before;
        boolean sameInstallation = last != null && last.id().installation().equals(row.id().installation());
        look(sameInstallation ? last : null, row);
        if (last != null && !sameInstallation) {
            end(last);
        }
        before = row;
        entries++;
    }

    /** There is no further entry. */
    public void end() {
        if (before != null) {
            end(before);
        }
        heads.keySet().stream().filter(installation -> !seen.contains(installation)).sorted()
                .forEach(installation -> problems.add("All entries of installation " + installation + " are missing."));
    }

    /** How many there were. */
    public long entries() {
        return entries;
    }

    private void look(@Nullable JournalRow last, JournalRow row) {
        if (!row.intact()) {
            problems.add("Entry " + row.id() + " was altered: its content does not fit its seal.");
        }
        long expected = last == null ? 1 : last.id().sequence() + 1;
        long sequence = row.id().sequence();
        if (sequence == expected && !row.follows(last)) {
            problems.add("Entry " + row.id() + " does not follow the one before it: one of the two was replaced.");
        }
        // of other installations a bundle may bring single tickets, whose entries have gaps between them
        if (sequence != expected && own.equals(row.id().installation())) {
            problems.add("Entries " + own + "/" + expected + " to " + own + "/" + (sequence - 1) + " are missing.");
        }
    }

    /** The last entry of an installation was looked at. */
    private void end(JournalRow last) {
        String installation = last.id().installation();
        seen.add(installation);
        long head = heads.getOrDefault(installation, 0L);
        if (head > last.id().sequence()) {
            problems.add("Entries " + installation + "/" + (last.id().sequence() + 1) + " to " + installation + "/" + head + " are missing.");
        }
    }
}
