package tierdesk.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** The random key of a data folder. It never changes while the folder is encrypted, and nothing is encrypted with it directly: each use has a key derived from it. */
final class DataKey {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] bytes;

    /** @param id names it, and says nothing about it */
    DataKey(String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes.clone();
    }

    static DataKey random() {
        return new DataKey(UUID.randomUUID().toString(), randomBytes(BYTES));
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String id() {
        return id;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The key for one use: HKDF with SHA-256 (RFC 5869), so that no key tells of another. */
    byte[] derive(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(bytes)
                    .thenExpand(("tierdesk " + use).getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java 25 has HKDF", impossible);
        }
    }

    String deriveText(String use) {
        return HexFormat.of().formatHex(derive(use));
    }
}
