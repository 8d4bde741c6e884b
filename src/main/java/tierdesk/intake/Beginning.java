package tierdesk.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.words.LevelWords;
import tierdesk.intake.words.PriorityWords;
import tierdesk.intake.words.PriorityWords.Weight;
import tierdesk.intake.words.StageWords;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.RecordEvent.ImportedStep;
import tierdesk.procedure.event.RequestEvent.Identified;
import tierdesk.procedure.event.RequestEvent.RequestReceived;

/** How a ticket begins, and what a row says of its place in the procedure: what single rows and whole histories have in common. */
final class Beginning {

    private static final int LONGEST_SUBJECT = 300;
    private static final int SUBJECT_OF_TEXT = 120;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t\\u0085\\u2028\\u2029]+");

    private final String source;
    private final boolean ownNumbers;
    private final Shop shop;
    private final String importer;

    /**
     * @param ownNumbers the numbers of the file are this program's own and come back as they were
     * @param importer stands as author where a row names none
     */
    Beginning(String source, boolean ownNumbers, Shop shop, String importer) {
        this.source = source;
        this.ownNumbers = ownNumbers;
        this.shop = shop;
        this.importer = importer;
    }

    Procedure procedure(ReadRow row) {
        return shop.procedureFor(row.text(TicketField.CUSTOMER));
    }

    String author(ReadRow row) {
        String author = row.text(TicketField.UPDATED_BY);
        return author.isEmpty() ? importer : author;
    }

    String importer() {
        return importer;
    }

    PastEntry received(ReadRow row, String number, Instant at) {
        String subject = subject(row);
        String whole = row.wholeText(TicketField.SUBJECT);
        String description = row.text(TicketField.DESCRIPTION);
        String words = whole.length() > LONGEST_SUBJECT ? whole + "\n\n" + description : description;
        return new PastEntry(at, importer, new RequestReceived(
                ownNumbers ? number : "", Channel.IMPORT, row.text(TicketField.REQUESTER), row.text(TicketField.CUSTOMER), subject,
                words.isBlank() ? subject : words, at, procedure(row).ref(), source, number, noTicket()));
    }

    private static @Nullable UUID noTicket() {
        return null;
    }

    /** The subject in one line; else the beginning of the description; else what is known of it. */
    private static String subject(ReadRow row) {
        String subject = oneLine(row.wholeText(TicketField.SUBJECT));
        if (!subject.isBlank()) {
            return ReadRow.cut(subject, LONGEST_SUBJECT);
        }
        String description = oneLine(row.text(TicketField.DESCRIPTION));
        if (!description.isBlank()) {
            return ReadRow.cut(description.strip(), SUBJECT_OF_TEXT);
        }
        String category = row.text(TicketField.CATEGORY);
        String number = row.text(TicketField.NUMBER);
        return category.isEmpty() ? number : category + " · " + number;
    }

    private static String oneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    /** Impact and urgency, as far as the row says anything of them. */
    Optional<Weight> weight(ReadRow row) {
        return PriorityWords.weight(
                row.text(TicketField.IMPACT), row.text(TicketField.URGENCY), row.text(TicketField.PRIORITY), procedure(row));
    }

    Identified identified(ReadRow row, Weight weight) {
        String description = row.text(TicketField.DESCRIPTION);
        return new Identified(
                orElse(row.text(TicketField.CUSTOMER), ImportedTexts.UNKNOWN_CUSTOMER),
                orElse(row.text(TicketField.CATEGORY), ImportedTexts.NO_CATEGORY),
                weight.impact(),
                weight.urgency(),
                row.text(TicketField.ASSET),
                orElse(description, subject(row)));
    }

    /** The stage a row says; a request nobody works on yet is as far as what is known of it. */
    @Nullable Stage stage(ReadRow row, boolean identified) {
        String state = row.text(TicketField.STATE);
        Stage stage = state.isEmpty() ? null : StageWords.stage(state).orElse(null);
        if (stage != Stage.RECEIVED || !identified) {
            return stage;
        }
        return row.text(TicketField.HOLDER).isEmpty() ? Stage.IDENTIFIED : Stage.QUALIFYING;
    }

    /**
     * Where a row says the ticket is.
     *
     * @param stage null where the row does not say
     */
    ImportedStep step(ReadRow row, @Nullable Stage stage, String text) {
        String level = row.text(TicketField.LEVEL);
        String group = row.text(TicketField.GROUP);
        LevelWords words = new LevelWords(procedure(row).levels());
        String sourceLevel = level.isEmpty() ? group : level;
        return new ImportedStep(
                stage,
                words.level(sourceLevel).orElse(null),
                sourceLevel.isEmpty() ? null : sourceLevel,
                row.columns().has(TicketField.HOLDER) ? row.text(TicketField.HOLDER) : null,
                row.text(TicketField.STATE),
                text);
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
