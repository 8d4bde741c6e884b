package tierdesk.ui.ticket.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import tierdesk.procedure.rule.Act;
import tierdesk.ui.Command;

/** What a person can do to the open ticket. Each is a row of the table of moves; some rows have two ways in. */
public enum TicketAction {
    ACCEPT(Act.ACCEPT_HAND_OVER, Command.ACCEPT),
    RETURN(Act.RETURN_HAND_OVER, Command.RETURN),
    IDENTIFY(Act.IDENTIFY, Command.IDENTIFY),
    QUALIFY(Act.QUALIFY, Command.QUALIFY),
    RESOLVE(Act.RESOLVE, Command.RESOLVE),
    VERIFY(Act.VERIFY, Command.VERIFY),
    CLOSE(Act.CLOSE, Command.CLOSE),
    SUMMARISE(Act.SUMMARISE_ACTIVITY, Feather.FILE_TEXT),
    DECIDE(Act.DECIDE, Command.DECIDE),
    REOPEN(Act.REOPEN, Command.REOPEN),
    FOLLOW_UP(Act.FOLLOW_UP, Feather.COPY),
    RESUME(Act.RESUME, Command.RESUME),
    ESCALATE(Act.ESCALATE, Command.ESCALATE),
    RAISE_TO_MANAGER(Act.RAISE_TO_MANAGER, Feather.STAR),
    REJECT(Act.REJECT, Command.REJECT),
    ATTEMPT(Act.ATTEMPT_VERIFICATION, Feather.PHONE_MISSED),
    TAKE(Act.ASSIGN, Command.TAKE),
    HOLD(Act.HOLD, Command.HOLD),
    WORK(Act.LOG_WORK, Command.WORK),
    ASSIGN(Act.ASSIGN, Command.ASSIGN),
    PUT_BACK(Act.ASSIGN, Feather.USER_MINUS),
    NOTE(Act.ADD_NOTE, Command.NOTE),
    ENGAGE_VENDOR(Act.ENGAGE_VENDOR, Command.VENDOR),
    EXCHANGE(Act.EXCHANGE_WITH_VENDOR, Feather.MESSAGE_SQUARE),
    CONCLUDE(Act.CONCLUDE_VENDOR, Feather.CHECK),
    EXTEND(Act.EXTEND_FRAME, Command.EXTEND),
    REVISE_PLAN(Act.REVISE_PLAN, Feather.EDIT_2),
    SEND_BACK(Act.SEND_BACK, Command.SEND_BACK),
    CLIENT_SAID(Act.CLIENT_REPLY, Feather.MESSAGE_CIRCLE),
    FILE_REPLY(Act.FILE_REPLY, Feather.INBOX),
    ATTACH(Act.ATTACH, Command.ATTACH),
    REPRIORITISE(Act.REPRIORITISE, Feather.FLAG),
    CORRECT_DETAILS(Act.CORRECT_DETAILS, Feather.EDIT),
    CORRECT_WORK(Act.CORRECT_WORK, Feather.EDIT),
    CLOSE_UNVERIFIED(Act.CLOSE_UNVERIFIED, Feather.ARCHIVE),
    MOVE_PROCEDURE(Act.MOVE_PROCEDURE, Feather.GIT_COMMIT),
    SETTLE(Act.SETTLE_LOOK, Feather.EYE);

    private final Act act;
    private final @Nullable Command command;
    private final Ikon icon;

    TicketAction(Act act, Command command) {
        this.act = act;
        this.command = command;
        this.icon = command.icon();
    }

    TicketAction(Act act, Ikon icon) {
        this.act = act;
        this.command = null;
        this.icon = icon;
    }

    /** The row of the table of moves that decides about it. */
    public Act act() {
        return act;
    }

    /** The command by which it can be done, where it has a key. */
    public Optional<Command> command() {
        return Optional.ofNullable(command);
    }

    public Ikon icon() {
        return icon;
    }

    /** What its button says: a command's own words, else {@code ticket.action.…}. */
    public String labelKey() {
        return command == null ? "ticket.action." + word() : "command." + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name as ids and keys have it: {@code raise-to-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The ways a person can do an act here; exhaustive, so that a new act does not compile until somebody has decided.
     * None where the desk does it by itself or another screen does.
     */
    public static List<TicketAction> of(Act act) {
        return switch (act) {
            case RECEIVE, RAISE_ALERT, ACKNOWLEDGE_ALERT, SNOOZE_ALERT, IMPORT_STEP, PASS_COST_CAP -> List.of();
            case IDENTIFY -> List.of(IDENTIFY);
            case REPRIORITISE -> List.of(REPRIORITISE);
            case CORRECT_DETAILS -> List.of(CORRECT_DETAILS);
            case CLIENT_REPLY -> List.of(CLIENT_SAID);
            case FILE_REPLY -> List.of(FILE_REPLY);
            case FOLLOW_UP -> List.of(FOLLOW_UP);
            case ASSIGN -> List.of(TAKE, ASSIGN, PUT_BACK);
            case QUALIFY -> List.of(QUALIFY);
            case REVISE_PLAN -> List.of(REVISE_PLAN);
            case ESCALATE -> List.of(ESCALATE);
            case ACCEPT_HAND_OVER -> List.of(ACCEPT);
            case RETURN_HAND_OVER -> List.of(RETURN);
            case SEND_BACK -> List.of(SEND_BACK);
            case EXTEND_FRAME -> List.of(EXTEND);
            case RAISE_TO_MANAGER -> List.of(RAISE_TO_MANAGER);
            case SUMMARISE_ACTIVITY -> List.of(SUMMARISE);
            case DECIDE -> List.of(DECIDE);
            case RESOLVE -> List.of(RESOLVE);
            case ATTEMPT_VERIFICATION -> List.of(ATTEMPT);
            case VERIFY -> List.of(VERIFY);
            case REJECT -> List.of(REJECT);
            case CLOSE -> List.of(CLOSE);
            case CLOSE_UNVERIFIED -> List.of(CLOSE_UNVERIFIED);
            case REOPEN -> List.of(REOPEN);
            case LOG_WORK, TICK_CHECKS -> List.of(WORK);
            case CORRECT_WORK -> List.of(CORRECT_WORK);
            case ADD_NOTE -> List.of(NOTE);
            case ATTACH -> List.of(ATTACH);
            case HOLD -> List.of(HOLD);
            case RESUME -> List.of(RESUME);
            case ENGAGE_VENDOR -> List.of(ENGAGE_VENDOR);
            case EXCHANGE_WITH_VENDOR -> List.of(EXCHANGE);
            case CONCLUDE_VENDOR -> List.of(CONCLUDE);
            case MOVE_PROCEDURE -> List.of(MOVE_PROCEDURE);
            case SETTLE_LOOK -> List.of(SETTLE);
        };
    }
}
