package tierdesk.store.shop;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it was used.
 *
 * @param scope the customer within which it is known; blank for none
 */
record Name(NameKind kind, String scope, String name) {

    private static final int LENGTH = 200;
    private static final int WORD_LENGTH = 60;

    static Name of(NameKind kind, String scope, String name) {
        return new Name(kind, cut(scope.strip(), LENGTH), cut(name.strip(), LENGTH));
    }

    /** Sets kind, scope and name as three parameters in a row. */
    void set(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, kind.column());
        statement.setString(from + 1, scope);
        statement.setString(from + 2, name);
    }

    /** The words in it, in lower case; for a name without letters or digits, itself. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(cut(word, WORD_LENGTH));
            }
        }
        if (words.isEmpty()) {
            words.add(cut(name.toLowerCase(Locale.ROOT), WORD_LENGTH));
        }
        return words;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
