package tierdesk.intake.problem;

import org.jspecify.annotations.Nullable;

/** A file cannot be taken in or written; nothing stored was touched. Carries the reason for the person who asked. */
public final class IntakeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient IntakeProblem problem;

    public IntakeException(IntakeProblem problem) {
        this(problem, null);
    }

    /** @param cause for the log, never for the person */
    public IntakeException(IntakeProblem problem, @Nullable Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public IntakeException(IntakeProblem.Key key, Object... args) {
        this(IntakeProblem.of(key, args));
    }

    public IntakeProblem problem() {
        return problem;
    }
}
