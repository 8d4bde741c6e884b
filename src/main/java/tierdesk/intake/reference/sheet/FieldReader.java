package tierdesk.intake.reference.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.rule.Refusal.Key;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

/** Reads fields as people write them; what cannot be read is noted at its field, and nothing comes of it. */
final class FieldReader {

    static final String YES = "yes";

    private static final Pattern SPAN = Pattern.compile(
            "(-?)\\s*(?:(\\d{1,6})(?:[.,](\\d{1,2}))?\\s*(?:(?:h|hours?|std\\.?|stunden?)\\s*|$))?(?:(\\d{1,7})\\s*min\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,12})?");
    private static final Pattern ABSENCE = Pattern.compile("(\\S+?)(?:\\s*(?:–|—|\\s-\\s|\\bto\\b|\\bbis\\b)\\s*(\\S+))?(?:\\s+(.*))?");
    private static final int MINUTES_PER_HOUR = 60;
    private static final int CENTS = 100;

    private final Map<ShopField, String> texts;
    private final Shop shop;
    private final List<Flaw> flaws = new ArrayList<>();

    FieldReader(Map<ShopField, String> texts, Shop shop) {
        this.texts = texts;
        this.shop = shop;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    String text(ShopField field) {
        return texts.getOrDefault(field, "").strip().replace("\r\n", "\n");
    }

    @Nullable String textOrNull(ShopField field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** One a line. */
    List<String> lines(ShopField field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** One a line, or with semicolons between them. */
    List<String> parts(ShopField field) {
        return split(field, ";");
    }

    private List<String> split(ShopField field, String marks) {
        return Arrays.stream(text(field).split("[\n" + marks + "]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    boolean retired() {
        String text = text(ShopField.RETIRED).toLowerCase(Locale.ROOT);
        boolean yes = List.of(YES, "true", "1", "x", "ja").contains(text);
        if (!yes && !List.of("", "no", "false", "0", "nein").contains(text)) {
            flaws.add(Flaw.of(ShopField.RETIRED, Key.NOT_A_CHOICE, text, "yes, no"));
        }
        return yes;
    }

    /** One of an enumeration's words, in small letters; null for nothing. */
    <W extends Enum<W>> @Nullable W word(ShopField field, List<W> words) {
        String text = text(field);
        Optional<W> found = words.stream().filter(word -> word.name().equalsIgnoreCase(text.replace('-', '_').replace(' ', '_'))).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            flaws.add(Flaw.of(field, Key.NOT_A_CHOICE, text,
                    words.stream().map(word -> word.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
        }
        return found.orElse(null);
    }

    @Nullable BigDecimal amount(ShopField field) {
        String text = text(field);
        return text.isEmpty() ? null : amount(field, text).orElse(null);
    }

    private Optional<BigDecimal> amount(ShopField field, String text) {
        if (!AMOUNT.matcher(text).matches()) {
            flaws.add(Flaw.of(field, Key.NOT_AN_AMOUNT, text));
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(text.replace(',', '.'));
        return Optional.of(amount.scale() < shop.currencyDigits() ? amount.setScale(shop.currencyDigits()) : amount);
    }

    /** {@code 10 h 30 min}, {@code 1.5 h}, {@code 45 min}; a number alone is hours. */
    int minutes(ShopField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return 0;
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || span.group(2) == null && span.group(4) == null) {
            flaws.add(Flaw.of(field, Key.NOT_A_SPAN, text));
            return 0;
        }
        long minutes = number(span.group(2)) * MINUTES_PER_HOUR + number(span.group(4));
        if (span.group(3) != null) {
            long hundredths = number((span.group(3) + "0").substring(0, 2));
            minutes += hundredths * MINUTES_PER_HOUR / CENTS;
        }
        return (int) Math.min(Integer.MAX_VALUE, span.group(1).isEmpty() ? minutes : -minutes);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    @Nullable LocalDate day(ShopField field) {
        String text = text(field);
        return text.isEmpty() ? null : day(field, text).orElse(null);
    }

    private Optional<LocalDate> day(ShopField field, String text) {
        try {
            Matcher german = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})").matcher(text);
            return Optional.of(german.matches()
                    ? LocalDate.of(Integer.parseInt(german.group(3)), Integer.parseInt(german.group(2)), Integer.parseInt(german.group(1)))
                    : LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            flaws.add(Flaw.of(field, Key.NOT_A_DAY, text));
            return Optional.empty();
        }
    }

    @Nullable ZoneId zone(ShopField field) {
        String text = text(field).replace(' ', '_');
        if (text.isEmpty()) {
            return null;
        }
        Optional<ZoneId> zone = WeekText.zone(text);
        if (zone.isEmpty()) {
            flaws.add(Flaw.of(field, Key.ZONE_UNKNOWN, text(field)));
        }
        return zone.orElse(null);
    }

    /** {@code standard v2}, or a procedure's name, which is its newest version; null for the shop's own. */
    @Nullable ProcedureRef procedure() {
        String text = text(ShopField.PROCEDURE);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Procedure> found = shop.procedures().stream().filter(known -> known.ref().toString().equals(text)).findFirst()
                .or(() -> shop.procedures().stream().filter(known -> known.name().equalsIgnoreCase(text))
                        .findFirst().map(known -> shop.newest(known.ref().id())));
        if (found.isEmpty()) {
            flaws.add(Flaw.of(ShopField.PROCEDURE, Key.REFERENCE_UNKNOWN, text));
        }
        return found.map(Procedure::ref).orElse(null);
    }

    List<String> levels() {
        return split(ShopField.LEVELS, ";,").stream().map(this::level).toList();
    }

    private String level(String name) {
        return shop.procedures().stream().flatMap(procedure -> procedure.levels().stream())
                .filter(level -> level.name().equalsIgnoreCase(name) || level.id().equalsIgnoreCase(name))
                .findFirst().map(level -> level.id()).orElse(name);
    }

    /** {@code Tier 1: 80.00}, one a line. */
    Map<String, BigDecimal> rates() {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        for (String part : parts(ShopField.RATES)) {
            int colon = part.lastIndexOf(':');
            if (colon < 0) {
                flaws.add(Flaw.of(ShopField.RATES, Key.NOT_A_RATE, part));
                continue;
            }
            String level = level(part.substring(0, colon).strip());
            amount(ShopField.RATES, part.substring(colon + 1).strip()).ifPresent(amount -> {
                if (rates.put(level, amount) != null) {
                    flaws.add(Flaw.of(ShopField.RATES, Key.NAMED_TWICE, part.substring(0, colon).strip()));
                }
            });
        }
        return rates;
    }

    /** {@code Hall 2: Gate Road 5}, one a line. */
    List<Site> sites() {
        return lines(ShopField.SITES).stream().map(line -> {
            int colon = line.indexOf(':');
            return colon < 0 ? new Site(line, "") : new Site(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }).toList();
    }

    /** {@code 2026-12-24 – 2027-01-02 Christmas}, one a line; a day alone is the last, too. */
    List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (String line : lines(ShopField.ABSENCES)) {
            Matcher absence = ABSENCE.matcher(line);
            if (!absence.matches()) {
                flaws.add(Flaw.of(ShopField.ABSENCES, Key.NOT_A_DAY, line));
                continue;
            }
            Optional<LocalDate> from = day(ShopField.ABSENCES, absence.group(1));
            Optional<LocalDate> to = absence.group(2) == null ? from : day(ShopField.ABSENCES, absence.group(2));
            if (from.isPresent() && to.isPresent()) {
                absences.add(new Absence(from.get(), to.get(), absence.group(3) == null ? "" : absence.group(3).strip()));
            }
        }
        return absences;
    }

    /** The name of a calendar, or lines such as {@code Mon–Fri 08:00–17:00}. */
    WorkingHours hours(String whose) {
        String text = text(ShopField.HOURS);
        if (text.isEmpty()) {
            return WorkingHours.UNKNOWN;
        }
        Optional<CalendarDefinition> saved = shop.calendars().stream()
                .filter(known -> known.name().equalsIgnoreCase(text) || known.id().equals(text)).findFirst();
        if (saved.isPresent()) {
            return WorkingHours.by(saved.get().id());
        }
        WeekText week = WeekText.read(text);
        if (!week.unreadable().isEmpty()) {
            flaws.add(Flaw.of(ShopField.HOURS, Key.HOURS_UNREADABLE, week.unreadable().getFirst()));
            return WorkingHours.UNKNOWN;
        }
        ZoneId zone = week.zone() == null ? shop.hours(WorkingHours.UNKNOWN).zone() : week.zone();
        return WorkingHours.own(CalendarDefinition.weekly("own", whose.isBlank() ? "own" : whose, zone, week.hours()));
    }
}
