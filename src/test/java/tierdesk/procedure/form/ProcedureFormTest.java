package tierdesk.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.rule.Refusal;

@DisplayName("A procedure as text")
class ProcedureFormTest {

    private static final Procedure STANDARD = StandardProcedure.V1;
    private static final ProcedureForm FORM = ProcedureForm.of(STANDARD);
    private static final Part RATE = Part.of(Item.LEVEL_RATE, "tier-2");

    @Test
    @DisplayName("says all that the procedure says")
    void roundTrip() {
        ProcedureForm tailored = FORM.with(Part.of(Item.COST_CAP), "1200.50").with(Part.of(Item.ASKED), "identify-asset, resolve-time")
                .with(Part.of(Item.VENDOR_FROM), "never").with(Part.of(Item.STOPPING_HOLDS), "");
        FormReader.Reading reading = read(tailored);
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.procedure().costCap()).isEqualTo(new BigDecimal("1200.50"));
        assertThat(reading.procedure().asked()).isEqualTo(Set.of(AskedField.IDENTIFY_ASSET, AskedField.RESOLVE_TIME));
        assertThat(reading.procedure().vendor().suggestedFromLevel()).isEqualTo(4);
        assertThat(reading.procedure().stoppingHolds()).isEmpty();
        assertThat(ProcedureForm.of(reading.procedure())).isEqualTo(tailored);
        assertThat(ProcedureForm.of(read(FORM).procedure())).isEqualTo(FORM);
    }

    @ParameterizedTest
    @CsvSource({"90 min,90", "1 h 30 min,90", "1h30m,90", "2 Std. 5 Minuten,125", "45,", "4 hours,240", "0 min,0", "-1 h,", "eternal,", "9999999 h,"})
    @DisplayName("takes a time as people write it, in either language; a number alone could be anything")
    void durations(String typed, Integer minutes) {
        FormReader.Reading reading = read(FORM.with(Part.of(Item.CONTRACT, Priority.P3), typed));
        if (minutes == null) {
            assertThat(reading.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.part()).isEqualTo(Part.of(Item.CONTRACT, Priority.P3)));
            assertThat(reading.procedure().rule(Priority.P3).contract()).isEqualTo(Duration.ofHours(24));
        } else {
            assertThat(reading.procedure().rule(Priority.P3).contract()).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @ParameterizedTest
    @CsvSource({"90,90.00", "'90,5',90.50", "90.123456789,", "-1,", "1e3,", "1000001,", "'',"})
    @DisplayName("takes a rate with a comma or a point and at most two decimals")
    void money(String typed, BigDecimal amount) {
        FormReader.Reading reading = read(FORM.with(RATE, typed));
        assertThat(reading.flaws()).extracting(Flaw::part).isEqualTo(amount == null ? List.of(RATE) : List.of());
        assertThat(reading.procedure().level("tier-2").hourlyRate()).isEqualByComparingTo(amount == null ? BigDecimal.valueOf(90) : amount);
    }

    @Test
    @DisplayName("goes on with the rest where something is not understood, and names each place")
    void severalFlaws() {
        FormReader.Reading reading = read(FORM.with(RATE, "much").with(Part.of(Item.REPEAT_EVERY), "often").with(Part.of(Item.SKIP), "maybe"));
        assertThat(reading.flaws()).extracting(Flaw::part).containsExactlyInAnyOrder(RATE, Part.of(Item.REPEAT_EVERY), Part.of(Item.SKIP));
        assertThat(reading.flaws().getFirst().refusal().sentence()).contains("much", "90.50");
    }

    @Test
    @DisplayName("with no level, or one listed twice, is told")
    void levels() {
        assertThat(read(FORM.with(Part.of(Item.LEVELS), "")).flaws()).extracting(flaw -> flaw.refusal().key())
                .contains(Refusal.Key.LEVEL_NONE);
        assertThat(read(FORM.with(Part.of(Item.LEVELS), "tier-1, tier-1").with(Part.of(Item.VENDOR_FROM), "tier-1")).flaws())
                .extracting(flaw -> flaw.refusal().key()).containsExactly(Refusal.Key.LEVEL_TWICE);
    }

    @Test
    @DisplayName("differs from the one it inherits from only where it says something else")
    void differences() {
        assertThat(FORM.differences(FORM)).isEmpty();
        assertThat(FORM.with(RATE, "95.00").differences(FORM)).containsExactly(RATE);
        ProcedureForm further = new ProcedureForm(with(FORM, new Level("night", "Night shift", 5, BigDecimal.TEN, Duration.ofHours(1),
                Duration.ofHours(2), Duration.ofMinutes(30)))).with(Part.of(Item.LEVELS), "tier-1, tier-2, tier-3, onsite, night");
        assertThat(further.differences(FORM)).hasSize(7).contains(Part.of(Item.LEVELS), Part.of(Item.LEVEL_NAME, "night"));
    }

    @Test
    @DisplayName("follows the house where it says nothing of its own, and keeps what is its own")
    void inherits() {
        ProcedureForm customers = FORM.with(RATE, "95.00").with(Part.of(Item.NAME_OF_PROCEDURE), "Acme");
        ProcedureForm house = FORM.with(RATE, "100.00").with(Part.of(Item.VERIFY_ATTEMPTS), "4")
                .with(Part.of(Item.LEVELS), "tier-1, tier-2, tier-3");
        ProcedureForm now = customers.inheritingFrom(house, FORM);
        assertThat(now.get(RATE)).isEqualTo("95.00");
        assertThat(now.get(Item.VERIFY_ATTEMPTS)).isEqualTo("4");
        assertThat(now.levels()).containsExactly("tier-1", "tier-2", "tier-3");
        assertThat(now.differences(house)).containsExactlyInAnyOrder(RATE, Part.of(Item.NAME_OF_PROCEDURE));
    }

    @Test
    @DisplayName("gives two versions of one number different marks, and the same content the same")
    void marks() {
        Procedure second = read(FORM).procedure().as(new ProcedureRef("standard", 2), null);
        Procedure other = read(FORM.with(RATE, "95.00")).procedure().as(new ProcedureRef("standard", 2), null);
        assertThat(VersionMark.marked(second).ref()).isEqualTo(VersionMark.marked(second).ref()).isNotEqualTo(VersionMark.marked(other).ref())
                .hasToString("standard v2");
    }

    private static Map<Part, String> with(ProcedureForm form, Level level) {
        Map<Part, String> texts = new TreeMap<>(form.texts());
        texts.putAll(ProcedureForm.level(level));
        return texts;
    }

    private static FormReader.Reading read(ProcedureForm form) {
        return FormReader.read(form, StandardProcedure.REF, null, STANDARD);
    }
}
