package tierdesk.procedure.rule;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.ticket.Ticket;

/**
 * The one table of who may do what: each thing that can be done at the desk, and the least role that may do it. The store asks it before
 * anything is recorded, read or copied; the screens ask it to say beforehand what will be refused, and why. What a ticket's stage or the
 * procedure allow is another question ({@link MoveTable}, {@link Policies}).
 */
public enum Permission {
    READ_TICKETS(Role.TECHNICIAN),
    LOG_REQUESTS(Role.TECHNICIAN),
    /** The ordinary life of a ticket, from its identification to its close with the client's word. */
    WORK_ON_TICKETS(Role.TECHNICIAN),
    /** A technician takes and puts back; who hands work out has the whole queue in view. */
    ASSIGN_TO_OTHERS(Role.LEAD),
    CORRECT_WORK_OF_OTHERS(Role.LEAD),
    /** The one way round the client's word is not for the one who wants to be done with the ticket. */
    CLOSE_UNVERIFIED(Role.LEAD),
    MOVE_PROCEDURE(Role.LEAD),
    /** Says which of two people's contradicting entries hold. */
    SETTLE_LOOKS(Role.LEAD),
    /** More time, a vendor, a new asset, an end without a solution. */
    DECIDE(Role.MANAGER),
    /** Their people and things too, and vendors. */
    EDIT_CUSTOMERS(Role.TECHNICIAN),
    /** What was agreed with a customer: procedure, rates, included hours, cap. */
    AGREE_TERMS(Role.MANAGER),
    /** What everybody's forms are completed from. */
    EDIT_LISTS(Role.LEAD),
    SAY_OWN_ABSENCE(Role.TECHNICIAN),
    SAY_ABSENCE_OF_OTHERS(Role.LEAD),
    EDIT_CALENDARS(Role.MANAGER),
    EDIT_PROCEDURES(Role.MANAGER),
    /** Who works here, and in which role. */
    EDIT_PEOPLE(Role.MANAGER),
    DESCRIBE_SHOP(Role.MANAGER),
    IMPORT_TICKETS(Role.LEAD),
    /** Everything that clients said, in one file. */
    EXPORT_EVERYTHING(Role.MANAGER),
    /** All entries as they are, out to another installation, and another's in, whoever they say wrote them. */
    EXCHANGE_JOURNALS(Role.MANAGER),
    /** A copy of everything, by hand; the daily one is the desk's own. */
    BACK_UP(Role.MANAGER),
    RESTORE(Role.MANAGER),
    /** Whether everything is encrypted, and by which passphrase. */
    PROTECT(Role.MANAGER),
    CHANGE_OWN_PASSWORD(Role.TECHNICIAN),
    /** Whether people sign in, after how long the desk locks, and the passwords of others. */
    MANAGE_SIGN_IN(Role.MANAGER),
    SEE_AUDIT(Role.MANAGER),
    /** What no person does: an alert is raised, a ticket escalates by itself, another system's history comes in. */
    BE_THE_DESK(null);

    private final @Nullable Role least;

    Permission(@Nullable Role least) {
        this.least = least;
    }

    public boolean granted(Role role) {
        return least != null && role.covers(least);
    }

    /** Why somebody in this role may not; empty when they may. */
    public Optional<Refusal> refusal(Role role) {
        return granted(role) ? Optional.empty() : Optional.of(refused());
    }

    /** The same for whoever acts: the desk itself does what only the desk does. */
    public Optional<Refusal> refusal(Actor actor) {
        return this == BE_THE_DESK && actor.isDesk() ? Optional.empty() : refusal(actor.role());
    }

    private Refusal refused() {
        return switch (this) {
            case DECIDE -> Refusal.of(Refusal.Key.MANAGER_ONLY);
            case EDIT_CALENDARS, EDIT_PROCEDURES, EDIT_PEOPLE -> Refusal.of(Refusal.Key.MANAGER_SAVES);
            case AGREE_TERMS -> Refusal.of(Refusal.Key.TERMS_ARE_MANAGERS);
            case EDIT_LISTS -> Refusal.of(Refusal.Key.LEAD_SAVES);
            case BE_THE_DESK -> Refusal.of(Refusal.Key.DESK_ALONE);
            default -> Refusal.of(least == Role.LEAD ? Refusal.Key.LEAD_NEEDED : Refusal.Key.MANAGER_NEEDED, this);
        };
    }

    /** What somebody needs to record an event. */
    public static Permission of(TicketEvent event, Ticket ticket, String by) {
        return switch (event) {
            case LevelEvent.Assigned assigned -> handsOut(assigned, ticket, by) ? ASSIGN_TO_OTHERS : WORK_ON_TICKETS;
            case LevelEvent.Escalated escalated when escalated.byDesk() -> BE_THE_DESK;
            case WorkEvent.WorkCorrected corrected -> ofAnother(corrected, ticket, by) ? CORRECT_WORK_OF_OTHERS : WORK_ON_TICKETS;
            default -> of(Act.of(event));
        };
    }

