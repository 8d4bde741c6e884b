package tierdesk.ui.ticket.history;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.history.HistoryKind;
import tierdesk.desk.history.HistoryLine;

/**
 * What of a history is shown.
 *
 * @param text words that must all occur, whatever their case; blank for any
 * @param kind what it is about; null for all
 * @param internalOnly only what the client is not given
 */
record HistoryFilter(String text, @Nullable HistoryKind kind, boolean internalOnly) implements Predicate<HistoryLine> {

    @Override
    public boolean test(HistoryLine line) {
        return (kind == null || line.kind() == kind) && (!internalOnly || line.internal()) && holds(line);
    }

    private boolean holds(HistoryLine line) {
        String all = (line.sentence() + " " + line.detail()).toLowerCase(Locale.ROOT);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
