package tierdesk.procedure.rule;

/** The table's answer for one act on one ticket. */
public sealed interface Verdict {

    /** It may be done now. */
    record Allowed() implements Verdict {
    }

    /** The stage offers it, but something is missing first: shown disabled, with the reason. */
    record NotYet(Refusal refusal) implements Verdict {
    }

    /** The stage does not offer it: not shown. */
    record NotOffered(Refusal refusal) implements Verdict {
    }

    Verdict ALLOWED = new Allowed();

    static Verdict notYet(Refusal.Key key, Object... args) {
        return new NotYet(Refusal.of(key, args));
    }

    static Verdict notOffered(Refusal.Key key, Object... args) {
        return new NotOffered(Refusal.of(key, args));
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** Shown on the screen, enabled or not. */
    default boolean offered() {
        return !(this instanceof NotOffered);
    }
}