    /** What an act needs at least; whose work or ticket it is may ask for more. Exhaustive, so that a new act does not compile before somebody has decided. */
    public static Permission of(Act act) {
        return switch (act) {
            case RECEIVE -> LOG_REQUESTS;
            case IDENTIFY, REPRIORITISE, CORRECT_DETAILS, CLIENT_REPLY, FILE_REPLY, FOLLOW_UP, ASSIGN, QUALIFY, REVISE_PLAN, ESCALATE,
                    ACCEPT_HAND_OVER, RETURN_HAND_OVER, SEND_BACK, EXTEND_FRAME, RAISE_TO_MANAGER, SUMMARISE_ACTIVITY, RESOLVE,
                    ATTEMPT_VERIFICATION, VERIFY, REJECT, CLOSE, REOPEN, LOG_WORK, CORRECT_WORK, ADD_NOTE, ATTACH, TICK_CHECKS, HOLD, RESUME,
                    ENGAGE_VENDOR, EXCHANGE_WITH_VENDOR, CONCLUDE_VENDOR, ACKNOWLEDGE_ALERT, SNOOZE_ALERT -> WORK_ON_TICKETS;
            case CLOSE_UNVERIFIED -> CLOSE_UNVERIFIED;
            case MOVE_PROCEDURE -> MOVE_PROCEDURE;
            case SETTLE_LOOK -> SETTLE_LOOKS;
            case DECIDE -> DECIDE;
            case RAISE_ALERT, IMPORT_STEP, PASS_COST_CAP -> BE_THE_DESK;
        };
    }

    /**
     * What somebody needs to save something of the shop's own.
     *
     * @param before what was saved last of the same customer or technician; null for a new one
     */
    public static Permission of(ShopEvent event, @Nullable ShopEvent before, String by) {
        return switch (event) {
            case ShopEvent.CalendarSaved _ -> EDIT_CALENDARS;
            case ShopEvent.ProcedureSaved _ -> EDIT_PROCEDURES;
            case ShopEvent.ShopDescribed _ -> DESCRIBE_SHOP;
            case ShopEvent.TechnicianSaved technician -> !onlyAbsence(technician, before)
                    ? EDIT_PEOPLE
                    : technician.id().equals(by) ? SAY_OWN_ABSENCE : SAY_ABSENCE_OF_OTHERS;
            case ShopEvent.CustomerSaved customer -> sameTerms(customer, before) ? EDIT_CUSTOMERS : AGREE_TERMS;
            case ReferenceEvent.Renamed renamed -> switch (renamed.what()) {
                case CUSTOMER, REQUESTER, VENDOR -> EDIT_CUSTOMERS;
                case CATEGORY, ROOT_CAUSE -> EDIT_LISTS;
            };
            case ReferenceEvent.CategorySaved _, ReferenceEvent.RootCauseSaved _, ReferenceEvent.CannedTextSaved _,
                    ReferenceEvent.CheckListSaved _ -> EDIT_LISTS;
            case ReferenceEvent.RequesterSaved _, ReferenceEvent.AssetSaved _, ReferenceEvent.VendorSaved _ -> EDIT_CUSTOMERS;
        };
    }

    private static boolean onlyAbsence(ShopEvent.TechnicianSaved after, @Nullable ShopEvent before) {
        return before instanceof ShopEvent.TechnicianSaved known
                && after.equals(new ShopEvent.TechnicianSaved(known.id(), known.name(), known.role(), known.levels(), known.retired(),
                        known.skills(), known.hours(), after.absences()));
    }

    private static boolean sameTerms(ShopEvent.CustomerSaved after, @Nullable ShopEvent before) {
        return before instanceof ShopEvent.CustomerSaved known
                ? Objects.equals(after.procedure(), known.procedure()) && after.contract().equals(known.contract())
                : after.procedure() == null && after.contract().equals(Contract.NONE);
    }

    /** Gives the ticket to somebody else, or takes it from whoever holds it without taking it oneself. */
    private static boolean handsOut(LevelEvent.Assigned assigned, Ticket ticket, String by) {
        String to = assigned.holder();
        return to == null ? ticket.holder().filter(holder -> !holder.equals(by)).isPresent() : !to.equals(by);
    }

    private static boolean ofAnother(WorkEvent.WorkCorrected corrected, Ticket ticket, String by) {
        return ticket.work().stream().anyMatch(item -> item.entry().equals(corrected.entry()) && !item.by().equals(by));
    }
}
