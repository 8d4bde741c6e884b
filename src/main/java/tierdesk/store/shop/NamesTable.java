package tierdesk.store.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;

/**
 * Counts the names that entries use. Entries are never taken back, so the count only grows, whatever order they come in. Nothing is written
 * before {@link #flush}.
 */
public final class NamesTable {

    private final StatelessSession session;
    private final Map<Name, Use> used = new LinkedHashMap<>();

    public NamesTable(StatelessSession session) {
        this.session = session;
    }

    /** What an event names. */
    public void used(Event event, Instant at) {
        switch (event) {
            case RequestEvent.RequestReceived received -> {
                use(NameKind.CUSTOMER, "", received.customer(), at);
                requester(received.customer(), received.requester(), at);
            }
            case RequestEvent.Identified identified -> {
                use(NameKind.CUSTOMER, "", identified.customer(), at);
                use(NameKind.CATEGORY, "", identified.category(), at);
                use(NameKind.ASSET, identified.customer(), identified.asset(), at);
            }
            case RequestEvent.DetailsCorrected corrected -> {
                use(NameKind.CUSTOMER, "", corrected.customer(), at);
                use(NameKind.CATEGORY, "", corrected.category(), at);
                requester(corrected.customer(), corrected.requester(), at);
            }
            case ResolutionEvent.Closed closed -> closed(closed.category(), closed.rootCause(), at);
            case ResolutionEvent.ClosedUnverified closed -> closed(closed.category(), closed.rootCause(), at);
            case ShopEvent.CustomerSaved customer -> {
                use(NameKind.CUSTOMER, "", customer.name(), at);
                customer.requesters().forEach(requester -> requester(customer.name(), requester, at));
            }
            case ReferenceEvent.Renamed renamed -> renamed(renamed, at);
            case ReferenceEvent.RequesterSaved requester -> requester(requester.customer(), requester.name(), at);
            case ReferenceEvent.AssetSaved asset -> use(NameKind.ASSET, asset.customer(), asset.name(), at);
            case ReferenceEvent.CategorySaved category -> use(NameKind.CATEGORY, "", category.name(), at);
            case ReferenceEvent.RootCauseSaved cause -> use(NameKind.ROOT_CAUSE, "", cause.name(), at);
            case ResolutionEvent.Resolved resolved -> use(NameKind.ROOT_CAUSE, "", resolved.rootCause(), at);
            default -> {
                // names nothing that is completed while typing
            }
        }
    }

    private void renamed(ReferenceEvent.Renamed renamed, Instant at) {
        switch (renamed.what()) {
            case CUSTOMER -> use(NameKind.CUSTOMER, "", renamed.to(), at);
            case REQUESTER -> requester(renamed.customer(), renamed.to(), at);
            case CATEGORY -> use(NameKind.CATEGORY, "", renamed.to(), at);
            case ROOT_CAUSE -> use(NameKind.ROOT_CAUSE, "", renamed.to(), at);
            case VENDOR -> {
                // vendors are completed from the shop's own data
            }
        }
    }

    private void closed(String category, String rootCause, Instant at) {
        use(NameKind.CATEGORY, "", category, at);
        use(NameKind.ROOT_CAUSE, "", rootCause, at);
    }

    /** Under the customer, and under nobody's name for when the customer is not known yet. */
    private void requester(@Nullable String customer, @Nullable String requester, Instant at) {
        use(NameKind.REQUESTER, "", requester, at);
        if (customer != null && !customer.isBlank()) {
            use(NameKind.REQUESTER, customer, requester, at);
        }
    }

    private void use(NameKind kind, String scope, @Nullable String name, Instant at) {
        if (name != null && !name.isBlank()) {
            used.merge(Name.of(kind, scope, name), new Use(1, at.toEpochMilli()), Use::and);
        }
    }

    public void flush() {
        if (!used.isEmpty()) {
            session.doWork(this::write);
            used.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        List<Map.Entry<Name, Use>> all = List.copyOf(used.entrySet());
        List<Map.Entry<Name, Use>> fresh = new ArrayList<>();
        int[] updated = update(connection, all);
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                fresh.add(all.get(i));
            }
        }
        insert(connection, fresh);
    }

    private static int[] update(Connection connection, List<Map.Entry<Name, Use>> names) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update name_used set uses = uses + ?, "
                + "last_used_at = greatest(last_used_at, ?) where kind = ? and scope = ? and name = ?")) {
            for (Map.Entry<Name, Use> entry : names) {
                update.setLong(1, entry.getValue().uses());
                update.setLong(2, entry.getValue().last());
                entry.getKey().set(update, 3);
                update.addBatch();
            }
            return update.executeBatch();
        }
    }

    private static void insert(Connection connection, List<Map.Entry<Name, Use>> names) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into name_used (kind, scope, name, uses, last_used_at) values (?, ?, ?, ?, ?)");
                PreparedStatement word = connection.prepareStatement(
                        "insert into name_word (kind, scope, name, word) values (?, ?, ?, ?)")) {
            for (Map.Entry<Name, Use> entry : names) {
                entry.getKey().set(insert, 1);
                insert.setLong(4, entry.getValue().uses());
                insert.setLong(5, entry.getValue().last());
                insert.addBatch();
                for (String part : Name.words(entry.getKey().name())) {
                    entry.getKey().set(word, 1);
                    word.setString(4, part);
                    word.addBatch();
                }
            }
            insert.executeBatch();
            word.executeBatch();
        }
    }

    private record Use(long uses, long last) {
        Use and(Use other) {
            return new Use(uses + other.uses, Math.max(last, other.last));
        }
    }
}
