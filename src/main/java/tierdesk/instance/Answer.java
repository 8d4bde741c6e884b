package tierdesk.instance;

import org.jspecify.annotations.Nullable;

/**
 * A part of what the running desk answers, as one line of JSON; the last one has the exit code.
 *
 * @param text to be written on
 * @param message to standard error rather than to standard output
 * @param exit the exit code; null while more is to come
 */
record Answer(String text, boolean message, @Nullable Integer exit) {

    /** The question was understood, and the answer may take its time. */
    static final Answer BEGUN = new Answer("", false, null);

    static Answer end(int exit) {
        return new Answer("", false, exit);
    }
}
