package tierdesk.procedure.rule;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.Ticket;

/** What a procedure asks for at a step beyond what every procedure does ({@link AskedField}). */
public final class Asked {

    private Asked() {
    }

    /** What the rules call it, in a refusal and in forms. */
    public static Field field(AskedField asked) {
        return switch (asked) {
            case IDENTIFY_ASSET, CLOSE_ASSET -> Field.ASSET;
            case ESCALATE_ACCESS -> Field.ACCESS;
            case ESCALATE_TIME, RESOLVE_TIME, CLOSE_TIME -> Field.TIME_BOOKED;
            case HOLD_UNTIL -> Field.UNTIL;
            case VENDOR_PRODUCT -> Field.PRODUCT;
            case VENDOR_SENT -> Field.SENT;
            case VENDOR_COST -> Field.COST;
            case RESOLVE_ROOT_CAUSE -> Field.ROOT_CAUSE;
            case ATTEMPT_NOTE -> Field.NOTE;
            case REJECT_SAID_BY -> Field.SAID_BY;
        };
    }

    /** What another system has identified stands as it was written there. */
    static Optional<Refusal> missing(RequestEvent event, Ticket ticket, Procedure procedure) {
        return event instanceof RequestEvent.Identified identified && !ticket.imported()
                ? missing(procedure, AskedField.IDENTIFY_ASSET, identified.asset()::isBlank)
                : Optional.empty();
    }

    /** The desk hands over by itself with what is there. */
    static Optional<Refusal> missing(LevelEvent event, Ticket ticket, Procedure procedure) {
        return event instanceof LevelEvent.Escalated escalated && !escalated.byDesk()
                ? Rules.first(
                        missing(procedure, AskedField.ESCALATE_ACCESS, escalated.handOver().access()::isBlank),
                        missing(procedure, AskedField.ESCALATE_TIME, () -> nothingBookedAtLevel(ticket)))
                : Optional.empty();
    }

    static Optional<Refusal> missing(ResolutionEvent event, Ticket ticket, Procedure procedure) {
        return switch (event) {
            case ResolutionEvent.Resolved resolved -> Rules.first(
                    missing(procedure, AskedField.RESOLVE_ROOT_CAUSE, () -> resolved.rootCause() == null || resolved.rootCause().isBlank()),
                    missing(procedure, AskedField.RESOLVE_TIME, () -> nothingBookedAtLevel(ticket)));
            case ResolutionEvent.VerificationAttempted attempt -> missing(procedure, AskedField.ATTEMPT_NOTE, attempt.note()::isBlank);
            case ResolutionEvent.VerificationRejected rejected -> missing(procedure, AskedField.REJECT_SAID_BY, rejected.saidBy()::isBlank);
            case ResolutionEvent.Closed _, ResolutionEvent.ClosedUnverified _ -> Rules.first(
                    missing(procedure, AskedField.CLOSE_ASSET, () -> ticket.identification().filter(known -> !known.asset().isBlank()).isEmpty()),
                    missing(procedure, AskedField.CLOSE_TIME, () -> nothingBookedAtLevel(ticket)));
            case ResolutionEvent.Verified _, ResolutionEvent.Reopened _ -> Optional.empty();
        };
    }

    static Optional<Refusal> missing(WorkEvent event, Procedure procedure) {
        return event instanceof WorkEvent.Held held
                ? missing(procedure, AskedField.HOLD_UNTIL, () -> held.expectedEnd() == null)
                : Optional.empty();
    }

    static Optional<Refusal> missing(VendorEvent event, Procedure procedure) {
        return switch (event) {
            case VendorEvent.VendorEngaged engaged -> Rules.first(
                    missing(procedure, AskedField.VENDOR_PRODUCT, engaged.product()::isBlank),
                    missing(procedure, AskedField.VENDOR_SENT, engaged.sent()::isBlank));
            case VendorEvent.VendorConcluded concluded -> missing(procedure, AskedField.VENDOR_COST, () -> concluded.cost() == null);
            case VendorEvent.VendorExchanged _ -> Optional.empty();
        };
    }

    private static boolean nothingBookedAtLevel(Ticket ticket) {
        return ticket.minutesAt(ticket.level()) <= 0;
    }

    private static Optional<Refusal> missing(Procedure procedure, AskedField asked, BooleanSupplier blank) {
        return procedure.asked().contains(asked) && blank.getAsBoolean()
                ? Optional.of(Refusal.of(Refusal.Key.FIELD_MISSING, field(asked)))
                : Optional.empty();
    }
}
