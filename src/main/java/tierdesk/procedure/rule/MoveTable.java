package tierdesk.procedure.rule;

import java.time.Instant;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;

/**
 * The one table of what may follow what: an act on a ticket in a stage. Both switches are exhaustive, so that a new act or stage
 * does not compile until every case is decided. It decides which buttons are there and which are enabled, what the store accepts,
 * and which entries no longer apply after a merge. It reads the ticket and the procedure only, so that every installation
 * answers alike; who asks is judged by {@link Policies}.
 */
public final class MoveTable {

    private MoveTable() {
    }

    /** @param at the instant of the act; only the reopen period depends on it */
    public static Verdict verdict(Act act, Ticket ticket, Procedure procedure, Instant at) {
        return switch (act) {
            case RECEIVE -> Verdict.notOffered(Refusal.Key.ALREADY_RECEIVED);
            case IDENTIFY -> identify(ticket);
            case REPRIORITISE -> openOnly(ticket, identified(ticket));
            case CORRECT_DETAILS, LOG_WORK, ADD_NOTE, ATTACH, TICK_CHECKS, CLIENT_REPLY -> Verdict.ALLOWED;
            case CORRECT_WORK -> ticket.work().isEmpty() ? Verdict.notOffered(Refusal.Key.WORK_ENTRY_UNKNOWN) : Verdict.ALLOWED;
            case FILE_REPLY -> ticket.clientReplyAfterClosing().isPresent()
                    ? Verdict.ALLOWED
                    : Verdict.notOffered(Refusal.Key.NO_CLIENT_REPLY);
            case FOLLOW_UP -> followUp(ticket, procedure, at);
            case ASSIGN -> assign(ticket);
            case QUALIFY -> qualify(ticket);
            case REVISE_PLAN -> whileInProgress(ticket);
            case ESCALATE -> escalate(ticket, procedure);
            case ACCEPT_HAND_OVER -> pending(ticket);
            case RETURN_HAND_OVER -> ticket.visits().size() < 2 && ticket.handOverPending()
                    ? Verdict.notOffered(Refusal.Key.NOTHING_TO_RETURN_TO)
                    : pending(ticket);
            case SEND_BACK -> sendBack(ticket, procedure);
            case EXTEND_FRAME -> atLevel(ticket);
            case RAISE_TO_MANAGER -> raiseToManager(ticket, procedure);
            case PASS_COST_CAP -> passCostCap(ticket);
            case SUMMARISE_ACTIVITY -> ticket.stage() == Stage.MANAGER_DECISION ? Verdict.ALLOWED : notInStage(ticket);
            case DECIDE -> decide(ticket);
            case RESOLVE -> resolve(ticket);
            case ATTEMPT_VERIFICATION, VERIFY -> verify(ticket);
            case REJECT -> ticket.stage() == Stage.VERIFYING ? Verdict.ALLOWED : notVerifying(ticket);
            case CLOSE -> close(ticket);
            case CLOSE_UNVERIFIED -> closeUnverified(ticket, procedure);
            case REOPEN -> reopen(ticket, procedure, at);
            case HOLD -> hold(ticket);
            case RESUME -> ticket.hold().isPresent() ? Verdict.ALLOWED : Verdict.notOffered(Refusal.Key.NOT_ON_HOLD);
            case ENGAGE_VENDOR -> atLevel(ticket);
            case EXCHANGE_WITH_VENDOR, CONCLUDE_VENDOR -> ticket.vendorCases().stream().anyMatch(VendorCase::open)
                    ? Verdict.ALLOWED
                    : Verdict.notOffered(Refusal.Key.NO_OPEN_VENDOR_CASE);
            case RAISE_ALERT -> openOnly(ticket, Verdict.ALLOWED);
            case ACKNOWLEDGE_ALERT, SNOOZE_ALERT -> ticket.alerts().isEmpty()
                    ? Verdict.notOffered(Refusal.Key.ALERT_UNKNOWN)
                    : Verdict.ALLOWED;
            case IMPORT_STEP -> ticket.imported() ? Verdict.ALLOWED : Verdict.notOffered(Refusal.Key.NOT_IMPORTED);
            case MOVE_PROCEDURE -> openOnly(ticket, Verdict.ALLOWED);
            case SETTLE_LOOK -> Verdict.ALLOWED;
        };
    }

