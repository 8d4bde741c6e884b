package tierdesk.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.procedure.Role;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("Who may do what")
final class PermissionTest {

    /** y: may; n: is refused, with a reason. The desk alone is nobody's role. */
    private static final String TABLE = """
            .                       TECHNICIAN LEAD MANAGER
            READ_TICKETS            y          y    y
            LOG_REQUESTS            y          y    y
            WORK_ON_TICKETS         y          y    y
            ASSIGN_TO_OTHERS        n          y    y
            CORRECT_WORK_OF_OTHERS  n          y    y
            CLOSE_UNVERIFIED        n          y    y
            MOVE_PROCEDURE          n          y    y
            SETTLE_LOOKS            n          y    y
            DECIDE                  n          n    y
            EDIT_CUSTOMERS          y          y    y
            AGREE_TERMS             n          n    y
            EDIT_LISTS              n          y    y
            SAY_OWN_ABSENCE         y          y    y
            SAY_ABSENCE_OF_OTHERS   n          y    y
            EDIT_CALENDARS          n          n    y
            EDIT_PROCEDURES         n          n    y
            EDIT_PEOPLE             n          n    y
            DESCRIBE_SHOP           n          n    y
            IMPORT_TICKETS          n          y    y
            EXPORT_EVERYTHING       n          n    y
            EXCHANGE_JOURNALS       n          n    y
            BACK_UP                 n          n    y
            RESTORE                 n          n    y
            PROTECT                 n          n    y
            CHANGE_OWN_PASSWORD     y          y    y
            MANAGE_SIGN_IN          n          n    y
            SEE_AUDIT               n          n    y
            BE_THE_DESK             n          n    n
            """;

    /** Acts on a ticket that ask for more than a technician, each by the permission it asks for. */
    private static final Map<Act, Permission> BEYOND_A_TECHNICIAN = Map.of(
            Act.CLOSE_UNVERIFIED, Permission.CLOSE_UNVERIFIED,
            Act.MOVE_PROCEDURE, Permission.MOVE_PROCEDURE,
            Act.SETTLE_LOOK, Permission.SETTLE_LOOKS,
            Act.DECIDE, Permission.DECIDE,
            Act.RAISE_ALERT, Permission.BE_THE_DESK,
            Act.IMPORT_STEP, Permission.BE_THE_DESK,
            Act.PASS_COST_CAP, Permission.BE_THE_DESK);

    static Stream<String> rows() {
        return TABLE.lines().skip(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachCellIsAsWritten(String row) {
        String[] cells = row.split(" +");
        Permission permission = Permission.valueOf(cells[0]);
        for (Role role : Role.values()) {
            assertThat(permission.granted(role)).as("%s as %s", permission, role).isEqualTo(cells[1 + role.ordinal()].equals("y"));
            assertThat(permission.refusal(role).isEmpty()).isEqualTo(permission.granted(role));
        }
    }

    @Test
    @DisplayName("this table has every permission and every role")
    void whole() {
        assertThat(rows().map(row -> Permission.valueOf(row.split(" +")[0]))).containsExactlyElementsOf(Arrays.asList(Permission.values()));
        assertThat(TABLE.lines().map(row -> row.split(" +").length)).containsOnly(Role.values().length + 1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Act.class)
    @DisplayName("an act on a ticket is a technician's, but for those that are named")
    void acts(Act act) {
        Permission expected = BEYOND_A_TECHNICIAN.get(act);
        assertThat(Permission.of(act)).isEqualTo(
                expected != null ? expected : act == Act.RECEIVE ? Permission.LOG_REQUESTS : Permission.WORK_ON_TICKETS);
    }

    @Test
    @DisplayName("a shop's one person, who is its manager, may do all that a person can")
    void alone() {
        assertThat(Stream.of(Permission.values()).filter(permission -> !permission.granted(Role.MANAGER))).containsExactly(Permission.BE_THE_DESK);
    }

    @Test
    @DisplayName("everybody takes a ticket and puts back their own; giving it to others, or taking it from them for nobody, is a lead's")
    void handingOut() {
        Ticket held = Story.inProgress().ticket();
        assertThat(held.holder()).contains("mk");
        assertThat(Permission.of(new LevelEvent.Assigned("jo"), held, "jo")).isEqualTo(Permission.WORK_ON_TICKETS);
        assertThat(Permission.of(new LevelEvent.Assigned(null), held, "mk")).isEqualTo(Permission.WORK_ON_TICKETS);
        assertThat(Permission.of(new LevelEvent.Assigned(null), Story.identified().ticket(), "mk")).isEqualTo(Permission.WORK_ON_TICKETS);
        assertThat(Permission.of(new LevelEvent.Assigned("jo"), held, "mk")).isEqualTo(Permission.ASSIGN_TO_OTHERS);
        assertThat(Permission.of(new LevelEvent.Assigned(null), held, "jo")).isEqualTo(Permission.ASSIGN_TO_OTHERS);
    }

    @Test
    @DisplayName("everybody corrects their own work entries; those of others are a lead's")
    void workOfOthers() {
        Ticket ticket = Story.verifying().ticket();
        EntryId entry = ticket.work().getFirst().entry();
        assertThat(Permission.of(new WorkEvent.WorkCorrected(entry, 5, "Typo"), ticket, "mk")).isEqualTo(Permission.WORK_ON_TICKETS);
        assertThat(Permission.of(new WorkEvent.WorkCorrected(entry, 5, "Typo"), ticket, "jo")).isEqualTo(Permission.CORRECT_WORK_OF_OTHERS);
    }

    @Test
    @DisplayName("nobody escalates in the desk's name")
    void inTheDesksName() {
        LevelEvent.Escalated byDesk = new LevelEvent.Escalated("tier-2", Story.PACKET, null, true);
        Permission needed = Permission.of(byDesk, Story.inProgress().ticket(), "boss");
        assertThat(needed.refusal(new Actor("boss", Role.MANAGER))).isPresent();
        assertThat(needed.refusal(Actor.DESK)).isEmpty();
    }

    @Test
    @DisplayName("each refusal says in both languages what a role may not do")
    void sentences() {
        Set<Refusal.Key> said = new HashSet<>();
        for (Permission permission : Permission.values()) {
            permission.refusal(Role.TECHNICIAN).ifPresent(refusal -> {
                said.add(refusal.key());
                for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                    assertThat(refusal.sentence(locale)).doesNotContain(permission.name()).doesNotContain("{").endsWith(".");
                }
            });
        }
        assertThat(said).contains(Refusal.Key.LEAD_NEEDED, Refusal.Key.MANAGER_NEEDED, Refusal.Key.MANAGER_ONLY, Refusal.Key.MANAGER_SAVES);
        assertThat(Permission.EXPORT_EVERYTHING.refusal(Role.LEAD).orElseThrow().sentence(Locale.ENGLISH))
                .isEqualTo("Only a manager may export all tickets. Ask one to do it.");
    }
}
