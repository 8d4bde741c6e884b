package tierdesk.store.row;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as milliseconds since 1970 UTC, whatever zone the computer is in. */
public final class InstantMillis implements AttributeConverter<@Nullable Instant, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
