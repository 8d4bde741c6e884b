package tierdesk.intake.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import tierdesk.clock.Holiday;

/** The public holidays of a country or region, on the days on which they are observed. Known for 1900 to 2199. */
public final class RegionHolidays implements HolidaySource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String SEPARATOR = "-";

    private final String code;
    private final Locale language;

    /**
     * @param code of a {@link HolidayRegion}
     * @param language in which the holidays are named
     */
    public RegionHolidays(String code, Locale language) {
        this.code = code;
        this.language = language;
    }

    /** All countries, by name, without their regions. */
    public static List<HolidayRegion> countries(Locale language) {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(country -> country.length() == 2)
                .map(country -> country.toLowerCase(Locale.ROOT))
                .map(country -> new HolidayRegion(country, countryName(country, language), List.of()))
                .sorted(byName(language))
                .toList();
    }

    /**
     * A country with its regions and theirs.
     *
     * @throws HolidaysUnreadableException if no such country is known
     */
    public static HolidayRegion country(String country, Locale language) {
        CalendarHierarchy known = manager(country).getCalendarHierarchy();
        return new HolidayRegion(country, countryName(country, language), parts(known, country, language));
    }

    private static List<HolidayRegion> parts(CalendarHierarchy whole, String code, Locale language) {
        return whole.getChildren().entrySet().stream()
                .map(part -> region(part.getValue(), code + SEPARATOR + part.getKey(), language))
                .sorted(byName(language))
                .toList();
    }

    private static HolidayRegion region(CalendarHierarchy known, String code, Locale language) {
        return new HolidayRegion(code, known.getDescription(language), parts(known, code, language));
    }

    private static String countryName(String country, Locale language) {
        return Locale.of("", country.toUpperCase(Locale.ROOT)).getDisplayCountry(language);
    }

    private static Comparator<HolidayRegion> byName(Locale language) {
        return Comparator.comparing(HolidayRegion::name, Collator.getInstance(language)::compare);
    }

    private static HolidayManager manager(String country) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
            throw new HolidaysUnreadableException("region.unknown", country);
        }
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    @Override
    public List<Holiday> holidays(Year first, Year last) {
        if (first.getValue() < FIRST_YEAR || last.getValue() > LAST_YEAR) {
            throw new HolidaysUnreadableException("region.years", first, last, FIRST_YEAR, LAST_YEAR);
        }
        String[] path = code.toLowerCase(Locale.ROOT).split(SEPARATOR, -1);
        HolidayManager manager = manager(path[0]);
        String[] regions = Arrays.copyOfRange(path, 1, path.length);
        refuseUnknown(manager.getCalendarHierarchy(), regions);
        LinkedHashSet<Holiday> holidays = new LinkedHashSet<>();
        for (int year = first.getValue(); year <= last.getValue(); year++) {
            manager.getHolidays(Year.of(year), regions).stream()
                    .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                    .sorted(Comparator.comparing(de.focus_shift.jollyday.core.Holiday::getDate))
                    .map(holiday -> Holiday.on(holiday.getDate(), holiday.getDescription(language)))
                    .forEach(holidays::add);
        }
        return List.copyOf(holidays);
    }

    /** The library itself leaves out what it does not know, and answers the country's holidays alone. */
    private void refuseUnknown(CalendarHierarchy country, String... regions) {
        CalendarHierarchy whole = country;
        for (String region : regions) {
            whole = whole.getChildren().get(region);
            if (whole == null) {
                throw new HolidaysUnreadableException("region.unknown", code);
            }
        }
    }
}
