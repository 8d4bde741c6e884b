package tierdesk.intake.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.TicketFile;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;

/**
 * A column of the export. The names and words are a file format, in English whatever the screen's language: the known export "Tierdesk" in
 * {@code known-exports.json} reads them back.
 */
record ExportColumn(String name, BiFunction<Ticket, Procedure, String> cell) {

    /** All columns, in their order. */
    static final List<ExportColumn> ALL = List.of(
            of(TicketFile.OWN_NUMBER, Ticket::number),
            of("Subject", Ticket::subject),
            of("Description", Ticket::words),
            of("Customer", Ticket::customer),
            of("Requester", Ticket::requester),
            of("Channel", ticket -> word(ticket.channel())),
            of("Category", ticket -> identified(ticket, Identification::category)),
            of("Impact", ticket -> identified(ticket, identification -> word(identification.impact()))),
            of("Urgency", ticket -> identified(ticket, identification -> word(identification.urgency()))),
            of("Priority", ticket -> identified(ticket, identification -> identification.priority().name())),
            new ExportColumn("Level", (ticket, procedure) -> procedure.level(ticket.level()).name()),
            of("Holder", ticket -> ticket.holder().orElse("")),
            of("Stage", ticket -> word(ticket.stage())),
            of("Waiting on", ticket -> ticket.hold().map(hold -> word(hold.kind())).orElse("")),
            of("Received", ticket -> instant(ticket.receivedAt())),
            of("Last activity", ticket -> instant(ticket.lastActivityAt())),
            of("Resolved", ticket -> instant(lastCycle(ticket).map(Cycle::resolvedAt).orElse(null))),
            of("Closed", ticket -> instant(ticket.closing().map(Closing::at).orElse(null))),
            of("How closed", ticket -> ticket.closing().map(closing -> word(closing.kind())).orElse("")),
            of("Resolution", ExportColumn::resolution),
            of("Root cause", ticket -> ticket.closing().map(Closing::rootCause).orElse("")),
            of("Asset", ticket -> identified(ticket, Identification::asset)),
            of("Documented issue", ticket -> identified(ticket, Identification::description)),
            of("Minutes", ticket -> Integer.toString(ticket.minutes())),
            of("Cost", ticket -> ticket.cost().toPlainString()),
            of("Escalations", ticket -> Integer.toString(ticket.escalations())),
            of("Reopenings", ticket -> Integer.toString(ticket.reopenings())),
            of("Source", ticket -> ticket.source().orElse("")),
            of("External number", ticket -> ticket.externalNumber().orElse("")));

    private static ExportColumn of(String name, Function<Ticket, String> cell) {
        return new ExportColumn(name, (ticket, procedure) -> cell.apply(ticket));
    }

    private static String identified(Ticket ticket, Function<Identification, String> part) {
        return ticket.identification().map(part).orElse("");
    }

    private static Optional<Cycle> lastCycle(Ticket ticket) {
        boolean resolved = ticket.stage() == Stage.VERIFYING || ticket.stage() == Stage.CLOSED;
        return resolved && !ticket.cycles().isEmpty() ? Optional.of(ticket.cycles().getLast()) : Optional.empty();
    }

    private static String resolution(Ticket ticket) {
        return ticket.closing().map(Closing::resolution).or(() -> lastCycle(ticket).map(Cycle::resolution)).orElse("");
    }

    private static String instant(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
