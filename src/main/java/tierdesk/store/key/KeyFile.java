package tierdesk.store.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small clear file that says how a data folder is opened: its data key, wrapped once by the passphrase and once by the recovery key. Whoever
 * has neither learns nothing from it, and without it nobody opens the folder.
 *
 * @param format of the file; {@value #FORMAT}, or a newer program's
 * @param program which program made it
 * @param id of the data key
 * @param passphrase the data key, wrapped by the passphrase
 * @param recovery the data key, wrapped by the recovery key
 */
public record KeyFile(int format, String program, String id, KeySlot passphrase, KeySlot recovery) {

    static final int FORMAT = 1;
    private static final String PROGRAM = "tierdesk";
    private static final String BY_PASSPHRASE = "passphrase";
    private static final String BY_RECOVERY_KEY = "recovery";
    private static final int MOST_BYTES = 16 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).maxStringLength(1_000).build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /**
     * A new data key and what opens it.
     *
     * @param recoveryKey as it is to be printed; it is kept nowhere
     */
    public record Made(KeyFile file, Protection protection, String recoveryKey) {
    }

    /** A new data key. */
    public static Made make(String passphrase, Cost cost) {
        DataKey key = DataKey.random();
        String recoveryKey = RecoveryKey.random();
        KeyFile file = new KeyFile(FORMAT, PROGRAM, key.id(), KeySlot.of(key, passphrase, BY_PASSPHRASE, cost),
                KeySlot.of(key, RecoveryKey.letters(recoveryKey), BY_RECOVERY_KEY, cost));
        return new Made(file, Protection.by(key), recoveryKey);
    }

    /** Null when the bytes are no key file. */
    public static @Nullable KeyFile read(byte[] bytes) {
        try {
            KeyFile read = bytes.length > MOST_BYTES ? null : MAPPER.readValue(bytes, KeyFile.class);
            return read != null && PROGRAM.equals(read.program()) && (read.newer() || read.passphrase().sensible() && read.recovery().sensible()) ? read : null;
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            LOG.debug("No key file", unreadable);
            return null;
        }
    }

    /** Null when the file holds something else. */
    public static @Nullable KeyFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(MOST_BYTES + 1));
        }
    }

    public byte[] bytes() {
        return MAPPER.writeValueAsBytes(this);
    }

    /** Made by a newer program: it cannot be opened here. */
    public boolean newer() {
        return format > FORMAT;
    }

    /**
     * Opens it; takes as long as trying a passphrase is meant to take.
     *
     * @param secret the passphrase, or the recovery key however it is written
     * @return empty when it is neither
     */
    public Optional<Protection> open(String secret) {
        return key(secret).map(Protection::by);
    }

    private Optional<DataKey> key(String secret) {
        Optional<DataKey> key = passphrase.open(id, secret, BY_PASSPHRASE);
        return key.isEmpty() && RecoveryKey.looksLike(secret) ? recovery.open(id, RecoveryKey.letters(secret), BY_RECOVERY_KEY) : key;
    }

    /** The same data key under another passphrase; empty when the secret does not open it. */
    public Optional<KeyFile> withPassphrase(String secret, String next) {
        return key(secret).map(key -> new KeyFile(FORMAT, PROGRAM, id, KeySlot.of(key, next, BY_PASSPHRASE, passphrase.cost()), recovery));
    }

    /** The same data key under a new recovery key; the earlier one opens nothing any more. Empty when the secret does not open it. */
    public Optional<Made> withNewRecoveryKey(String secret) {
        String recoveryKey = RecoveryKey.random();
        return key(secret).map(key -> new Made(new KeyFile(FORMAT, PROGRAM, id, passphrase,
                KeySlot.of(key, RecoveryKey.letters(recoveryKey), BY_RECOVERY_KEY, recovery.cost())), Protection.by(key), recoveryKey));
    }
}
