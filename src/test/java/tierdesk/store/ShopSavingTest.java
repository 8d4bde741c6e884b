package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.journal.Shop;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.Hours;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.WorkingHours;

/** Whatever screen, command or import asks for it: the store itself refuses. */
@DisplayName("Saving the shop's own data")
final class ShopSavingTest {

    private static final Actor LEAD = new Actor("lea", Role.LEAD);
    private static final Procedure TAILORED =
            Hours.named(Hours.alerting(StandardProcedure.V1, new AlertRule(40, 80, 80, Duration.ofHours(1), false)), new ProcedureRef("tailored", 1));

    @TempDir
    private Path folder;

    private DeskStore store;
    private Shop before;

    @BeforeEach
    void open() throws Exception {
        store = TestShop.create(folder, new TestClock(TestShop.MONDAY_9));
        before = store.shopData().shop();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Refusal refusalOf(Actor by, ShopEvent... events) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> store.shopData().save(List.of(events), by));
        assertThat(refused).as("refused").isNotNull();
        assertThat(store.shopData().shop()).as("nothing was saved").isSameAs(before);
        return refused.refusal();
    }

    @Test
    @DisplayName("only a manager changes support hours, procedures and people")
    void onlyAManager() throws Exception {
        List<ShopEvent> managers = List.of(
                new ShopEvent.CalendarSaved(TestShop.supportHours("08:00", "18:00")),
                new ShopEvent.ProcedureSaved(TAILORED),
                new ShopEvent.TechnicianSaved("mk", "Mary Kent", Role.MANAGER, Set.of("tier-1"), false));
        for (ShopEvent event : managers) {
            for (Actor other : List.of(TestShop.MK, LEAD, Actor.DESK)) {
                assertThat(refusalOf(other, event).key()).isEqualTo(Refusal.Key.MANAGER_SAVES);
            }
        }
        store.shopData().save(managers, TestShop.BOSS);
        assertThat(store.shopData().shop().calendar(StandardProcedure.SUPPORT_HOURS).definition()).isEqualTo(TestShop.supportHours("08:00", "18:00"));
    }

    @Test
    @DisplayName("a customer is saved by whoever answers the phone")
    void customersAreEverybodys() throws Exception {
        store.shopData().save(List.of(new ShopEvent.CustomerSaved("Bolt & Sons", "", List.of(), null, false)), TestShop.MK);
        assertThat(store.shopData().shop()).isNotSameAs(before);
    }

    @Test
    @DisplayName("what was agreed with a customer is a manager's; its other data stay everybody's")
    void termsAreAManagers() throws Exception {
        ShopEvent.CustomerSaved agreed = new ShopEvent.CustomerSaved("Bolt", "", List.of(), null, false, "", List.of(),
                new Contract(Map.of("tier-1", new BigDecimal("70.00")), 0, null));
        assertThat(refusalOf(TestShop.MK, agreed).key()).isEqualTo(Refusal.Key.TERMS_ARE_MANAGERS);
        store.shopData().save(List.of(agreed), TestShop.BOSS);
        store.shopData().save(List.of(new ShopEvent.CustomerSaved("Bolt", "Ring twice.", List.of(), null, false, "", List.of(), agreed.contract())),
                TestShop.MK);
        assertThat(store.shopData().shop().customer("Bolt").orElseThrow().notes()).isEqualTo("Ring twice.");
    }

    @Test
    @DisplayName("one says oneself that one is away, and changes nothing else of oneself")
    void ownAbsence() throws Exception {
        LocalDate day = LocalDate.of(2026, 12, 24);
        ShopEvent.TechnicianSaved away = new ShopEvent.TechnicianSaved("mk", "Mary Kent", Role.TECHNICIAN, Set.of("tier-1", "tier-2"), false,
                Set.of(), WorkingHours.UNKNOWN, List.of(new Absence(day, day, "")));
        ShopEvent.TechnicianSaved promoted = new ShopEvent.TechnicianSaved("mk", "Mary Kent", Role.MANAGER, Set.of("tier-1", "tier-2"), false,
                Set.of(), WorkingHours.UNKNOWN, List.of(new Absence(day, day, "")));
        assertThat(refusalOf(TestShop.MK, promoted).key()).isEqualTo(Refusal.Key.MANAGER_SAVES);
        assertThat(refusalOf(new Actor("other", Role.TECHNICIAN), away).key()).isEqualTo(Refusal.Key.LEAD_NEEDED);
        store.shopData().save(List.of(away), TestShop.MK);
        assertThat(store.shopData().shop().technician("mk")).contains(away);
    }

    @Test
    @DisplayName("the last manager, and the last who serves a level, can neither be retired nor moved away")
    void somebodyStays() {
        assertThat(refusalOf(TestShop.BOSS, new ShopEvent.TechnicianSaved("boss", "Bo Ross", Role.LEAD, Set.of("tier-1", "tier-2", "tier-3", "onsite"),
                false)).key()).isEqualTo(Refusal.Key.LAST_MANAGER);
        assertThat(refusalOf(TestShop.BOSS, new ShopEvent.TechnicianSaved("boss", "Bo Ross", Role.MANAGER, Set.of("tier-3"), false)).sentence())
                .contains("Onsite");
    }

    @Test
    @DisplayName("what is not as it must be is refused whoever asks, and categories are a lead's")
    void flawsAreRefused() throws Exception {
        ReferenceEvent.AssetSaved foreign = new ReferenceEvent.AssetSaved("Nobody", "PRN-1", "", "", null, "", null, "", false);
        ReferenceEvent.CategorySaved category = new ReferenceEvent.CategorySaved("Printing", null, List.of(), false);
        assertThat(refusalOf(TestShop.MK, foreign).key()).isEqualTo(Refusal.Key.REFERENCE_UNKNOWN);
        assertThat(refusalOf(TestShop.MK, category).key()).isEqualTo(Refusal.Key.LEAD_SAVES);
        store.shopData().save(List.of(category), LEAD);
        assertThat(store.shopData().categoriesLike("pri", 5)).containsExactly("Printing");
        store.shopData().save(List.of(new ReferenceEvent.CategorySaved("Printing", null, List.of(), true)), LEAD);
        assertThat(store.shopData().categoriesLike("pri", 5)).as("retired: known, not offered").isEmpty();
    }

    @Test
    @DisplayName("support hours on which a frame could never be used up are refused, naming the frame")
    void calendarThatNeverOpens() {
        CalendarDefinition never = CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", ZoneId.of("UTC"), Map.of());
        assertThat(refusalOf(TestShop.BOSS, new ShopEvent.CalendarSaved(never)).sentence()).contains("Support hours", "no hours");
        LocalDate first = LocalDate.of(2026, 11, 24);
        CalendarDefinition tenYearsOff = TestShop.supportHours("09:00", "17:00").withHolidays(Stream.iterate(first, day -> day.plusDays(1))
                .limit(3653).map(day -> Holiday.on(day, "Closed")).toList());
        assertThat(refusalOf(TestShop.BOSS, new ShopEvent.CalendarSaved(tenYearsOff)).sentence()).contains("Standard");
    }

    @Test
    @DisplayName("a procedure with a frame of nothing, or repeats without a pause between them, is refused")
    void procedureWithoutFrames() {
        Procedure breathless = Hours.alerting(TAILORED, new AlertRule(50, 75, 80, Duration.ZERO, false));
        assertThat(refusalOf(TestShop.BOSS, new ShopEvent.ProcedureSaved(breathless)).key()).isEqualTo(Refusal.Key.REPEAT_EMPTY);
    }
}
