package tierdesk.store.row;

import jakarta.persistence.Column;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows of the queue. An import makes them by the thousand: plain batches cost less than Hibernate's. What the columns are is read from
 * {@link RowContent}, as Hibernate does, so that a new one is named there alone.
 */
final class RowInserts {

    private static final List<RecordComponent> COMPONENTS = List.of(RowContent.class.getRecordComponents());
    private static final String INSERT = "insert into ticket_row (row_no, "
            + COMPONENTS.stream().map(RowInserts::column).collect(Collectors.joining(", ")) + ") values (?" + ", ?".repeat(COMPONENTS.size()) + ")";

    private RowInserts() {
    }

    static void add(StatelessSession session, Collection<QueueRow> rows) {
        if (!rows.isEmpty()) {
            session.doWork(connection -> add(connection, rows));
        }
    }

    private static void add(Connection connection, Collection<QueueRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (QueueRow row : rows) {
                insert.setLong(1, row.rowNo());
                for (int i = 0; i < COMPONENTS.size(); i++) {
                    insert.setObject(i + 2, stored(value(COMPONENTS.get(i), row.content())));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String column(RecordComponent component) {
        Column named = component.getAccessor().getAnnotation(Column.class);
        return named != null && !named.name().isEmpty()
                ? named.name()
                : component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent component, RowContent content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A column of a row cannot be read: " + component.getName(), hidden);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.ordinal();
            case Instant instant -> instant.toEpochMilli();
            case null, default -> value;
        };
    }
}
