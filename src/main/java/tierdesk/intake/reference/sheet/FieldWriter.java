package tierdesk.intake.reference.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.ShopField;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

/** Writes fields as {@link FieldReader} reads them. */
final class FieldWriter {

    private static final int MINUTES_PER_HOUR = 60;

    private final Shop shop;
    private final Locale locale;
    private final Map<ShopField, String> texts = new EnumMap<>(ShopField.class);

    FieldWriter(Shop shop, Locale locale) {
        this.shop = shop;
        this.locale = locale;
    }

    Map<ShopField, String> texts() {
        return texts;
    }

    FieldWriter put(ShopField field, @Nullable Object value) {
        texts.put(field, value == null ? "" : value.toString());
        return this;
    }

    FieldWriter lines(ShopField field, Collection<String> lines) {
        return put(field, String.join("\n", lines));
    }

    FieldWriter word(ShopField field, @Nullable Enum<?> word) {
        return put(field, word == null ? null : word.name().toLowerCase(Locale.ROOT));
    }

    FieldWriter retired(boolean retired) {
        return put(ShopField.RETIRED, retired ? FieldReader.YES : "");
    }

    FieldWriter amount(ShopField field, @Nullable BigDecimal amount) {
        return put(field, amount == null ? null : amount.toPlainString());
    }

    /** {@code 10 h 30 min}; nothing for none. */
    FieldWriter minutes(ShopField field, int minutes) {
        String hours = minutes < MINUTES_PER_HOUR ? "" : minutes / MINUTES_PER_HOUR + " h ";
        String rest = minutes % MINUTES_PER_HOUR == 0 ? "" : minutes % MINUTES_PER_HOUR + " min";
        return put(field, (hours + rest).strip());
    }

    FieldWriter levels(Collection<String> levels) {
        return put(ShopField.LEVELS, levels.stream().map(this::levelName).sorted().collect(Collectors.joining(", ")));
    }

    FieldWriter rates(Contract contract) {
        return lines(ShopField.RATES, contract.rates().entrySet().stream()
                .map(rate -> levelName(rate.getKey()) + ": " + rate.getValue().toPlainString()).sorted().toList());
    }

    FieldWriter sites(Collection<Site> sites) {
        return lines(ShopField.SITES, sites.stream().map(site -> site.address().isBlank() ? site.name() : site.name() + ": " + site.address()).toList());
    }

    FieldWriter absences(Collection<Absence> absences) {
        return lines(ShopField.ABSENCES, absences.stream()
                .map(absence -> (absence.from() + " – " + absence.to() + " " + absence.reason()).strip()).toList());
    }

    FieldWriter hours(WorkingHours hours) {
        CalendarDefinition own = hours.own();
        String calendar = hours.calendar();
        if (own != null) {
            return put(ShopField.HOURS, WeekText.write(own, locale));
        }
        return put(ShopField.HOURS, calendar == null ? "" : shop.calendars().stream()
                .filter(known -> known.id().equals(calendar)).map(CalendarDefinition::name).findFirst().orElse(calendar));
    }

    private String levelName(String id) {
        return shop.procedures().stream().flatMap(procedure -> procedure.levels().stream())
                .filter(level -> level.id().equals(id)).map(Level::name).findFirst().orElse(id);
    }
}
