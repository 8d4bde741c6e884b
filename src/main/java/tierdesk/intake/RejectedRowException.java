package tierdesk.intake;

import tierdesk.intake.problem.IntakeProblem;

/** A row cannot be taken in; the others can. */
final class RejectedRowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient IntakeProblem reason;

    RejectedRowException(IntakeProblem.Key key, Object... args) {
        this(IntakeProblem.of(key, args));
    }

    RejectedRowException(IntakeProblem reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    IntakeProblem reason() {
        return reason;
    }
}
