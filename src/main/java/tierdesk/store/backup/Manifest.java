package tierdesk.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first part of a copy, as JSON: what the rest of the file is.
 *
 * @param format of the file; up to {@value #FORMAT}, or a newer program's
 * @param program which program made it
 * @param schema the number of the database's tables
 * @param lastPosition of the journal's last entry; 0 when it has none
 * @param lastHash its seal, in hexadecimal
 * @param lastRecordedAt milliseconds since 1970 UTC; 0 when there is none
 * @param databaseBytes the database's size, unpacked
 * @param attachments how many there are
 * @param seals the SHA-256 of the other parts, in hexadecimal, by name; an attachment's is its name
 */
record Manifest(int format, String program, long madeAt, Occasion occasion, String installation, int schema, long entries, long tickets,
                long lastPosition, String lastHash, long lastRecordedAt, List<String> problems, long databaseBytes, long attachments,
                Map<String, String> seals) {

    /** Copies of format 1 have no {@link Parts#JOURNAL}. Encrypted ones have {@link Parts#KEY}: their parts are as the data folder keeps them. */
    static final int FORMAT = 2;
    static final String NAME = "manifest.json";
    static final String PROGRAM = "tierdesk";
    /** More than drafts will ever fill; a manifest is small. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);
    private static final Pattern SEAL = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,12}");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).maxStringLength(20_000).build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    Manifest {
        problems = List.copyOf(problems);
        seals = Map.copyOf(seals);
    }

    byte[] bytes() {
        return MAPPER.writeValueAsBytes(this);
    }

    /** Null when the bytes are no manifest at all, or one that contradicts itself. */
    static @Nullable Manifest read(byte[] bytes) {
        try {
            Manifest read = MAPPER.readValue(bytes, Manifest.class);
            return read != null && read.sensible() ? read : null;
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            LOG.debug("No manifest", unreadable);
            return null;
        }
    }

    private boolean sensible() {
        return PROGRAM.equals(program) && format >= 1 && schema >= 0 && entries >= 0 && tickets >= 0 && lastPosition >= 0 && databaseBytes > 0
                && attachments >= 0 && madeAt >= 0 && madeAt < Long.MAX_VALUE / 2 && lastRecordedAt >= 0 && lastRecordedAt < Long.MAX_VALUE / 2
                && CODE.matcher(installation).matches() && seals.values().stream().allMatch(seal -> SEAL.matcher(seal).matches());
    }

    /** The copy that this describes. */
    Copy copy(Path file, long bytes) {
        return new Copy(file, Instant.ofEpochMilli(madeAt), occasion, installation, entries, tickets, bytes,
                lastPosition == 0 ? null : Instant.ofEpochMilli(lastRecordedAt), seals.containsKey(Parts.KEY), problems);
    }

    /** It was made of a journal that ended with the same entry. */
    boolean endsWith(long position, String hash) {
        return lastPosition == position && lastHash.equals(hash);
    }
}
