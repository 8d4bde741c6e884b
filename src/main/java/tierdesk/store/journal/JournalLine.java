package tierdesk.store.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry on a line of its own in the journal's plain form: JSON that any program reads in any year, whatever becomes of the database's file format.
 *
 * @param at milliseconds since 1970 UTC when it happened
 * @param payload the event as JSON, the characters that were sealed
 * @param previous in hexadecimal, the seal that it is sealed onto; null where that is the seal of the line before
 * @param hash in hexadecimal, its own seal; null where that follows from the line, as it always should
 */
record JournalLine(long position, String installation, long sequence, long clockMillis, int clockCounter, String subject, String kind, long at,
                   String by, String payload, @Nullable String previous, @Nullable String hash) {

    private static final int MOST_CHARACTERS = 2 * 1_048_576;

    /** Strict: nothing else, nothing missing, nothing beyond what an entry can hold. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4).maxStringLength(MOST_CHARACTERS).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // one value follows the other
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    JournalLine {
        Stream.of(installation, subject, kind, by, payload).forEach(Objects::requireNonNull);
    }

    /** The first line: whose journal it is, and how far it had come. */
    record Head(String installation, long lastNumber, long clockMillis, int clockCounter, List<Reach> reaches) {
        Head {
            Objects.requireNonNull(installation);
            reaches = List.copyOf(reaches);
        }
    }

    /** How far an installation's entries are there without a gap. */
    record Reach(String installation, long sequence, String hash) {
        Reach {
            Objects.requireNonNull(installation);
            Objects.requireNonNull(hash);
        }
    }
}
