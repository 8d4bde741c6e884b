package tierdesk.report.statement;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Statement;

/** The bundle {@code statement.properties} in one language, and how a statement's lines, days and amounts are written in it. */
public final class StatementWords {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Shop shop;
    private final DateTimeFormatter date;

    /** @param zone in which days are meant */
    public StatementWords(Locale locale, ZoneId zone, Shop shop) {
        this.locale = locale;
        this.shop = shop;
        this.bundle = ResourceBundle.getBundle("tierdesk.report.statement.statement", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale).withZone(zone);
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    Locale locale() {
        return locale;
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** The day of the work; of a correction, that of the correction. */
    public String day(CostLine line) {
        return date(line.kind() == CostLine.Kind.CORRECTION ? line.bookedAt() : line.workedAt());
    }

    private String date(Instant instant) {
        return date.format(instant);
    }

    /** An amount with as many decimals as the shop's currency has. */
    public String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(shop.currencyDigits());
        format.setMaximumFractionDigits(Math.max(shop.currencyDigits(), amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }

    /** The same with the currency behind it. */
    public String total(BigDecimal amount) {
        return money(amount) + "\u00a0" + shop.description().currency();
    }

    public String minutes(int minutes) {
        return NumberFormat.getIntegerInstance(locale).format(minutes);
    }

    /** What was done at which level, or what it is instead of work. */
    public String lead(Statement.Item item) {
        CostLine line = item.line();
        return switch (line.kind()) {
            case WORK -> levelName(line.level());
            case CORRECTION -> say("correction", date(line.workedAt()), minutes(line.minutes()));
            case VENDOR_BILL -> say("bill");
        };
    }

    /** What is to be known about the amount; blank where it is simply charged. */
    public String remark(Statement.Item item) {
        if (!item.line().billable()) {
            return say("not-billed");
        }
        int included = item.charge().includedMinutes();
        return included == 0 ? "" : say("included", minutes(included));
    }

    /** The rate; blank for a bill. */
    public String rate(CostLine line) {
        return line.kind() == CostLine.Kind.VENDOR_BILL ? "" : money(line.hourlyRate());
    }

    public String who(CostLine line) {
        return shop.nameOf(line.by());
    }

    /** Included hours of the month: how many, used and left. */
    public String included(Statement statement) {
        return statement.includedMinutes() == 0
                ? say("none-included")
                : say("included-of", minutes(statement.includedMinutes()), minutes(statement.usedMinutes()), minutes(statement.leftMinutes()));
    }

    private String levelName(String id) {
        return shop.procedures().reversed().stream().flatMap(procedure -> procedure.levels().stream())
                .filter(level -> level.id().equals(id)).findFirst().map(Level::name).orElse(id);
    }
}
