package tierdesk.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tierdesk.procedure.event.EntryId;

/** A set of entries in memory. Merging is the union of sets: whatever way and however often entries arrive, the same set results. */
public final class Journal {

    private final Map<EntryId, Entry> entries = new HashMap<>();
    private final Map<UUID, NavigableSet<Entry>> bySubject = new LinkedHashMap<>();

    /**
     * Adds those that are new.
     *
     * @return the subjects that changed
     * @throws IllegalArgumentException when another entry has the same identity: a journal is never rewritten
     */
    public Set<UUID> merge(Collection<Entry> others) {
        Set<UUID> changed = new LinkedHashSet<>();
        for (Entry entry : others) {
            Entry known = entries.putIfAbsent(entry.id(), entry);
            if (known == null) {
                bySubject.computeIfAbsent(entry.subject(), subject -> new TreeSet<>(Entry.ORDER)).add(entry);
                changed.add(entry.subject());
            } else if (!known.equals(entry)) {
                throw new IllegalArgumentException("Two different entries claim to be " + entry.id());
            }
        }
        return changed;
    }

    /** The entries of a subject, in order. */
    public List<Entry> of(UUID subject) {
        return List.copyOf(bySubject.getOrDefault(subject, new TreeSet<>(Entry.ORDER)));
    }

    public Set<UUID> subjects() {
        return Set.copyOf(bySubject.keySet());
    }

    /** All entries, in order. */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>(entries.values());
        all.sort(Entry.ORDER);
        return all;
    }

    public int size() {
        return entries.size();
    }

    /** The highest gapless sequence of each installation: what to ask another journal for begins after it. */
    public Map<String, Long> heads() {
        Map<String, Long> heads = new HashMap<>();
        entries.keySet().stream().sorted().forEach(id -> {
            long head = heads.getOrDefault(id.installation(), 0L);
            if (id.sequence() == head + 1) {
                heads.put(id.installation(), id.sequence());
            }
        });
        return heads;
    }
}
