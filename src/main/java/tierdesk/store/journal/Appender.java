package tierdesk.store.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.AlteredEntryException;
import tierdesk.desk.SealedEntry;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridClock;
import tierdesk.journal.HybridTime;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;

/**
 * Adds entries to the journal within one transaction: gives them their identity, their place in the order and their seal. Nothing it gives out
 * holds unless the transaction is committed; the next one starts from what the database then has.
 */
public final class Appender {

    private final StatelessSession session;
    private final Installation installation;
    private final HybridClock clock;
    private final Map<EntryId, JournalRow> pending = new LinkedHashMap<>();
    private final Set<EntryId> appended = new HashSet<>();
    private final JournalHead ownHead;
    private long savedSequence;
    private long position;
    private @Nullable JournalRow last;
    private boolean installationChanged;

    /** @param clock this installation's clock; runs on even when the transaction fails */
    public Appender(StatelessSession session, HybridClock clock) {
        this.session = session;
        this.clock = clock;
        this.installation = Installation.read(session);
        this.ownHead = head(installation.code);
        this.savedSequence = ownHead.sequence;
        this.position = JournalTable.lastPosition(session);
    }

    /** The next ticket number of this installation. */
    public String nextNumber() {
        return installation.code + "-" + ++installation.lastNumber;
    }

    /** What {@link #nextNumber} will give. */
    public String peekNumber() {
        return installation.code + "-" + (installation.lastNumber + 1);
    }

    /** @param occurredAt kept to the millisecond */
    public JournalRow append(UUID subject, String by, Instant occurredAt, Event event) {
        HybridTime time = clock.next();
        Entry entry = new Entry(new EntryId(installation.code, ownHead.sequence + 1), time, subject, by,
                occurredAt.truncatedTo(ChronoUnit.MILLIS), event);
        JournalRow row = JournalRow.seal(++position, entry, ownHead.hash);
        ownHead.sequence++;
        ownHead.hash = row.hash;
        installation.clockMillis = time.millis();
        installation.clockCounter = time.counter();
        pending.put(row.id(), row);
        appended.add(row.id());
        return row;
    }

    /**
     * An entry from elsewhere, or one of our own that comes back after an older copy of the database was put in place.
     *
     * @return null when it is here already
     * @throws AlteredEntryException when its seal does not fit, or another entry has its identity
     */
    public @Nullable JournalRow take(SealedEntry sealed) throws AlteredEntryException {
        JournalRow row = JournalRow.of(position + 1, sealed);
        if (!row.intact()) {
            throw new AlteredEntryException("Entry " + sealed.id() + " was altered on its way here, or is damaged. Nothing was taken in. "
                    + "Ask for it again from installation " + sealed.id().installation() + ".");
        }
        JournalRow known = known(sealed.id());
        if (known != null) {
            if (!Arrays.equals(known.hash, row.hash)) {
                throw new AlteredEntryException("Two different entries claim to be " + sealed.id() + ". Nothing was taken in. Two installations "
                        + "go by the code " + sealed.id().installation() + ", or one was set back to an old copy: give one of them a new code.");
            }
            return null;
        }
        position++;
        clock.observe(row.time());
        if (row.time().compareTo(installation.clock()) > 0) {
            installation.clockMillis = row.clockMillis;
            installation.clockCounter = row.clockCounter;
        }
        pending.put(row.id(), row);
        return row;
    }

    /** What was appended about a subject and is not flushed yet. */
    public List<JournalRow> pending(UUID subject) {
        return pending.values().stream().filter(row -> row.subject().equals(subject)).toList();
    }

    private @Nullable JournalRow known(EntryId id) {
        JournalRow waiting = pending.get(id);
        return waiting != null ? waiting : JournalTable.find(session, id);
    }

    /** A ticket number of our own came back: later tickets are numbered after it. */
    public void numberTaken(String number) {
        String prefix = installation.code + "-";
        if (number.startsWith(prefix)) {
            String counter = number.substring(prefix.length());
            if (!counter.isEmpty() && counter.length() < 18 && counter.chars().allMatch(c -> c >= '0' && c <= '9')) {
                installation.lastNumber = Math.max(installation.lastNumber, Long.parseLong(counter));
            }
        }
    }

    /** Remembers whether due times of open tickets are still to be recomputed. */
    public void framesStale(boolean stale) {
        installation.framesStale(stale);
        installationChanged = true;
    }

    /** Hands to the database what was appended since the last time, still within the transaction. */
    public void flush() {
        if (installationChanged || !pending.isEmpty()) {
            session.update(installation);
        }
        if (pending.isEmpty()) {
            return;
        }
        JournalTable.insert(session, pending.values());
        if (ownHead.sequence > savedSequence) {
            save(ownHead, savedSequence);
            savedSequence = ownHead.sequence;
        }
        last = List.copyOf(pending.values()).getLast();
        pending.keySet().stream().filter(id -> !appended.contains(id)).map(EntryId::installation).distinct().forEach(this::advance);
        pending.clear();
    }

    /** Whether the last entry that was flushed is in the journal, as some session sees it; false when there was none. */
    public boolean lastIsIn(StatelessSession other) {
        JournalRow flushed = last;
        JournalRow found = flushed == null ? null : JournalTable.find(other, flushed.id());
        return flushed != null && found != null && Arrays.equals(flushed.hash, found.hash);
    }

    /** An installation's head moves on over what came without a gap. */
    private void advance(String code) {
        JournalHead head = head(code);
        long before = head.sequence;
        for (JournalRow next : JournalTable.beyond(session, code, before, Integer.MAX_VALUE)) {
            if (next.sequence != head.sequence + 1) {
                break;
            }
            head.sequence = next.sequence;
            head.hash = next.hash;
        }
        if (head.sequence > before) {
            save(head, before);
        }
    }

    private JournalHead head(String code) {
        JournalHead known = session.get(JournalHead.class, code);
        return known == null ? new JournalHead(code, 0, EntryHash.NONE) : known;
    }

    private void save(JournalHead head, long before) {
        if (before == 0) {
            session.insert(head);
        } else {
            session.update(head);
        }
    }
}
