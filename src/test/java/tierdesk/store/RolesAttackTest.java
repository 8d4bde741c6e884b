package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Hours;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.PasswordCost;

/** Whoever is signed in tries through the ports whatever there is to try, claiming to be a manager. */
@DisplayName("Attacks through the ports")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RolesAttackTest {

    private static final String PASSWORD = "a long enough one";

    @TempDir
    private static Path folder;

    private final Map<Permission, Attempt> attempts = new EnumMap<>(Permission.class);
    private DeskStore store;
    private UUID ticket;

    /** Something that is tried by a desk's visitor. */
    private interface Attempt {
        void by(Desk desk, Actor claimed) throws Exception;
    }

    @BeforeAll
    void open() throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        store = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(clock, () -> { }, DeskStore.FILE, null, new PasswordCost(64, 1, 1)));
        store.shopData().save(TestShop.people(), TestShop.BOSS);
        for (Role role : Role.values()) {
            store.shopData().save(List.of(new TechnicianSaved(id(role), "Xy " + role.ordinal(), role, Set.of("tier-1"), false)), TestShop.BOSS);
            store.signIn().setPassword(id(role), null, PASSWORD.toCharArray(), TestShop.BOSS);
        }
        ticket = store.tickets().log(TestShop.request("Printer"), TestShop.MK).ticket().id();
        store.tickets().record(ticket, List.of(new LevelEvent.Qualified("New drum"), new WorkEvent.WorkLogged(9, "Looked", true)), TestShop.MK);
        store.signIn().setPassword("boss", null, PASSWORD.toCharArray(), TestShop.BOSS);
        store.signIn().choose(new Choice(true, 0), TestShop.BOSS);
        prepare();
    }

    @AfterAll
    void close() {
        store.close();
    }

    private static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private Attempt event(TicketEvent event) {
        return (desk, claimed) -> desk.tickets().record(ticket, List.of(event), claimed);
    }

    private TechnicianSaved away(String id) {
        TechnicianSaved known = store.shopData().shop().technician(id).orElseThrow();
        return new TechnicianSaved(id, known.name(), known.role(), known.levels(), known.retired(), known.skills(), known.hours(),
                List.of(new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), "Snow")));
    }

    private static Attempt shop(ShopEvent event) {
        return (desk, claimed) -> desk.shopData().save(List.of(event), claimed);
    }

    private void prepare() {
        Ticket known = store.tickets().find(ticket).orElseThrow().ticket();
        attempts.put(Permission.READ_TICKETS, (desk, claimed) -> desk.tickets().find(ticket));
        attempts.put(Permission.LOG_REQUESTS, (desk, claimed) -> desk.tickets().log(TestShop.fromScript("Disk full", "x", "1"), claimed));
        attempts.put(Permission.WORK_ON_TICKETS, event(new WorkEvent.NoteAdded("Rang", true)));
        attempts.put(Permission.ASSIGN_TO_OTHERS, event(new LevelEvent.Assigned("mk")));
        attempts.put(Permission.CORRECT_WORK_OF_OTHERS, event(new WorkEvent.WorkCorrected(known.work().getFirst().entry(), 90, "More for me")));
        attempts.put(Permission.CLOSE_UNVERIFIED, event(new ResolutionEvent.ClosedUnverified("Done", "Dust", "Printing", false, null)));
        attempts.put(Permission.MOVE_PROCEDURE, event(new RecordEvent.ProcedureMoved(new ProcedureRef("tailored", 1), "Slower")));
        attempts.put(Permission.SETTLE_LOOKS, event(new RecordEvent.LookSettled(List.of(known.work().getFirst().entry()), "As I say")));
        attempts.put(Permission.DECIDE, event(new LevelEvent.Decided(new Decision.ReferOut("Elsewhere"), "Tired")));
        attempts.put(Permission.EDIT_CUSTOMERS, shop(new ShopEvent.CustomerSaved("Bolt", "", List.of(), null, false)));
        attempts.put(Permission.AGREE_TERMS, shop(new ShopEvent.CustomerSaved("Acme", "", List.of(), StandardProcedure.REF, false)));
        attempts.put(Permission.EDIT_LISTS, shop(new ReferenceEvent.CategorySaved("Fax", null, List.of(), false)));
        attempts.put(Permission.SAY_OWN_ABSENCE, (desk, claimed) -> desk.shopData().save(List.of(away(claimed.id())), claimed));
        attempts.put(Permission.SAY_ABSENCE_OF_OTHERS, (desk, claimed) -> desk.shopData().save(List.of(away("mk")), claimed));
        attempts.put(Permission.EDIT_CALENDARS, shop(new ShopEvent.CalendarSaved(TestShop.supportHours("08:00", "17:00"))));
        attempts.put(Permission.EDIT_PROCEDURES, shop(new ShopEvent.ProcedureSaved(Hours.named(StandardProcedure.V1, new ProcedureRef("tailored", 1)))));
        attempts.put(Permission.EDIT_PEOPLE, (desk, claimed) ->
                desk.shopData().save(List.of(new TechnicianSaved("new", "New Boss", Role.MANAGER, Set.of("tier-1"), false)), claimed));
        attempts.put(Permission.DESCRIBE_SHOP, shop(new ShopEvent.ShopDescribed("Ours", "EUR", "", "", null)));
        attempts.put(Permission.IMPORT_TICKETS, (desk, claimed) -> desk.bulkIntake().add(List.of()));
        attempts.put(Permission.EXPORT_EVERYTHING, (desk, claimed) -> desk.signIn().require(Permission.EXPORT_EVERYTHING));
        attempts.put(Permission.EXCHANGE_JOURNALS, (desk, claimed) -> desk.journalExchange().merge(store.journalExchange().of(ticket)));
        attempts.put(Permission.BACK_UP, (desk, claimed) -> desk.backups().backUp(Occasion.BY_HAND, null, ZoneId.of("UTC"), Progress.NONE));
        attempts.put(Permission.RESTORE, (desk, claimed) -> desk.backups().preview(Files.createTempFile(folder, "no", ".zip"), null, Progress.NONE));
        attempts.put(Permission.PROTECT, (desk, claimed) -> desk.encryption().newKeys("three words that differ"));
        attempts.put(Permission.CHANGE_OWN_PASSWORD, (desk, claimed) ->
                desk.signIn().setPassword(claimed.id(), PASSWORD.toCharArray(), PASSWORD.toCharArray(), claimed));
        attempts.put(Permission.MANAGE_SIGN_IN, (desk, claimed) -> desk.signIn().choose(new Choice(true, 0), claimed));
        attempts.put(Permission.SEE_AUDIT, (desk, claimed) -> desk.audit().lines(Filter.ALL, Long.MAX_VALUE, 1));
        attempts.put(Permission.BE_THE_DESK, event(new LevelEvent.Escalated("tier-2", TestShop.escalated("tier-2").handOver(), null, true)));
    }

    @Test
    @DisplayName("there is an attempt for every permission")
    void complete() {
        assertThat(attempts.keySet()).containsExactly(Permission.values());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    @DisplayName("each role gets what the table grants, and is refused the rest whatever it claims to be")
    void signedIn(Role role) {
        Desk desk = store.visitor();
        assertThat(desk.signIn().signIn(id(role), PASSWORD.toCharArray())).isEqualTo(new Answer.In());
        attempts.forEach((permission, attempt) -> {
            Optional<Refusal> refused = refusal(attempt, desk, new Actor(id(role), Role.MANAGER));
            Optional<Refusal> expected = permission.refusal(role);
            if (expected.isPresent()) {
                assertThat(refused).as("%s as %s", permission, role).isEqualTo(expected);
            } else {
                assertThat(refused.map(Refusal::key)).as("%s as %s", permission, role)
                        .isNotIn(Optional.of(Refusal.Key.LEAD_NEEDED), Optional.of(Refusal.Key.MANAGER_NEEDED), Optional.of(Refusal.Key.MANAGER_ONLY),
                                Optional.of(Refusal.Key.MANAGER_SAVES), Optional.of(Refusal.Key.LEAD_SAVES), Optional.of(Refusal.Key.DESK_ALONE),
                                Optional.of(Refusal.Key.SIGN_IN_FIRST), Optional.of(Refusal.Key.TERMS_ARE_MANAGERS));
            }
        });
    }

    @Test
    @DisplayName("nobody does anything in the name of somebody else, of the desk, or of a new shop's maker")
    void inOtherNames() {
        Desk desk = store.visitor();
        desk.signIn().signIn(id(Role.MANAGER), PASSWORD.toCharArray());
        for (Actor claimed : List.of(TestShop.BOSS, Actor.DESK, Actor.SET_UP)) {
            for (Permission permission : List.of(Permission.WORK_ON_TICKETS, Permission.DECIDE, Permission.EDIT_PEOPLE, Permission.EDIT_CUSTOMERS,
                    Permission.EDIT_CALENDARS)) {
                assertThat(refusal(Objects.requireNonNull(attempts.get(permission)), desk, claimed)).as("%s as %s", permission, claimed).map(Refusal::key)
                        .isIn(Optional.of(Refusal.Key.SIGNED_IN_AS_ANOTHER), Optional.of(Refusal.Key.SIGN_IN_FIRST));
            }
        }
    }

    @Test
    @DisplayName("with nobody in, no port shows a ticket or takes anything but a script's request")
    void nobodyIn() {
        Desk desk = store.visitor();
        attempts.forEach((permission, attempt) -> {
            boolean owners = Set.of(Permission.BACK_UP, Permission.RESTORE, Permission.PROTECT).contains(permission);
            Optional<Refusal> refused = refusal(attempt, desk, TestShop.BOSS);
            assertThat(refused.map(Refusal::key)).as("%s", permission)
                    .isEqualTo(owners ? Optional.empty() : Optional.of(Refusal.Key.SIGN_IN_FIRST));
        });
        assertThat(refusal((there, claimed) -> there.tickets().log(TestShop.fromScript("Disk full", "x", "2"), claimed), desk, Actor.DESK)).isEmpty();
    }

    private static Optional<Refusal> refusal(Attempt attempt, Desk desk, Actor claimed) {
        try {
            attempt.by(desk, claimed);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        } catch (NotAllowedException refused) {
            return Optional.of(refused.refusal());
        } catch (CannotRestoreException noBackup) {
            return Optional.empty();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
