package tierdesk.alert;

import tierdesk.procedure.alert.AlertKey;

/** What an alert is about, as a person chooses what to hear. Its name stands in settings: never renamed. */
public enum AlertKind {
    /** A part of the contract's time or of a level's frame is spent. */
    WARNING,
    /** The contract's time or a level's frame is spent. */
    BREACH,
    /** It was spent before, and nobody has acted or acknowledged. */
    REPEAT,
    /** Nobody has said whether the level can resolve it. */
    NOT_QUALIFIED,
    /** Nobody has taken the ticket. */
    UNASSIGNED,
    /** The effort box. */
    EFFORT,
    /** The client is to be asked, or has been asked often enough. */
    VERIFICATION,
    /** A vendor's answer is due. */
    VENDOR_PROMISE,
    /** A hold was to end. */
    HOLD_END;

    public static AlertKind of(AlertKey key) {
        return switch (key.kind()) {
            case CONTRACT, LEVEL -> key.threshold().repeat() > 0 ? REPEAT : key.threshold().spent() ? BREACH : WARNING;
            case QUALIFY -> NOT_QUALIFIED;
            case UNASSIGNED -> UNASSIGNED;
            case EFFORT -> EFFORT;
            case VERIFY, CLOSE_UNVERIFIED -> VERIFICATION;
            case VENDOR_PROMISE -> VENDOR_PROMISE;
            case HOLD_END -> HOLD_END;
        };
    }
}
