package tierdesk.store.check;

import java.util.ArrayList;
import java.util.List;

/** What a check has found so far; of many only the first are kept in words. */
public final class Problems {

    private static final int MOST = 100;

    private final List<String> sentences = new ArrayList<>();
    private long more;

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    public List<String> sentences() {
        return sentences;
    }

    public long more() {
        return more;
    }
}
