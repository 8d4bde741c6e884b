package tierdesk.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to. Every line below the header that is not blank is one of: imported, unchanged, rejected.
 *
 * @param lines lines read: records, where texts go over several lines
 * @param tickets new tickets
 * @param events lines that became a step of a ticket's history, in a file of histories; else 0
 * @param imported lines taken in
 * @param unchanged lines that say what is here already
 * @param rejectsFile where the rejected lines are, with the reason; null without any
 * @param cancelled it was stopped before the end; what was taken in until then stays
 */
public record ImportResult(
        long lines,
        long tickets,
        long events,
        long imported,
        long unchanged,
        long rejected,
        @Nullable Path rejectsFile,
        boolean cancelled) {
}
