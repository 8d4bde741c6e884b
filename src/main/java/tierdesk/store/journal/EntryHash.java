package tierdesk.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The seal of an entry: SHA-256 over the seal of its predecessor from the same installation and all that the entry holds. */
final class EntryHash {

    /** What the first entry of an installation follows. */
    static final byte[] NONE = new byte[32];

    private EntryHash() {
    }

    /** Every part in a fixed order; numbers in 8 bytes, texts as their length in bytes and UTF-8. */
    static byte[] of(JournalRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + row.payload.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(row.previousHash);
            text(out, row.installation);
            out.writeLong(row.sequence);
            out.writeLong(row.clockMillis);
            out.writeLong(row.clockCounter);
            uuid(out, row.subject);
            text(out, row.kind);
            out.writeLong(row.occurredAt);
            text(out, row.recordedBy);
            out.writeLong(row.payload.length);
            out.write(row.payload);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeLong(utf8.length);
        out.write(utf8);
    }

    private static void uuid(DataOutputStream out, UUID uuid) throws IOException {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