    private static Verdict identify(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.ALLOWED;
            case IDENTIFIED, QUALIFYING, IN_PROGRESS, VERIFYING, MANAGER_DECISION -> ticket.identification().isPresent()
                    ? Verdict.notOffered(Refusal.Key.ALREADY_IDENTIFIED)
                    : Verdict.ALLOWED;
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict assign(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, IN_PROGRESS, VERIFYING, MANAGER_DECISION -> Verdict.ALLOWED;
            case QUALIFYING -> ticket.handOverPending() ? Verdict.notYet(Refusal.Key.ACCEPT_FIRST) : Verdict.ALLOWED;
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict qualify(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notYet(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, QUALIFYING -> ready(ticket);
            case IN_PROGRESS -> Verdict.notOffered(Refusal.Key.ALREADY_QUALIFIED);
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict escalate(Ticket ticket, Procedure procedure) {
        if (procedure.above(ticket.level()) == null) {
            return Verdict.notOffered(Refusal.Key.LAST_LEVEL);
        }
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, QUALIFYING, IN_PROGRESS -> ready(ticket);
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict sendBack(Ticket ticket, Procedure procedure) {
        if (procedure.indexOf(ticket.level()) <= 0) {
            return Verdict.notOffered(Refusal.Key.LOWEST_LEVEL);
        }
        if (!procedure.sendBackAllowed()) {
            return Verdict.notOffered(Refusal.Key.SEND_BACK_NOT_ALLOWED);
        }
        return switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case QUALIFYING, IN_PROGRESS -> ready(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict raiseToManager(Ticket ticket, Procedure procedure) {
        boolean overCap = procedure.costCap() != null && ticket.cost().compareTo(procedure.costCap()) > 0;
        if (procedure.above(ticket.level()) != null && !overCap) {
            return Verdict.notOffered(Refusal.Key.NOT_LAST_LEVEL);
        }
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, QUALIFYING, IN_PROGRESS -> ready(ticket);
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    /** Wherever work goes on, also while somebody else is waited for: what it costs is known all the same. */
    private static Verdict passCostCap(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, QUALIFYING, IN_PROGRESS -> Verdict.ALLOWED;
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict decide(Ticket ticket) {
        if (ticket.stage() != Stage.MANAGER_DECISION) {
            return notInStage(ticket);
        }
        return ticket.activitySummary().isPresent() ? Verdict.ALLOWED : Verdict.notYet(Refusal.Key.SUMMARY_FIRST);
    }

    private static Verdict resolve(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, QUALIFYING -> Verdict.notYet(Refusal.Key.QUALIFY_FIRST);
            case IN_PROGRESS -> notHeld(ticket);
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict verify(Ticket ticket) {
        if (ticket.stage() != Stage.VERIFYING) {
            return notVerifying(ticket);
        }
        return ticket.verified() ? Verdict.notOffered(Refusal.Key.ALREADY_VERIFIED) : Verdict.ALLOWED;
    }

    private static Verdict close(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, QUALIFYING, IN_PROGRESS -> Verdict.notOffered(Refusal.Key.RESOLVE_FIRST);
            case VERIFYING -> ticket.verified() ? Verdict.ALLOWED : Verdict.notYet(Refusal.Key.VERIFY_FIRST);
            case MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict closeUnverified(Ticket ticket, Procedure procedure) {
        if (ticket.stage() != Stage.VERIFYING) {
            return notVerifying(ticket);
        }
        if (ticket.verified()) {
            return Verdict.notOffered(Refusal.Key.ALREADY_VERIFIED);
        }
        int missing = procedure.verification().attempts() - ticket.attempts().size();
        return missing > 0
                ? Verdict.notYet(Refusal.Key.ATTEMPTS_MISSING, missing, procedure.verification().attempts())
                : Verdict.ALLOWED;
    }

    private static Verdict reopen(Ticket ticket, Procedure procedure, Instant at) {
        if (ticket.stage() != Stage.CLOSED) {
            return Verdict.notOffered(Refusal.Key.NOT_CLOSED);
        }
        return withinReopenPeriod(ticket, procedure, at)
                ? Verdict.ALLOWED
                : Verdict.notYet(Refusal.Key.REOPEN_PERIOD_OVER, procedure.reopening().within().toDays());
    }

    private static Verdict followUp(Ticket ticket, Procedure procedure, Instant at) {
        if (ticket.stage() != Stage.CLOSED) {
            return Verdict.notOffered(Refusal.Key.NOT_CLOSED);
        }
        return withinReopenPeriod(ticket, procedure, at) ? Verdict.notOffered(Refusal.Key.REOPEN_RATHER) : Verdict.ALLOWED;
    }

    private static boolean withinReopenPeriod(Ticket ticket, Procedure procedure, Instant at) {
        return ticket.closing()
                .map(closing -> !at.isAfter(closing.at().plus(procedure.reopening().within())))
                .orElse(true);
    }

    private static Verdict hold(Ticket ticket) {
        if (ticket.hold().isPresent()) {
            return Verdict.notOffered(Refusal.Key.ALREADY_ON_HOLD);
        }
        return switch (ticket.stage()) {
            case RECEIVED, IDENTIFIED, IN_PROGRESS -> Verdict.ALLOWED;
            case QUALIFYING -> ticket.handOverPending() ? Verdict.notYet(Refusal.Key.ACCEPT_FIRST) : Verdict.ALLOWED;
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    /** Acts that belong to work at a level: offered from identification until the ticket is resolved. */
    private static Verdict atLevel(Ticket ticket) {
        return switch (ticket.stage()) {
            case RECEIVED -> Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
            case IDENTIFIED, IN_PROGRESS -> Verdict.ALLOWED;
            case QUALIFYING -> ticket.handOverPending() ? Verdict.notYet(Refusal.Key.ACCEPT_FIRST) : Verdict.ALLOWED;
            case VERIFYING, MANAGER_DECISION -> notInStage(ticket);
            case CLOSED -> Verdict.notOffered(Refusal.Key.CLOSED);
        };
    }

    private static Verdict whileInProgress(Ticket ticket) {
        return ticket.stage() == Stage.IN_PROGRESS ? Verdict.ALLOWED : notInStage(ticket);
    }

    private static Verdict pending(Ticket ticket) {
        return ticket.handOverPending() ? Verdict.ALLOWED : Verdict.notOffered(Refusal.Key.NO_HAND_OVER);
    }

    private static Verdict ready(Ticket ticket) {
        return ticket.handOverPending() ? Verdict.notYet(Refusal.Key.ACCEPT_FIRST) : notHeld(ticket);
    }

    private static Verdict notHeld(Ticket ticket) {
        return ticket.hold()
                .map(hold -> Verdict.notYet(Refusal.Key.RESUME_FIRST, hold.kind()))
                .orElse(Verdict.ALLOWED);
    }

    private static Verdict identified(Ticket ticket) {
        return ticket.identification().isPresent() ? Verdict.ALLOWED : Verdict.notOffered(Refusal.Key.IDENTIFY_FIRST);
    }

    private static Verdict openOnly(Ticket ticket, Verdict otherwise) {
        return ticket.stage().open() ? otherwise : Verdict.notOffered(Refusal.Key.CLOSED);
    }

    private static Verdict notInStage(Ticket ticket) {
        return Verdict.notOffered(Refusal.Key.STAGE_DOES_NOT_OFFER, ticket.stage());
    }

    private static Verdict notVerifying(Ticket ticket) {
        return ticket.stage().open() ? Verdict.notOffered(Refusal.Key.RESOLVE_FIRST) : Verdict.notOffered(Refusal.Key.CLOSED);
    }
}
