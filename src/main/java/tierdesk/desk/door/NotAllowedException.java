package tierdesk.desk.door;

import tierdesk.procedure.rule.Refusal;

/** Somebody asked for what they may not have, or nobody is signed in; nothing was read or changed. The message is for people. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public NotAllowedException(Refusal refusal) {
        super(refusal.sentence());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
