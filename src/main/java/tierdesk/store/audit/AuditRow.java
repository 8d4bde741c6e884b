package tierdesk.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;

/** A line, sealed: SHA-256 over the seal of the line before and all that this one holds. */
@Entity
@Table(name = "audit")
public class AuditRow {

    /** Longer names are cut: a line tells what it was about, it does not repeat it. */
    private static final int LONGEST = 200;

    @Id
    long number;
    Instant notedAt = Instant.EPOCH;
    @Column(length = LONGEST)
    String person = "";
    @Column(length = 40)
    String kind = "";
    @Column(length = LONGEST)
    String about = "";
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] previousHash = {};
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash = {};

    /** For Hibernate. */
    protected AuditRow() {
    }

    static AuditRow after(AuditHead head, Note note) {
        AuditRow row = new AuditRow();
        row.number = head.number + 1;
        row.notedAt = note.at();
        row.person = cut(note.person());
        row.kind = note.kind().name();
        row.about = cut(note.about());
        row.previousHash = head.hash;
        row.hash = row.seal();
        return row;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public long number() {
        return number;
    }

    /** The content fits the seal. */
    public boolean intact() {
        return Arrays.equals(hash, seal());
    }

    /** Whether this one was sealed over the line with that seal. */
    public boolean follows(byte[] seal) {
        return Arrays.equals(previousHash, seal);
    }

    public byte[] hash() {
        return hash.clone();
    }

    AuditLine line() {
        return new AuditLine(number, notedAt, person, AuditKind.valueOf(kind), about);
    }

    private byte[] seal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previousHash);
            out.writeLong(number);
            out.writeLong(notedAt.toEpochMilli());
            for (String text : new String[] {person, kind, about}) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
