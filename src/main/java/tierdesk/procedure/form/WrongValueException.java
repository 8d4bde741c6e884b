package tierdesk.procedure.form;

import tierdesk.procedure.rule.Refusal;

/** A text says nothing that can stand in its place. */
final class WrongValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    WrongValueException(Refusal.Key key, Object... args) {
        super(key.name());
        this.refusal = Refusal.of(key, args);
    }

    Refusal refusal() {
        return refusal;
    }
}
