package tierdesk.store.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.SealedEntry;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridTime;
import tierdesk.procedure.event.EntryId;

/** An entry as the journal's table has it. Written once. */
@Entity
@Immutable
@Table(name = "journal")
public class JournalRow {

    /** What the column of the payload holds. */
    private static final int MOST_BYTES = 1_048_576;

    @Id
    long position;

    @Column(length = 12)
    String installation = "";
    long sequence;
    long clockMillis;
    int clockCounter;
    UUID subject = Entry.SHOP;
    String kind = "";
    long occurredAt;
    String recordedBy = "";
    byte[] payload = {};
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] previousHash = EntryHash.NONE;
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash = EntryHash.NONE;

    /** What was sealed here; decoded when it is asked for where it was read. */
    @Transient
    private @Nullable Entry sealed;

    /** For Hibernate. */
    protected JournalRow() {
    }

    /** An entry recorded here, sealed onto its predecessor. */
    static JournalRow seal(long position, Entry entry, byte[] previousHash) {
        JournalRow row = new JournalRow();
        row.position = position;
        row.installation = entry.id().installation();
        row.sequence = entry.id().sequence();
        row.clockMillis = entry.time().millis();
        row.clockCounter = entry.time().counter();
        row.subject = entry.subject();
        row.kind = EventCodec.kind(entry.event());
        row.occurredAt = entry.occurredAt().toEpochMilli();
        row.recordedBy = entry.by();
        row.payload = EventCodec.encode(entry.event());
        if (row.payload.length > MOST_BYTES) {
            throw new CannotSaveException("Not saved: the text is too long (" + row.payload.length + " of at most " + MOST_BYTES
                    + " bytes). Shorten it, or attach it as a file.", null);
        }
        row.previousHash = previousHash;
        row.hash = EntryHash.of(row);
        row.sealed = entry;
        return row;
    }

    /** An entry sealed elsewhere, as it came. */
    static JournalRow of(long position, SealedEntry entry) {
        JournalRow row = new JournalRow();
        row.position = position;
        row.installation = entry.id().installation();
        row.sequence = entry.id().sequence();
        row.clockMillis = entry.time().millis();
        row.clockCounter = entry.time().counter();
        row.subject = entry.subject();
        row.kind = entry.kind();
        row.occurredAt = entry.occurredAt().toEpochMilli();
        row.recordedBy = entry.by();
        row.payload = entry.payload().getBytes(StandardCharsets.UTF_8);
        row.previousHash = HexFormat.of().parseHex(entry.previousHash());
        row.hash = HexFormat.of().parseHex(entry.hash());
        return row;
    }

    public long position() {
        return position;
    }

    public UUID subject() {
        return subject;
    }

    public EntryId id() {
        return new EntryId(installation, sequence);
    }

    public HybridTime time() {
        return new HybridTime(clockMillis, clockCounter);
    }

    /** It makes a request a ticket. */
    public boolean beginsTicket() {
        return kind.equals("request-received");
    }

    public Instant occurredAt() {
        return Instant.ofEpochMilli(occurredAt);
    }

    /** The hash over this entry and its predecessor's. */
    public byte[] seal() {
        return hash.clone();
    }

    /** The hash is that of the content. */
    public boolean intact() {
        return Arrays.equals(hash, EntryHash.of(this));
    }

    /** Sealed onto this predecessor; onto none for the first of its installation. */
    public boolean follows(@Nullable JournalRow before) {
        return Arrays.equals(previousHash, before == null ? EntryHash.NONE : before.hash);
    }

    /** The entry, its event decoded. */
    public Entry entry() {
        return sealed != null ? sealed : new Entry(id(), time(), subject, recordedBy, occurredAt(), EventCodec.decode(kind, payload));
    }

    public SealedEntry sealed() {
        HexFormat hex = HexFormat.of();
        return new SealedEntry(id(), time(), subject, recordedBy, occurredAt(), kind,
                new String(payload, StandardCharsets.UTF_8), hex.formatHex(previousHash), hex.formatHex(hash));
    }
}
