package tierdesk.intake.reference;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a file of reference data came to. Every line below the header that is not blank is one of: saved, unchanged, rejected.
 *
 * @param rejectsFile where the rejected lines are, with the reason; null without any
 */
public record ReferenceResult(long lines, long saved, long unchanged, long rejected, @Nullable Path rejectsFile) {
}
