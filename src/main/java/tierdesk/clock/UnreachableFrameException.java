package tierdesk.clock;

/**
 * A frame that the calendar can never use up, told at once (CLOCK.md rule 7). Its message is the English sentence of
 * its problem.
 */
public final class UnreachableFrameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreachableFrameException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** What to say, in any language. */
    public Problem problem() {
        return problem;
    }
}
