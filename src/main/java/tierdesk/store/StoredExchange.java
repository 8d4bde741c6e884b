package tierdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tierdesk.desk.AlteredEntryException;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.SealedEntry;
import tierdesk.journal.FoldedTicket;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.Installation;
import tierdesk.store.journal.JournalHead;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;

/** What this journal has for others, and what it takes from them. */
final class StoredExchange implements JournalExchange {

    private final Writer writer;
    private final Reader reader;
    private final Runnable framesMoved;

    StoredExchange(Writer writer, Reader reader, Runnable framesMoved) {
        this.writer = writer;
        this.reader = reader;
        this.framesMoved = framesMoved;
    }

    @Override
    public String installation() {
        return reader.read(session -> Installation.read(session).code());
    }

    @Override
    public Map<String, Long> heads() {
        return reader.read(session -> session.createSelectionQuery("from JournalHead", JournalHead.class).getResultStream()
                .collect(Collectors.toMap(JournalHead::installation, JournalHead::sequence, Math::max, TreeMap::new)));
    }

    @Override
    public List<SealedEntry> beyond(Map<String, Long> heads, int limit) {
        return reader.read(session -> {
            List<SealedEntry> entries = new ArrayList<>();
            for (String installation : JournalTable.installations(session)) {
                JournalTable.beyond(session, installation, heads.getOrDefault(installation, 0L), limit - entries.size())
                        .forEach(row -> entries.add(row.sealed()));
                if (entries.size() >= limit) {
                    break;
                }
            }
            return entries;
        });
    }

    @Override
    public List<SealedEntry> of(UUID subject) {
        return reader.read(session -> JournalTable.of(session, subject).stream().map(JournalRow::sealed).toList());
    }

    @Override
    public Merged merge(Collection<SealedEntry> entries) throws AlteredEntryException {
        List<SealedEntry> all = List.copyOf(entries);
        if (all.isEmpty()) {
            return new Merged(0, 0, 0);
        }
        Taken taken = writer.write(all, Taken.class, writing -> take(writing, all));
        if (taken.moves()) {
            framesMoved.run();
        }
        return taken.merged();
    }

    private static Taken take(Writing writing, List<SealedEntry> entries) throws AlteredEntryException {
        int fresh = 0;
        for (SealedEntry entry : entries) {
            if (writing.take(entry) != null) {
                fresh++;
            }
        }
        boolean moves = writing.markStaleFrames();
        int looks = 0;
        Set<UUID> tickets = writing.tickets();
        for (UUID ticket : tickets) {
            List<JournalRow> history = writing.historyOf(ticket);
            Optional<FoldedTicket> folded = writing.fold().fold(ticket, history.stream().map(JournalRow::entry).toList());
            if (folded.isPresent()) {
                writing.derive(history, folded.get());
                looks += folded.get().needsALook() ? 1 : 0;
            }
        }
        return new Taken(new Merged(fresh, tickets.size(), looks), moves);
    }

    private record Taken(Merged merged, boolean moves) {
    }
}
