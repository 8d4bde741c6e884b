package tierdesk.ui.ticket.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, by field; fields that are not shown are blank. */
public final class FormValues {

    private final Map<String, String> values;
    private final Locale locale;
    private final ZoneId zone;

    /**
     * @param locale in which amounts are written
     * @param zone in which days and times are meant
     */
    public FormValues(Map<String, String> values, Locale locale, ZoneId zone) {
        this.values = Map.copyOf(values);
        this.locale = locale;
        this.zone = zone;
    }

    /** As typed, without the blanks around it. */
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** As typed; null when nothing was. */
    public @Nullable String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public boolean blank(String field) {
        return text(field).isEmpty();
    }

    /** Whether this option is chosen. */
    public boolean is(String field, Enum<?> option) {
        return text(field).equals(option.name());
    }

    public boolean ticked(String field) {
        return Boolean.parseBoolean(text(field));
    }

    /** @throws FieldProblem when nothing is chosen */
    public <E extends Enum<E>> E choice(String field, Class<E> type) throws FieldProblem {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(field))) {
                return constant;
            }
        }
        throw new FieldProblem(field, "ticket.form.choose");
    }

    /** @throws FieldProblem when it is not a whole number */
    public int minutes(String field) throws FieldProblem {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw new FieldProblem(field, "ticket.form.minutes");
        }
    }

    /** @throws FieldProblem when something is typed that is no day and time */
    public @Nullable Instant instantOrNull(String field) throws FieldProblem {
        if (blank(field)) {
            return null;
        }
        try {
            return LocalDateTime.parse(text(field)).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new FieldProblem(field, "ticket.form.date-time");
        }
    }

    /** @throws FieldProblem when something is typed that is no amount */
    public @Nullable BigDecimal amountOrNull(String field) throws FieldProblem {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (format instanceof DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        ParsePosition position = new ParsePosition(0);
        Number amount = format.parse(text, position);
        if (position.getIndex() == text.length() && amount instanceof BigDecimal exact) {
            return exact;
        }
        throw new FieldProblem(field, "ticket.form.amount");
    }
}
