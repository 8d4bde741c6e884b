package tierdesk.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;

/** Reads the whole journal subject by subject, one history in memory at a time. */
public final class SubjectHistories {

    private SubjectHistories() {
    }

    public static void forEach(StatelessSession session, BiConsumer<UUID, List<JournalRow>> look) {
        List<JournalRow> history = new ArrayList<>();
        try (ScrollableResults<JournalRow> rows = JournalTable.bySubject(session)) {
            while (rows.next()) {
                JournalRow row = rows.get();
                if (!history.isEmpty() && !history.getFirst().subject().equals(row.subject())) {
                    look.accept(history.getFirst().subject(), List.copyOf(history));
                    history.clear();
                }
                history.add(row);
            }
        }
        if (!history.isEmpty()) {
            look.accept(history.getFirst().subject(), List.copyOf(history));
        }
    }
}
