package tierdesk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.mapping.Values;
import tierdesk.intake.words.PriorityWords.Weight;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.TicketEvent;

/** A ticket of which the file has a row for each update or event: every row becomes one step of its history, which says what changed. */
final class UpdateRows {

    private static final int LONGEST_TEXT = 200_000;
    private static final Set<TicketField> SAID_BY_STEP = EnumSet.of(
            TicketField.NUMBER, TicketField.STATE, TicketField.LEVEL, TicketField.UPDATED, TicketField.UPDATED_BY);

    private final Beginning beginning;
    private final Instant now;

    UpdateRows(Beginning beginning, Instant now) {
        this.beginning = beginning;
        this.now = now;
    }

    /** @param rows in the order of the file; never empty */
    PastTicket ticket(String source, String number, List<ReadRow> rows) {
        List<Update> updates = inOrder(rows);
        ReadRow first = updates.getFirst().row;
        Instant begin = updates.getFirst().at;
        Instant received = first.firstDate(TicketField.RECEIVED).filter(at -> at.isBefore(begin)).orElse(begin);
        History history = new History();
        history.entries.add(beginning.received(first, number, received));
        ReadRow previous = null;
        for (Update update : updates) {
            history.take(update, previous);
            previous = update.row;
        }
        return new PastTicket(source, number, history.entries);
    }

    /** By time, rows of one time as the file has them; a file that begins with the newest is turned round. */
    private List<Update> inOrder(List<ReadRow> rows) {
        List<Update> updates = new ArrayList<>();
        Instant last = now;
        for (ReadRow row : rows) {
            last = row.firstDate(TicketField.UPDATED).or(() -> row.firstDate(TicketField.RECEIVED)).orElse(last);
            updates.add(new Update(last, row));
        }
        if (updates.getLast().at.isBefore(updates.getFirst().at)) {
            Collections.reverse(updates);
        }
        updates.sort(Comparator.comparing(Update::at));
        return updates;
    }

    private record Update(Instant at, ReadRow row) {
    }

    /** Grows update by update. */
    private final class History {
        private final List<PastEntry> entries = new ArrayList<>();
        private Stage stage = Stage.RECEIVED;
        private @Nullable Weight weight;

        void take(Update update, @Nullable ReadRow previous) {
            Optional<TicketEvent> priority = priority(update.row, previous);
            Stage next = beginning.stage(update.row, weight != null);
            boolean openAfter = (next == null ? stage : next).open();
            if (!openAfter && stage.open()) {
                priority.ifPresent(event -> add(update, event));
            }
            ImportedStep step = beginning.step(update.row, next, text(update.row, previous, next));
            if (openAfter && previous == null) {
                // identification sets the stage of a new ticket, and the row's own stage has the last word
                priority.ifPresent(event -> add(update, event));
                add(update, step);
            } else {
                add(update, step);
                if (openAfter) {
                    priority.ifPresent(event -> add(update, event));
                }
            }
            stage = next == null ? stage : next;
        }

        private void add(Update update, TicketEvent event) {
            entries.add(new PastEntry(update.at, beginning.author(update.row), event));
        }

        /** The first time impact and urgency are known they identify the issue, later ones change its priority. */
        private Optional<TicketEvent> priority(ReadRow row, @Nullable ReadRow previous) {
            Optional<Weight> said = beginning.weight(row);
            if (said.isEmpty() || said.get().equals(weight)) {
                return Optional.empty();
            }
            boolean known = weight != null;
            weight = said.get();
            return Optional.of(known
                    ? new RequestEvent.Reprioritised(weight.impact(), weight.urgency(), changes(row, previous))
                    : beginning.identified(row, weight));
        }
    }

    private static String text(ReadRow row, @Nullable ReadRow previous, @Nullable Stage stage) {
        String changes = previous == null ? String.join("\n", row.others()) : changes(row, previous);
        String resolution = stage == Stage.VERIFYING || stage == Stage.CLOSED ? row.text(TicketField.RESOLUTION) : "";
        String notes = row.text(TicketField.NOTES);
        List<String> parts = new ArrayList<>();
        for (String part : List.of(resolution, notes, changes)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return ReadRow.cut(String.join("\n", parts), LONGEST_TEXT);
    }

    /** {@code column: before → now}, a line a column, without what the step itself says. */
    private static String changes(ReadRow row, @Nullable ReadRow previous) {
        if (previous == null) {
            return "";
        }
        CsvRow before = previous.row();
        CsvRow now = row.row();
        List<String> lines = new ArrayList<>();
        for (int column : row.columns().without(SAID_BY_STEP)) {
            String was = shown(before.field(column));
            String is = shown(now.field(column));
            if (!was.equals(is)) {
                lines.add(row.columns().header().name(column) + ": " + was + " → " + is);
            }
        }
        return String.join("\n", lines);
    }

    private static String shown(String value) {
        return Values.isMissing(value) ? "–" : value.strip();
    }
}
