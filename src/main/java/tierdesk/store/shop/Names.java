package tierdesk.store.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tierdesk.store.database.Reader;

/** Completes names while they are typed, from those that were used. */
public final class Names {

    /** Above every letter, so that a range up to it holds all that begins with the same letters. */
    private static final char LAST = '\uffff';

    private final Reader reader;

    public Names(Reader reader) {
        this.reader = reader;
    }

    /** Used most first. */
    public List<String> customers(String typed, int limit) {
        return like(NameKind.CUSTOMER, "", typed, "uses", limit);
    }

    /** Asked last first; of one customer, or of all when it is blank. */
    public List<String> requesters(String customer, String typed, int limit) {
        return like(NameKind.REQUESTER, customer.strip(), typed, "last_used_at", limit);
    }

    /** Used most first. */
    public List<String> categories(String typed, int limit) {
        return like(NameKind.CATEGORY, "", typed, "uses", limit);
    }

    /** Named last first. */
    public List<String> assets(String customer, String typed, int limit) {
        return like(NameKind.ASSET, customer.strip(), typed, "last_used_at", limit);
    }

    /** Used most first. */
    public List<String> rootCauses(String typed, int limit) {
        return like(NameKind.ROOT_CAUSE, "", typed, "uses", limit);
    }

    private List<String> like(NameKind kind, String scope, String typed, String order, int limit) {
        List<String> words = typed.isBlank() ? List.of() : List.copyOf(Name.words(typed.strip()));
        return reader.scan(connection -> words.isEmpty()
                ? all(connection, kind, scope, order, limit)
                : like(connection, kind, scope, words, order, limit));
    }

    private static List<String> all(Connection connection, NameKind kind, String scope, String order, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select name from name_used where kind = ? and scope = ? order by " + order + " desc, name fetch first ? rows only")) {
            select.setString(1, kind.column());
            select.setString(2, scope);
            select.setInt(3, limit);
            return names(select);
        }
    }

    /** By the first word through the index; the others are looked for among those. */
    private static List<String> like(
            Connection connection, NameKind kind, String scope, List<String> words, String order, int limit) throws SQLException {
        String others = " and exists (select 1 from name_word o where o.kind = u.kind and o.scope = u.scope and o.name = u.name"
                + " and o.word >= ? and o.word < ?)";
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct u.name, u." + order + " from name_word w"
                        + " join name_used u on u.kind = w.kind and u.scope = w.scope and u.name = w.name"
                        + " where w.kind = ? and w.scope = ? and w.word >= ? and w.word < ?" + others.repeat(words.size() - 1)
                        + " order by u." + order + " desc, u.name fetch first ? rows only")) {
            select.setString(1, kind.column());
            select.setString(2, scope);
            int parameter = 3;
            for (String word : words) {
                select.setString(parameter++, word.toLowerCase(Locale.ROOT));
                select.setString(parameter++, word.toLowerCase(Locale.ROOT) + LAST);
            }
            select.setInt(parameter, limit);
            return names(select);
        }
    }

    private static List<String> names(PreparedStatement select) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
