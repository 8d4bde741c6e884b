package tierdesk.procedure;

/**
 * What PROCEDURE.md leaves open at a step, and a procedure may ask for. Its name is part of the journal's format and of procedure files: never
 * renamed.
 */
public enum AskedField {
    /** Step 3: the affected asset. */
    IDENTIFY_ASSET(Step.IDENTIFY),
    /** Steps 8, 13, 18: how the next level gets to the system. */
    ESCALATE_ACCESS(Step.ESCALATE),
    /** Time booked at the level that hands over. */
    ESCALATE_TIME(Step.ESCALATE),
    HOLD_UNTIL(Step.HOLD),
    VENDOR_PRODUCT(Step.ENGAGE_VENDOR),
    VENDOR_SENT(Step.ENGAGE_VENDOR),
    VENDOR_COST(Step.CONCLUDE_VENDOR),
    /** Steps 5, 10, 15, 20. */
    RESOLVE_ROOT_CAUSE(Step.RESOLVE),
    /** Time booked at the level that resolves. */
    RESOLVE_TIME(Step.RESOLVE),
    ATTEMPT_NOTE(Step.VERIFY),
    REJECT_SAID_BY(Step.VERIFY),
    /** Steps 7, 12, 17, 22: the affected asset. */
    CLOSE_ASSET(Step.CLOSE),
    /** Time booked at the level that solved it, whatever was booked below. */
    CLOSE_TIME(Step.CLOSE);

    private final Step step;

    AskedField(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }

    /** Where in the procedure it is asked for. */
    public enum Step {
        IDENTIFY,
        ESCALATE,
        HOLD,
        ENGAGE_VENDOR,
        CONCLUDE_VENDOR,
        RESOLVE,
        VERIFY,
        CLOSE
    }
}
