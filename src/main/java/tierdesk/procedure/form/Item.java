package tierdesk.procedure.form;

import static tierdesk.procedure.form.Item.Kind.CALENDAR;
import static tierdesk.procedure.form.Item.Kind.COUNT;
import static tierdesk.procedure.form.Item.Kind.DAYS;
import static tierdesk.procedure.form.Item.Kind.DURATION;
import static tierdesk.procedure.form.Item.Kind.LEVEL;
import static tierdesk.procedure.form.Item.Kind.LIST;
import static tierdesk.procedure.form.Item.Kind.MONEY;
import static tierdesk.procedure.form.Item.Kind.NAME;
import static tierdesk.procedure.form.Item.Kind.PERCENT;
import static tierdesk.procedure.form.Item.Kind.PRIORITY;
import static tierdesk.procedure.form.Item.Kind.YES_NO;

/**
 * What can be said in a procedure. The path is its place in a procedure file, part of that format: never changed. One of a level stands in each
 * entry of {@code levels}, one of a priority in each of {@code priorities}.
 */
public enum Item {
    NAME_OF_PROCEDURE("name", Scope.PROCEDURE, NAME),
    /** The levels' ids, from the lowest. */
    LEVELS("levels", Scope.PROCEDURE, LIST),
    LEVEL_NAME("name", Scope.LEVEL, NAME),
    LEVEL_COLOUR("colour", Scope.LEVEL, COUNT),
    LEVEL_RATE("rate", Scope.LEVEL, MONEY),
    LEVEL_EFFORT("effort-box", Scope.LEVEL, DURATION),
    LEVEL_FRAME("time-frame", Scope.LEVEL, DURATION),
    LEVEL_QUALIFY("qualify-within", Scope.LEVEL, DURATION),
    FRAME_SHARE("frames", Scope.PRIORITY, PERCENT),
    CALENDAR_OF_PRIORITY("calendar", Scope.PRIORITY, CALENDAR),
    CONTRACT("contract", Scope.PRIORITY, DURATION),
    /** Of impact and urgency: {@code high.low}. */
    MATRIX("matrix", Scope.CELL, PRIORITY),
    STOPPING_HOLDS("holds-that-stop", Scope.PROCEDURE, LIST),
    WARN_LIST("alerts.list", Scope.PROCEDURE, PERCENT),
    WARN_HOLDER("alerts.holder", Scope.PROCEDURE, PERCENT),
    WAYS_ON("alerts.ways-on", Scope.PROCEDURE, PERCENT),
    REPEAT_EVERY("alerts.repeat-every", Scope.PROCEDURE, DURATION),
    ESCALATE_BY_ITSELF("alerts.escalate-by-itself", Scope.PROCEDURE, YES_NO),
    /** A level's id, or {@link ValueText#NEVER}. */
    VENDOR_FROM("vendor.suggested-from", Scope.PROCEDURE, LEVEL),
    VENDOR_ASK_AGAIN("vendor.ask-again-every", Scope.PROCEDURE, DURATION),
    VERIFY_BY_ANOTHER("verification.by-another", Scope.PROCEDURE, YES_NO),
    VERIFY_WITHIN("verification.ask-within", Scope.PROCEDURE, DURATION),
    VERIFY_ATTEMPTS("verification.attempts", Scope.PROCEDURE, COUNT),
    VERIFY_DAYS("verification.business-days", Scope.PROCEDURE, COUNT),
    REOPEN_WITHIN("reopening.within-days", Scope.PROCEDURE, DAYS),
    REOPEN_NEXT("reopening.next-level-at", Scope.PROCEDURE, COUNT),
    REOPEN_MANAGER("reopening.manager-at", Scope.PROCEDURE, COUNT),
    SKIP("skip-levels", Scope.PROCEDURE, YES_NO),
    SEND_BACK("send-back", Scope.PROCEDURE, YES_NO),
    /** Blank for none. */
    COST_CAP("cost-cap", Scope.PROCEDURE, MONEY),
    ASKED("asked-fields", Scope.PROCEDURE, LIST);

    private final String path;
    private final Scope scope;
    private final Kind kind;

    Item(String path, Scope scope, Kind kind) {
        this.path = path;
        this.scope = scope;
        this.kind = kind;
    }

    public String path() {
        return path;
    }

    public Scope scope() {
        return scope;
    }

    public Kind kind() {
        return kind;
    }

    /** What it is said of. */
    public enum Scope {
        PROCEDURE,
        LEVEL,
        PRIORITY,
        /** One impact with one urgency. */
        CELL
    }

    /** What its text looks like; see {@link ValueText}. */
    public enum Kind {
        NAME,
        MONEY,
        DURATION,
        DAYS,
        PERCENT,
        COUNT,
        YES_NO,
        CALENDAR,
        PRIORITY,
        LEVEL,
        LIST
    }
}
