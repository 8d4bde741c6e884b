package tierdesk.store.figure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.Step;

/** Which lines of {@code ticket_figure t} are meant: a condition in SQL, and the values of its parameters. */
record Condition(String sql, List<Object> values) {

    Condition {
        values = List.copyOf(values);
    }

    /** The tickets of a filter. */
    static Condition of(FigureFilter filter) {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        if (filter.from() != null) {
            parts.add("t.received_at >= ?");
            values.add(filter.from().atStartOfDay(filter.zone()).toInstant().toEpochMilli());
        }
        if (filter.to() != null) {
            parts.add("t.received_at < ?");
            values.add(filter.to().plusDays(1).atStartOfDay(filter.zone()).toInstant().toEpochMilli());
        }
        if (filter.customer() != null) {
            parts.add("t.customer = ?");
            values.add(filter.customer());
        }
        if (filter.category() != null) {
            parts.add("t.category = ?");
            values.add(filter.category());
        }
        if (filter.priority() != null) {
            parts.add("t.priority = ?");
            values.add(filter.priority().ordinal());
        }
        return new Condition(String.join(" and ", parts), values);
    }

    /** The tickets of a filter that are behind one of its figures. */
    static Condition of(FigureFilter filter, Behind behind) {
        return of(filter).and(of(behind));
    }

    Condition and(Condition other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Condition("(" + sql + ") and (" + other.sql + ")", all);
    }

    private static Condition of(Behind behind) {
        return switch (behind) {
            case Behind.Count count -> new Condition(sql(count), List.of());
            case Behind.OpenAt at -> open(at);
            case Behind.Of of -> new Condition(column(of.group()) + " = ?", List.of(of.name()));
            case Behind.LeftLevel left -> atLevel("l.spent_millis is not null", left.level());
            case Behind.WorkedAt worked -> atLevel("l.minutes > 0", worked.level());
            case Behind.Took(Step step) -> new Condition("locate(?, '|' || t.way || '|') > 0", List.of("|" + step + "|"));
        };
    }

    static String sql(Behind.Count count) {
        return switch (count) {
            case ALL -> "true";
            case OPEN -> "t.closed_at is null";
            case CLOSED -> "t.closed_at is not null";
            case RESOLVED_AT_FIRST_LEVEL -> "t.closed_at is not null and t.started_lowest and not t.climbed";
            case STARTED_LOWEST -> "t.started_lowest";
            case ESCALATED -> "t.started_lowest and t.climbed";
            case REOPENED -> "t.reopened";
            case REJECTED -> "t.rejected";
            case PING_PONG -> "t.ping_pong";
            case WITH_VENDOR -> "t.vendor";
            case CLOSED_UNVERIFIED -> "t.unverified";
            case CONFORMING -> "t.conforming";
            case NOT_CONFORMING -> "not t.conforming";
            case QUALIFIED -> "t.qualify_millis is not null";
            case QUALIFIED_LATE -> "t.qualify_millis > t.qualify_within_millis";
            case RESOLVED -> "t.resolve_millis is not null";
            case RESOLVED_LATE -> "t.resolve_millis > t.contract_millis";
        };
    }

    static String column(Behind.Group group) {
        return switch (group) {
            case STARTED_AT -> "t.started_at";
            case CUSTOMER -> "t.customer";
            case CATEGORY -> "t.category";
        };
    }

    private static Condition open(Behind.OpenAt at) {
        StringBuilder sql = new StringBuilder("t.closed_at is null and t.level = ?");
        List<Object> values = new ArrayList<>(List.of(at.level()));
        bound(" and t.received_at > ?", at.age().after(at.now()), sql, values);
        bound(" and t.received_at <= ?", at.age().until(at.now()), sql, values);
        return new Condition(sql.toString(), values);
    }

    private static void bound(String condition, @Nullable Instant instant, StringBuilder sql, List<Object> values) {
        if (instant != null) {
            sql.append(condition);
            values.add(instant.toEpochMilli());
        }
    }

    private static Condition atLevel(String condition, String level) {
        return new Condition("t.row_no in (select l.row_no from level_figure l where l.level = ? and " + condition + ")", List.of(level));
    }

    /** Sets the parameters, from this one on. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(first + i, values.get(i));
        }
    }
}
