package tierdesk.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tierdesk.intake.csv.CsvRow;

/** What identifies a ticket of a file: its number there, or a fingerprint of the row's content where it has none. */
final class RowKey {

    private final MessageDigest digest;

    RowKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The same for the same text, spread over all 64 bits. */
    long ofNumber(String number) {
        return first64(digest.digest(number.getBytes(StandardCharsets.UTF_8)));
    }

    /** A fingerprint of the whole row, mapped or not: another mapping makes no other ticket of it. */
    byte[] fingerprint(CsvRow row) {
        for (int i = 0; i < row.size(); i++) {
            digest.update(row.field(i).strip().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    static long first64(byte[] hash) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | hash[i] & 0xFF;
        }
        return value;
    }

    /**
     * The number of a ticket that has none: exact duplicates in one file are different tickets, told apart by how often the content came before.
     *
     * @param occurrence from 1
     */
    static String number(byte[] fingerprint, int occurrence) {
        String hex = HexFormat.of().formatHex(fingerprint, 0, 10);
        return occurrence == 1 ? "~" + hex : "~" + hex + "-" + occurrence;
    }
}
