package tierdesk.store.key;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data key, wrapped with AES-256-GCM by a key that Argon2id makes of a secret.
 *
 * @param kdf {@value #ARGON2ID}
 * @param cost of trying one secret
 * @param salt in hexadecimal
 * @param wrapped nonce, data key and tag, in hexadecimal
 */
record KeySlot(String kdf, Cost cost, String salt, String wrapped) {

    static final String ARGON2ID = "argon2id";

    private static final Logger LOG = LoggerFactory.getLogger(KeySlot.class);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    /** @param role what the secret is; a slot in another one's place does not open */
    static KeySlot of(DataKey key, String secret, String role, Cost cost) {
        byte[] salt = DataKey.randomBytes(SALT_BYTES);
        try {
            byte[] wrapped = new AesGcmJce(derive(secret, salt, cost)).encrypt(key.bytes(), context(key.id(), role));
            return new KeySlot(ARGON2ID, cost, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(wrapped));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /** Empty when the secret is another one. */
    Optional<DataKey> open(String id, String secret, String role) {
        try {
            byte[] key = new AesGcmJce(derive(secret, HexFormat.of().parseHex(salt), cost)).decrypt(HexFormat.of().parseHex(wrapped), context(id, role));
            return Optional.of(new DataKey(id, key));
        } catch (GeneralSecurityException wrong) {
            LOG.debug("It does not open", wrong);
            return Optional.empty();
        }
    }

    boolean sensible() {
        return kdf.equals(ARGON2ID) && cost.sensible() && isHex(salt) && isHex(wrapped);
    }

    private static boolean isHex(String text) {
        return text.length() >= 2 * SALT_BYTES && text.length() % 2 == 0 && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /** The same passphrase is typed as different code points on different systems; NFKC makes them one. */
    private static byte[] derive(String secret, byte[] salt, Cost cost) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.iterations()).withParallelism(cost.lanes()).withSalt(salt).build());
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(Normalizer.normalize(secret, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static byte[] context(String id, String role) {
        return ("tierdesk key " + id + " " + role).getBytes(StandardCharsets.UTF_8);
    }
}
