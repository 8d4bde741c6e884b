package tierdesk.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal;

@DisplayName("Checking a procedure")
class ProcedureCheckTest {

    private static final ProcedureForm FORM = ProcedureForm.of(StandardProcedure.V1);
    private static final Set<String> CALENDARS = Set.of(StandardProcedure.SUPPORT_HOURS, StandardProcedure.ALWAYS_OPEN);
    private static final TechnicianSaved BOSS =
            new TechnicianSaved("boss", "Bo Ross", Role.MANAGER, Set.of("tier-1", "tier-2", "tier-3", "onsite"), false);

    @Test
    @DisplayName("finds nothing in the built-in one where somebody serves each level")
    void standard() {
        assertThat(ProcedureCheck.flaws(StandardProcedure.V1)).isEmpty();
        assertThat(ProcedureCheck.staffing(StandardProcedure.V1, List.of(BOSS), CALENDARS)).isEmpty();
    }

    @Test
    @DisplayName("says at the level that another one has its name or its colour")
    void distinct() {
        assertFlaw(FORM.with(Part.of(Item.LEVEL_NAME, "tier-3"), "tier 2"), Part.of(Item.LEVEL_NAME, "tier-3"), Refusal.Key.LEVEL_NAME_TWICE);
        assertFlaw(FORM.with(Part.of(Item.LEVEL_COLOUR, "onsite"), "1"), Part.of(Item.LEVEL_COLOUR, "onsite"), Refusal.Key.LEVEL_COLOUR_TWICE);
    }

    @Test
    @DisplayName("says where numbers contradict each other")
    void contradictions() {
        assertFlaw(FORM.with(Part.of(Item.LEVEL_QUALIFY, "tier-1"), "2 h"), Part.of(Item.LEVEL_QUALIFY, "tier-1"), Refusal.Key.QUALIFY_LONGER);
        assertFlaw(FORM.with(Part.of(Item.WARN_HOLDER), "40 %"), Part.of(Item.WARN_HOLDER), Refusal.Key.WARNINGS_ORDER);
        assertFlaw(FORM.with(Part.of(Item.REOPEN_MANAGER), "1"), Part.of(Item.REOPEN_MANAGER), Refusal.Key.REOPEN_ORDER);
        assertFlaw(FORM.with(Part.of(Item.COST_CAP), "0"), Part.of(Item.COST_CAP), Refusal.Key.COST_CAP_EMPTY);
        assertFlaw(FORM.with(Part.of(Impact.LOW, Urgency.LOW), "P1"), Part.of(Impact.LOW, Urgency.LOW), Refusal.Key.MATRIX_ODD);
    }

    @Test
    @DisplayName("walks every way a ticket can go: a level nobody serves, or a decision nobody may take, never reaches the close")
    void reach() {
        TechnicianSaved low = new TechnicianSaved("mk", "Mary Kent", Role.LEAD, Set.of("tier-1", "tier-2"), false);
        assertThat(ProcedureCheck.staffing(StandardProcedure.V1, List.of(low), CALENDARS))
                .extracting(flaw -> flaw.part() + " " + flaw.refusal().key())
                .containsExactly(Part.of(Item.LEVEL_NAME, "tier-3") + " LEVEL_NOBODY", Part.of(Item.LEVEL_NAME, "onsite") + " LEVEL_NOBODY",
                        Part.of(Item.LEVELS) + " MANAGER_NOBODY");
    }

    @Test
    @DisplayName("says that the shop has no such calendar")
    void calendar() {
        Part part = Part.of(Item.CALENDAR_OF_PRIORITY, Priority.P2);
        assertThat(ProcedureCheck.staffing(procedure(FORM.with(part, "moonlight")), List.of(BOSS), CALENDARS)).singleElement()
                .satisfies(flaw -> assertThat(flaw).isEqualTo(Flaw.at(part, Refusal.Key.CALENDAR_UNKNOWN, "moonlight")));
    }

    @Test
    @DisplayName("says everything in English and in German")
    void sentences() {
        Stream.of(Refusal.Key.values()).forEach(key -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .forEach(locale -> assertThat(Refusal.of(key, 1, 2, 3, 4, 5).sentence(locale)).as(key + " " + locale).isNotBlank()));
    }

    private static void assertFlaw(ProcedureForm form, Part part, Refusal.Key key) {
        assertThat(ProcedureCheck.flaws(procedure(form))).anySatisfy(flaw -> {
            assertThat(flaw.part()).isEqualTo(part);
            assertThat(flaw.refusal().key()).isEqualTo(key);
        });
    }

    private static Procedure procedure(ProcedureForm form) {
        FormReader.Reading reading = FormReader.read(form, StandardProcedure.REF, null, StandardProcedure.V1);
        assertThat(reading.flaws()).isEmpty();
        return reading.procedure();
    }
}
