package tierdesk.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Journals becoming one: what this one has, and taking in what it lacks. Merging is the union of sets. Waits for the disk. */
public interface JournalExchange {

    /** The short code of this installation. */
    String installation();

    /** The highest gapless sequence of each installation that is here. */
    Map<String, Long> heads();

    /** Entries beyond another journal's heads, by installation and in sequence, at most so many; empty when it has everything. */
    List<SealedEntry> beyond(Map<String, Long> heads, int limit);

    /** All entries of one ticket (or of the shop), in order. */
    List<SealedEntry> of(UUID subject);

    /**
     * Takes in those entries that are new, all or none, forced to disk.
     *
     * @throws AlteredEntryException when one is not what was sealed, or another entry has the same identity; nothing was taken
     * @throws CannotSaveException when they could not be forced to disk; nothing was taken
     */
    Merged merge(Collection<SealedEntry> entries) throws AlteredEntryException;

    /**
     * What a merge came to.
     *
     * @param entries new entries
     * @param tickets tickets they touched
     * @param needsALook of those, how many need a look now
     */
    record Merged(int entries, int tickets, int needsALook) {
    }
}
