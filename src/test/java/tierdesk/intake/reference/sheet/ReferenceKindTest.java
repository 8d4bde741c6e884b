package tierdesk.intake.reference.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal.Key;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.ShopField;

@DisplayName("Fields as people write them")
final class ReferenceKindTest {

    private static final Shop SHOP = Shop.fold(List.of()).with(List.of(new CustomerSaved("Acme", "", List.of(), null, false)));

    private static ReferenceKind.Reading technician(ShopField field, String text) {
        Map<ShopField, String> texts = new EnumMap<>(Map.of(ShopField.ID, "mk", ShopField.NAME, "Mary", field, text));
        return ReferenceKind.TECHNICIANS.read(texts, SHOP, true);
    }

    private static ReferenceKind.Reading customer(ShopField field, String text) {
        return ReferenceKind.CUSTOMERS.read(new EnumMap<>(Map.of(ShopField.NAME, "Bolt", field, text)), SHOP, true);
    }

    @ParameterizedTest
    @CsvSource({"10 h, 600", "1.5 h, 90", "'1,25', 75", "45 min, 45", "1 h 30 min, 90", "2 Std. 5 Min, 125", "'', 0"})
    @DisplayName("spans of time")
    void minutes(String text, int minutes) {
        assertThat(customer(ShopField.INCLUDED, text).event()).isInstanceOfSatisfying(CustomerSaved.class,
                saved -> assertThat(saved.contract().includedMinutes()).isEqualTo(minutes));
    }

    @ParameterizedTest
    @CsvSource({"INCLUDED, soon, NOT_A_SPAN", "INCLUDED, -2 h, MINUTES_OUT_OF_RANGE", "INCLUDED, 99999999 h, NOT_A_SPAN", "COST_CAP, much, NOT_AN_AMOUNT",
        "RATES, Tier 1, NOT_A_RATE", "RATES, Tier 1: -4, AMOUNT_NEGATIVE", "RATES, Tier 1: 80.123456789, AMOUNT_TOO_FINE",
        "RATES, Tier 8: 80, REFERENCE_UNKNOWN", "RATES, Tier 1: 8; tier-1: 9, NAMED_TWICE", "PROCEDURE, Royal, REFERENCE_UNKNOWN"})
    @DisplayName("a customer's flaws stand at their field")
    void customerFlaws(ShopField field, String text, Key key) {
        assertThat(customer(field, text).flaws()).extracting(flaw -> flaw.field(), flaw -> flaw.refusal().key())
                .containsExactly(tuple(field, key));
    }

    @ParameterizedTest
    @CsvSource({"ROLE, king, NOT_A_CHOICE", "HOURS, whenever, HOURS_UNREADABLE", "HOURS, Mon-Fri 9-25, HOURS_UNREADABLE", "ABSENCES, soon, NOT_A_DAY",
        "ABSENCES, 2026-02-30, NOT_A_DAY", "ABSENCES, 2026-03-02 – 2026-03-01, END_BEFORE_START", "LEVELS, Tier 9, REFERENCE_UNKNOWN"})
    @DisplayName("a technician's flaws stand at their field")
    void technicianFlaws(ShopField field, String text, Key key) {
        assertThat(technician(field, text).flaws()).extracting(flaw -> flaw.field(), flaw -> flaw.refusal().key())
                .containsExactly(tuple(field, key));
    }

    @Test
    @DisplayName("hours of one's own are read in English and German, and written in the person's language")
    void ownHours() {
        for (String text : List.of("Mon–Thu 8-12, 13:00-17:00\nFri 8–12\nEurope/Berlin", "Mo-Do 8-12,13-17; freitag 08:00–12:00; europe/berlin")) {
            CalendarDefinition own = ((TechnicianSaved) technician(ShopField.HOURS, text).event()).hours().own();
            assertThat(own).isNotNull();
            assertThat(own.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(own.weekly()).containsEntry(DayOfWeek.FRIDAY, List.of(OpenInterval.of("8:00", "12:00"))).doesNotContainKey(DayOfWeek.SATURDAY);
            assertThat(own.weekly().get(DayOfWeek.WEDNESDAY)).hasSize(2);
            assertThat(WeekText.write(own, Locale.GERMAN)).isEqualTo("Mo–Do 08:00–12:00, 13:00–17:00\nFr 08:00–12:00\nEurope/Berlin");
        }
    }

    @Test
    @DisplayName("absences are days, with a reason for colleagues")
    void absences() {
        assertThat(technician(ShopField.ABSENCES, "2026-12-24 – 2027-01-02 Christmas\n05.03.2027 dentist").event())
                .isInstanceOfSatisfying(TechnicianSaved.class, saved -> assertThat(saved.absences()).containsExactly(
                        new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2), "Christmas"),
                        new Absence(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 5), "dentist")));
    }

    @Test
    @DisplayName("a new entry does not take the name of one that is there")
    void taken() {
        Map<ShopField, String> texts = new EnumMap<>(Map.of(ShopField.NAME, "Acme"));
        assertThat(ReferenceKind.CUSTOMERS.read(texts, SHOP, true).flaws()).extracting(flaw -> flaw.refusal().key()).containsExactly(Key.ENTRY_TAKEN);
        assertThat(ReferenceKind.CUSTOMERS.read(texts, SHOP, false).flaws()).isEmpty();
    }
}
