package tierdesk.instance;

import org.jspecify.annotations.Nullable;

/**
 * What one process asks the other, as one line of JSON.
 *
 * @param show bring the window to the front
 * @param log a request to log
 */
record Question(boolean show, @Nullable LogRequest log) {

    static Question toShow() {
        return new Question(true, null);
    }

    static Question toLog(LogRequest request) {
        return new Question(false, request);
    }
}
