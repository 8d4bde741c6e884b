package tierdesk.store.door;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A password as it is kept: by Argon2id, with what it cost. Letters that can be typed in two ways are the same letter (NFKC). */
final class PasswordHash {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] salt;
    private final byte[] hash;
    private final PasswordCost cost;

    PasswordHash(byte[] salt, byte[] hash, PasswordCost cost) {
        this.salt = salt.clone();
        this.hash = hash.clone();
        this.cost = cost;
    }

    static PasswordHash of(char[] password, PasswordCost cost) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new PasswordHash(salt, hash(password, salt, cost), cost);
    }

    /** Takes as long whether it is right or wrong. */
    boolean fits(char[] password) {
        return MessageDigest.isEqual(hash, hash(password, salt, cost));
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return hash.clone();
    }

    PasswordCost cost() {
        return cost;
    }

    private static byte[] hash(char[] password, byte[] salt, PasswordCost cost) {
        Argon2BytesGenerator argon2id = new Argon2BytesGenerator();
        argon2id.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.iterations())
                .withParallelism(cost.parallelism())
                .withSalt(salt)
                .build());
        byte[] bytes = bytes(password);
        byte[] made = new byte[LENGTH];
        argon2id.generateBytes(bytes, made);
        Arrays.fill(bytes, (byte) 0);
        return made;
    }

    private static byte[] bytes(char[] password) {
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC));
        byte[] bytes = new byte[utf8.remaining()];
        utf8.get(bytes);
        Arrays.fill(utf8.array(), (byte) 0);
        return bytes;
    }
}
