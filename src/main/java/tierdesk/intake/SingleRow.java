package tierdesk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.words.PriorityWords.Weight;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;

/** A ticket of which the file has one row: as it came in, as it was resolved and closed where the row says when, and as it is now. */
final class SingleRow {

    private static final int LONGEST_NOTE = 200_000;

    private final Beginning beginning;
    private final Instant now;

    /** @param now for rows that say no time at all */
    SingleRow(Beginning beginning, Instant now) {
        this.beginning = beginning;
        this.now = now;
    }

    PastTicket ticket(String source, String number, ReadRow row) {
        Instant received = row.firstDate(TicketField.RECEIVED)
                .or(() -> earliest(row))
                .orElse(now);
        Past past = new Past(received);
        past.entries.add(beginning.received(row, number, received));
        Optional<Weight> weight = beginning.weight(row);
        weight.ifPresent(known -> past.add(received, beginning.importer(), beginning.identified(row, known)));
        place(row, weight.isPresent(), past);
        notes(row).ifPresent(note -> past.add(row.firstDate(TicketField.UPDATED).orElse(received), beginning.importer(), note));
        return new PastTicket(source, number, past.entries);
    }

    private static Optional<Instant> earliest(ReadRow row) {
        return Arrays.stream(TicketField.values())
                .filter(TicketField::isDate)
                .flatMap(field -> row.firstDate(field).stream())
                .min(Instant::compareTo);
    }

    /** Work notes, how it came in, and the columns that no field reads: nothing of the row is lost. */
    private static Optional<WorkEvent.NoteAdded> notes(ReadRow row) {
        List<String> lines = new ArrayList<>();
        String notes = row.text(TicketField.NOTES);
        if (!notes.isEmpty()) {
            lines.add(notes);
        }
        labelled(row, TicketField.CHANNEL, lines);
        labelled(row, TicketField.ROOT_CAUSE, lines);
        lines.addAll(row.others());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkEvent.NoteAdded(ReadRow.cut(String.join("\n", lines), LONGEST_NOTE), true));
    }

    private static void labelled(ReadRow row, TicketField field, List<String> lines) {
        String text = row.text(field);
        if (!text.isEmpty()) {
            lines.add(field.key().replace('_', ' ') + ": " + text);
        }
    }

    private void place(ReadRow row, boolean identified, Past past) {
        Stage stage = endStage(row, identified);
        Instant end = end(row, stage, past.last);
        String resolution = row.text(TicketField.RESOLUTION);
        String author = beginning.author(row);
        boolean wasResolved = !resolution.isEmpty() || row.date(TicketField.RESOLVED) != null;
        if (stage == Stage.CLOSED && wasResolved) {
            Instant resolved = row.firstDate(TicketField.RESOLVED).orElse(end);
            past.add(resolved, author, beginning.step(row, Stage.VERIFYING, resolution));
            past.add(end, author, new ImportedStep(Stage.CLOSED, null, null, null, row.text(TicketField.STATE), resolution));
            return;
        }
        ImportedStep step = beginning.step(row, stage, resolution);
        if (!saysNothing(step)) {
            past.add(end, author, step);
            hold(row, stage).ifPresent(held -> past.add(end, author, held));
        }
    }

    private static boolean saysNothing(ImportedStep step) {
        return step.stage() == null && step.sourceLevel() == null && (step.holder() == null || step.holder().isEmpty())
                && step.status().isEmpty() && step.text().isEmpty();
    }

    /** As the state says; where it says nothing, a date of closing or resolving does. */
    private @Nullable Stage endStage(ReadRow row, boolean identified) {
        Stage stage = beginning.stage(row, identified);
        if (stage != null) {
            return stage;
        }
        if (row.date(TicketField.CLOSED) != null) {
            return Stage.CLOSED;
        }
        return row.date(TicketField.RESOLVED) != null ? Stage.VERIFYING : null;
    }

    private static Instant end(ReadRow row, @Nullable Stage stage, Instant received) {
        Optional<Instant> end = stage == Stage.CLOSED
                ? row.firstDate(TicketField.CLOSED, TicketField.RESOLVED, TicketField.UPDATED)
                : stage == Stage.VERIFYING
                        ? row.firstDate(TicketField.RESOLVED, TicketField.UPDATED)
                        : row.firstDate(TicketField.UPDATED);
        return end.orElse(received);
    }

    /** Only where the procedure lets a ticket wait. */
    private static Optional<WorkEvent.Held> hold(ReadRow row, @Nullable Stage stage) {
        String waiting = row.text(TicketField.HOLD);
        boolean mayWait = stage == Stage.RECEIVED || stage == Stage.IDENTIFIED || stage == Stage.QUALIFYING || stage == Stage.IN_PROGRESS;
        if (waiting.isEmpty() || !mayWait) {
            return Optional.empty();
        }
        return Arrays.stream(HoldKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(waiting))
                .map(kind -> new WorkEvent.Held(kind, ImportedTexts.WAITING, null))
                .findFirst();
    }

    /** Entries in the order of their times: what a file says to have been earlier than what came before it, happened right then. */
    private static final class Past {
        private final List<PastEntry> entries = new ArrayList<>();
        private Instant last;

        Past(Instant begin) {
            last = begin;
        }

        void add(Instant at, String by, TicketEvent event) {
            last = at.isBefore(last) ? last : at;
            entries.add(new PastEntry(last, by, event));
        }
    }
}
