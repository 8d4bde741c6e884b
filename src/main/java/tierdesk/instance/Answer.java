package tierdesk.instance;

import org.jspecify.annotations.Nullable;

/**
 * What the running desk answers, as one line of JSON.
 *
 * @param done whether it did what it was asked
 * @param logged the ticket, where one was asked for
 * @param refused the sentence that says why it refuses; null where it did not refuse but failed
 */
record Answer(boolean done, @Nullable Logged logged, @Nullable String refused) {

    static Answer shown() {
        return new Answer(true, null, null);
    }

    static Answer of(Logged logged) {
        return new Answer(true, logged, null);
    }

    static Answer refusing(String sentence) {
        return new Answer(false, null, sentence);
    }

    static Answer failed() {
        return new Answer(false, null, null);
    }
}
