package tierdesk.report.sheet;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.procedure.form.Part;

/** What is printed on the page, in its language. */
final class SheetWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    SheetWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("tierdesk.report.sheet.sheet", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    String of(Enum<?> constant) {
        return bundle.getString(Part.word(constant));
    }

    String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
    }

    /** {@code Mon–Thu 09:00–17:00, Fri 09:00–12:00}; neighbouring days of the same hours together. */
    String hours(CalendarDefinition calendar) {
        if (calendar.alwaysOpen()) {
            return get("always");
        }
        List<String> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int from = 0; from < days.length;) {
            List<OpenInterval> hours = calendar.weekly().getOrDefault(days[from], List.of());
            int to = from;
            while (to + 1 < days.length && calendar.weekly().getOrDefault(days[to + 1], List.of()).equals(hours)) {
                to++;
            }
            if (!hours.isEmpty()) {
                String span = from == to ? day(days[from]) : day(days[from]) + "–" + day(days[to]);
                lines.add(span + " " + String.join(", ", hours.stream().map(OpenInterval::toString).toList()));
            }
            from = to + 1;
        }
        return String.join(", ", lines) + " (" + calendar.zone().getId() + ")";
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }
}
