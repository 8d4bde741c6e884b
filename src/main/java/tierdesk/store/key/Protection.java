package tierdesk.store.key;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How what lies in a data folder is kept from strangers' eyes: with its data key, or not at all. Files are sealed by Tink's AES-GCM-HKDF streams:
 * in segments that are each checked when they are read, so that nothing altered, cut or reordered is taken for what was written.
 */
public final class Protection {

    /** Everything as it is. */
    public static final Protection NONE = new Protection(null);

    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final @Nullable DataKey key;
    private final Map<Use, AesGcmHkdfStreaming> streams = new EnumMap<>(Use.class);

    private Protection(@Nullable DataKey key) {
        this.key = key;
        if (key != null) {
            for (Use use : Use.values()) {
                streams.put(use, stream(key, use));
            }
        }
    }

    static Protection by(DataKey key) {
        return new Protection(key);
    }

    private static AesGcmHkdfStreaming stream(DataKey key, Use use) {
        try {
            return new AesGcmHkdfStreaming(key.derive(use.name()), HMAC, KEY_BYTES, use.segmentBytes, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /** What is sealed; each with a key of its own. */
    public enum Use {
        /** Read from beginning to end. */
        ATTACHMENT(1 << 16),
        /** Read from beginning to end. */
        JOURNAL(1 << 16),
        /** Small. */
        DRAFT(1 << 12),
        /** Read at any place, a little at a time. */
        SEARCH(1 << 12);

        private final int segmentBytes;

        Use(int segmentBytes) {
            this.segmentBytes = segmentBytes;
        }
    }

    /** Whether anything is encrypted. */
    public boolean on() {
        return key != null;
    }

    /** Names the data key; empty when nothing is encrypted. */
    public Optional<String> id() {
        return Optional.ofNullable(key).map(DataKey::id);
    }

    /** Both read what the other wrote. */
    public boolean same(Protection other) {
        return id().equals(other.id());
    }

    /** Of the database's file; null for none. */
    public @Nullable String databasePassword() {
        return key == null ? null : key.deriveText("DATABASE");
    }

    /** What is written to the answer arrives sealed; it is whole only once the answer is closed. */
    public OutputStream seal(OutputStream out, Use use) throws IOException {
        AesGcmHkdfStreaming stream = streams.get(use);
        try {
            return stream == null ? out : stream.newEncryptingStream(out, context(use));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /** Reads what was sealed; reading fails where it was altered. */
    public InputStream open(InputStream in, Use use) throws IOException {
        AesGcmHkdfStreaming stream = streams.get(use);
        try {
            return stream == null ? in : stream.newDecryptingStream(in, context(use));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /** Reads what was sealed at any place. */
    public SeekableByteChannel open(SeekableByteChannel in, Use use) throws IOException {
        AesGcmHkdfStreaming stream = streams.get(use);
        try {
            return stream == null ? in : stream.newSeekableDecryptingChannel(in, context(use));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    private static byte[] context(Use use) {
        return use.name().getBytes(StandardCharsets.US_ASCII);
    }

    /** Under which name a content is kept: its own SHA-256 would tell whoever has the same file that it is here. */
    public String nameOf(String sha256) {
        if (key == null) {
            return sha256;
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.derive("NAMES"), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC", impossible);
        }
    }
}
