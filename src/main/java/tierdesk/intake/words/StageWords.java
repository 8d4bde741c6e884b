package tierdesk.intake.words;

import java.util.Optional;
import tierdesk.procedure.Stage;

/** What another system's word for a ticket's state means here. */
public final class StageWords {

    private static final WordList<Stage> WORDS = WordList.load(Stage.class, "stages.properties");

    private StageWords() {
    }

    /**
     * The stage; empty for a word nobody knows ({@code -100}), which then changes nothing.
     *
     * @param status its parts joined by {@code /}, the general one first: the whole is looked up, then its last part, then its first
     */
    public static Optional<Stage> stage(String status) {
        Optional<Stage> whole = WORDS.whole(status);
        if (whole.isPresent()) {
            return whole;
        }
        int slash = status.indexOf('/');
        if (slash < 0) {
            return WORDS.of(status);
        }
        Optional<Stage> detail = WORDS.of(status.substring(slash + 1));
        return detail.isPresent() ? detail : WORDS.of(status.substring(0, slash));
    }
}
