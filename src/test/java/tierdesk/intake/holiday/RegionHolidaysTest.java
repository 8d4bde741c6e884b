package tierdesk.intake.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.Holiday;

@DisplayName("Public holidays of a country or region")
class RegionHolidaysTest {

    @Test
    @DisplayName("are named, dated and in order, for each year asked for")
    void ofACountry() {
        assertThat(new RegionHolidays("de", Locale.GERMAN).holidays(Year.of(2026), Year.of(2027)))
                .hasSize(18)
                .startsWith(Holiday.on(LocalDate.of(2026, 1, 1), "Neujahr"), Holiday.on(LocalDate.of(2026, 4, 3), "Karfreitag"))
                .contains(Holiday.on(LocalDate.of(2027, 3, 29), "Ostermontag"));
    }

    @Test
    @DisplayName("are the country's and the region's own")
    void ofARegion() {
        assertThat(new RegionHolidays("de-by", Locale.ENGLISH).holidays(Year.of(2026), Year.of(2026)))
                .hasSizeGreaterThan(9)
                .extracting(holiday -> holiday.rule().date())
                .contains(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 12, 25));
    }

    @Test
    @DisplayName("are taken on the day on which they are observed")
    void onTheDayObserved() {
        assertThat(new RegionHolidays("us", Locale.ENGLISH).holidays(Year.of(2026), Year.of(2026)))
                .contains(Holiday.on(LocalDate.of(2026, 7, 3), "Independence Day"));
    }

    @Test
    @DisplayName("can be chosen from a list of countries and their regions")
    void canBeChosen() {
        assertThat(RegionHolidays.countries(Locale.ENGLISH))
                .hasSizeGreaterThan(60)
                .contains(new HolidayRegion("in", "India", List.of()))
                .extracting(HolidayRegion::code)
                .doesNotHaveDuplicates();
        HolidayRegion germany = RegionHolidays.country("de", Locale.ENGLISH);
        assertThat(germany.name()).isEqualTo("Germany");
        assertThat(germany.parts()).hasSize(16).extracting(HolidayRegion::code).contains("de-by", "de-be");
        assertThat(germany.parts()).flatExtracting(HolidayRegion::parts)
                .extracting(HolidayRegion::name).contains("Munich");
    }

    @Test
    @DisplayName("of an unknown country or region, or of years that cannot be reckoned, are refused with a sentence")
    void refusesTheUnknown() {
        assertThatThrownBy(() -> new RegionHolidays("zz", Locale.ENGLISH).holidays(Year.of(2026), Year.of(2026)))
                .isInstanceOf(HolidaysUnreadableException.class)
                .hasMessage("No holidays are known for \"zz\". Choose a country or region from the list.");
        assertThatThrownBy(() -> new RegionHolidays("de-zz", Locale.ENGLISH).holidays(Year.of(2026), Year.of(2026)))
                .isInstanceOf(HolidaysUnreadableException.class);
        assertThatThrownBy(() -> new RegionHolidays("de", Locale.ENGLISH).holidays(Year.of(2026), Year.of(9999)))
                .hasMessageContaining("1900 to 2199");
        assertThatThrownBy(() -> RegionHolidays.country("zz", Locale.ENGLISH))
                .isInstanceOf(HolidaysUnreadableException.class);
    }

    @Test
    @DisplayName("have every sentence in every language")
    void sentencesInEveryLanguage() throws IOException {
        assertThat(keys("sentences_de.properties")).isEqualTo(keys("sentences.properties"));
    }

    private static Set<Object> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = HolidaySource.class.getResourceAsStream(bundle)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
