package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.journal.Entry;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.PasswordCost;

@DisplayName("Signing in")
final class SignInTest {

    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String PASSWORD = "a long enough one";

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private DeskStore store;

    @BeforeEach
    void open() throws Exception {
        store = DeskStore.create(new StoreFolder(folder), "HQ", settings(CHEAP));
        store.shopData().save(TestShop.people(), TestShop.BOSS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private StoreSettings settings(PasswordCost cost) {
        return new StoreSettings(clock, () -> { }, DeskStore.FILE, null, cost);
    }

    private void reopen(PasswordCost cost) throws Exception {
        store.close();
        store = DeskStore.open(new StoreFolder(folder), settings(cost));
    }

    private SignIn door() {
        return store.signIn();
    }

    private void give(String person, String password) throws Exception {
        door().setPassword(person, null, password.toCharArray(), TestShop.BOSS);
    }

    private void turnOn() throws Exception {
        give("boss", PASSWORD);
        give("mk", PASSWORD);
        door().choose(new Choice(true, 5), TestShop.BOSS);
    }

    private Answer enter(Desk desk, String person, String password) {
        return desk.signIn().signIn(person, password.toCharArray());
    }

    private static Refusal.Key refusal(ThrowingCallable attempt) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, attempt);
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal().key();
    }

    private static Refusal.@Nullable Key notAllowed(ThrowingCallable attempt) {
        NotAllowedException refused = catchThrowableOfType(NotAllowedException.class, attempt);
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal().key();
    }

    @Test
    @DisplayName("is off in a new shop; only a manager with a password of their own turns it on, and is then in")
    void turningOn() throws Exception {
        assertThat(door().state().asked()).isFalse();
        assertThat(door().state().open()).isTrue();
        assertThat(refusal(() -> door().choose(new Choice(true, 5), TestShop.MK))).isEqualTo(Refusal.Key.MANAGER_NEEDED);
        assertThat(refusal(() -> door().choose(new Choice(true, 5), TestShop.BOSS))).isEqualTo(Refusal.Key.OWN_PASSWORD_FIRST);
        turnOn();
        assertThat(door().state()).isEqualTo(new SignIn.State(true, 5, "boss", false, Set.of("boss", "mk")));
    }

    @Test
    @DisplayName("a technician who claims on the screen to be a manager is a technician to the store")
    void claimedRole() {
        Actor boasting = new Actor("mk", Role.MANAGER);
        assertThat(refusal(() -> door().choose(new Choice(true, 5), boasting))).isEqualTo(Refusal.Key.MANAGER_NEEDED);
        assertThat(refusal(() -> store.shopData().save(TestShop.people(), boasting))).isEqualTo(Refusal.Key.MANAGER_SAVES);
    }

    @Test
    @DisplayName("after a restart nobody is in: nothing is shown or recorded until the password is right; other people's do not fit")
    void afterARestart() throws Exception {
        turnOn();
        reopen(CHEAP);
        assertThat(door().state().open()).isFalse();
        assertThat(notAllowed(() -> store.tickets().findByNumber("HQ-1001"))).isEqualTo(Refusal.Key.SIGN_IN_FIRST);
        assertThat(refusal(() -> store.tickets().log(TestShop.request("Printer"), TestShop.MK))).isEqualTo(Refusal.Key.SIGN_IN_FIRST);
        assertThat(enter(store, "mk", "something else")).isEqualTo(new Answer.Wrong(null));
        assertThat(enter(store, "nobody", PASSWORD)).isEqualTo(new Answer.Nobody());
        assertThat(enter(store, "mk", PASSWORD)).isEqualTo(new Answer.In());
        store.tickets().log(TestShop.request("Printer"), TestShop.MK);
        assertThat(store.tickets().findByNumber("HQ-1001")).isPresent();
        assertThat(refusal(() -> store.tickets().log(TestShop.request("Scanner"), TestShop.BOSS))).isEqualTo(Refusal.Key.SIGNED_IN_AS_ANOTHER);
    }

    @Test
    @DisplayName("locked, nobody records as a person and the desk goes on; the password unlocks, as anybody's does")
    void locking() throws Exception {
        turnOn();
        store.tickets().log(TestShop.request("Printer"), TestShop.BOSS);
        door().lock();
        assertThat(door().state().open()).isFalse();
        assertThat(refusal(() -> store.tickets().log(TestShop.request("Scanner"), TestShop.BOSS))).isEqualTo(Refusal.Key.DESK_LOCKED);
        assertThat(store.tickets().findByNumber("HQ-1001")).as("what is on the screen, covered, may be read again").isPresent();
        store.tickets().log(TestShop.fromScript("Disk full", "nagios", "1"), Actor.DESK);
        enter(store, "mk", PASSWORD);
        assertThat(door().state().in()).contains("mk");
        store.tickets().log(TestShop.request("Scanner"), TestShop.MK);
    }

    @Test
    @DisplayName("wrong passwords slow one person down, over a restart too, nobody else, and not for ever")
    void slowsDown() throws Exception {
        turnOn();
        assertThat(enter(store, "mk", "wrong 1")).isEqualTo(new Answer.Wrong(null));
        assertThat(enter(store, "mk", "wrong 2")).isEqualTo(new Answer.Wrong(null));
        assertThat(enter(store, "mk", "wrong 3")).isEqualTo(new Answer.Wrong(clock.instant().plusSeconds(5)));
        Instant until = clock.instant().plusSeconds(5);
        reopen(CHEAP);
        assertThat(enter(store, "mk", PASSWORD)).as("not even the right one is looked at").isEqualTo(new Answer.Wait(until));
        assertThat(enter(store, "boss", PASSWORD)).isEqualTo(new Answer.In());
        clock.forward(Duration.ofSeconds(5));
        assertThat(enter(store, "mk", "wrong 4")).isEqualTo(new Answer.Wrong(clock.instant().plusSeconds(10)));
        for (int guess = 5; guess < 40; guess++) {
            clock.forward(Duration.ofMinutes(5));
            enter(store, "mk", "wrong " + guess);
        }
        clock.forward(Duration.ofMinutes(5));
        assertThat(enter(store, "mk", PASSWORD)).isEqualTo(new Answer.In());
        assertThat(enter(store, "mk", "a slip")).as("counted anew").isEqualTo(new Answer.Wrong(null));
    }

    @Test
    @DisplayName("a forgotten password: a manager sets a new one, which also ends the wait; others change only their own, by the present one")
    void forgotten() throws Exception {
        turnOn();
        for (int guess = 0; guess < 5; guess++) {
            enter(store, "mk", "forgotten");
        }
        give("mk", "brand new and long");
        assertThat(enter(store, "mk", "brand new and long")).isEqualTo(new Answer.In());
        assertThat(refusal(() -> door().setPassword("boss", null, "mine from now on".toCharArray(), TestShop.MK))).isEqualTo(Refusal.Key.MANAGER_NEEDED);
        assertThat(refusal(() -> door().setPassword("mk", null, "another new one".toCharArray(), TestShop.MK))).isEqualTo(Refusal.Key.WRONG_PASSWORD);
        door().setPassword("mk", "brand new and long".toCharArray(), "another new one".toCharArray(), TestShop.MK);
        assertThat(enter(store, "mk", "another new one")).isEqualTo(new Answer.In());
    }

    @Test
    @DisplayName("a password too short, too long or made of the name is refused in words")
    void unfit() {
        assertThat(refusal(() -> give("mk", "short"))).isEqualTo(Refusal.Key.PASSWORD_LENGTH);
        assertThat(refusal(() -> give("mk", "x".repeat(201)))).isEqualTo(Refusal.Key.PASSWORD_LENGTH);
        assertThat(refusal(() -> give("mk", "mary123456"))).isEqualTo(Refusal.Key.PASSWORD_GUESSED);
        assertThat(refusal(() -> give("nobody", PASSWORD))).isEqualTo(Refusal.Key.NOBODY_BY_THAT_ID);
        assertThat(door().state().withPassword()).isEmpty();
    }

    @Test
    @DisplayName("with sign-in on a manager who can come in always remains")
    void lastManager() throws Exception {
        turnOn();
        List<TechnicianSaved> another = List.of(
                new TechnicianSaved("jo", "Jo Brandt", Role.MANAGER, Set.of("tier-1"), false),
                new TechnicianSaved("boss", "Bo Ross", Role.TECHNICIAN, Set.of("tier-1", "tier-2", "tier-3", "onsite"), false));
        assertThat(refusal(() -> store.shopData().save(another, TestShop.BOSS))).isEqualTo(Refusal.Key.MANAGER_KEEPS_PASSWORD);
        store.shopData().save(another.subList(0, 1), TestShop.BOSS);
        give("jo", PASSWORD);
        store.shopData().save(another.subList(1, 2), TestShop.BOSS);
    }

    @Test
    @DisplayName("who lost the role or was retired while signed in can no longer do what it took")
    void demoted() throws Exception {
        turnOn();
        Desk second = store.visitor();
        enter(second, "mk", PASSWORD);
        store.shopData().save(List.of(new TechnicianSaved("mk", "Mary Kent", Role.TECHNICIAN, Set.of("tier-1"), true)), TestShop.BOSS);
        assertThat(refusal(() -> second.tickets().log(TestShop.request("Printer"), TestShop.MK))).isEqualTo(Refusal.Key.NOBODY_BY_THAT_ID);
        assertThat(enter(store.visitor(), "mk", PASSWORD)).isEqualTo(new Answer.Nobody());
    }

    @Test
    @DisplayName("a command beside the window has to sign in by itself, and its owner of the files can turn sign-in off")
    void visitors() throws Exception {
        turnOn();
        Desk command = store.visitor();
        assertThat(notAllowed(() -> command.queue().counts("mk"))).isEqualTo(Refusal.Key.SIGN_IN_FIRST);
        command.backups().backUpTo(folder.resolve("copy.zip"), Progress.NONE);
        assertThat(door().state().in()).contains("boss");
        command.signIn().reset();
        assertThat(door().state().asked()).isFalse();
        assertThat(command.queue().counts("mk")).isNotEmpty();
        assertThat(kinds()).contains(AuditKind.SIGN_IN_RESET);
    }

    @Test
    @DisplayName("nobody reads another's drafts")
    void drafts() throws Exception {
        turnOn();
        store.drafts().keep("note", "What Ann said in confidence");
        Desk other = store.visitor();
        enter(other, "mk", PASSWORD);
        assertThat(other.drafts().read("note")).isEmpty();
        assertThat(other.drafts().keys()).isEmpty();
        other.drafts().keep("note", "Mine");
        assertThat(store.drafts().read("note")).contains("What Ann said in confidence");
        assertThat(store.drafts().keys()).containsExactly("note");
    }

    @Test
    @DisplayName("a password that was cheap to try is kept dearer the next time it is right")
    void dearer() throws Exception {
        turnOn();
        PasswordCost raised = new PasswordCost(128, 2, 1);
        reopen(raised);
        enter(store, "mk", PASSWORD);
        store.close();
        assertThat(StoreFixture.one(folder, "select memory_kib || '/' || iterations from credential where technician = 'mk'")).isEqualTo("128/2");
        assertThat(StoreFixture.one(folder, "select memory_kib || '/' || iterations from credential where technician = 'boss'")).isEqualTo("64/1");
        store = DeskStore.open(new StoreFolder(folder), settings(raised));
        assertThat(enter(store, "mk", PASSWORD)).isEqualTo(new Answer.In());
    }

    @Test
    @DisplayName("neither a password nor its hash is in the journal or in the database as it was typed")
    void nowhereInClear() throws Exception {
        give("mk", "Zugspitze 2962 m");
        String entries = store.journalExchange().of(Entry.SHOP).toString();
        assertThat(entries).doesNotContain("Zugspitze").doesNotContain("credential");
        store.close();
        byte[] file = Files.readAllBytes(folder.resolve("tierdesk.mv.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Zugspitze");
        store = DeskStore.open(new StoreFolder(folder), settings(CHEAP));
    }

    @Test
    @DisplayName("coming in, failing, locking and giving passwords are noted, in whose name and of whom")
    void noted() throws Exception {
        turnOn();
        enter(store, "mk", "wrong one");
        enter(store, "mk", PASSWORD);
        door().lock();
        enter(store, "boss", PASSWORD);
        assertThat(kinds()).startsWith(AuditKind.SIGNED_IN, AuditKind.LOCKED, AuditKind.SIGNED_IN, AuditKind.SIGN_IN_FAILED, AuditKind.SIGN_IN_ON,
                AuditKind.PASSWORD_SET, AuditKind.PASSWORD_SET);
        List<AuditLine> failed = store.audit().lines(new Filter("mk", AuditKind.SIGN_IN_FAILED, "", null, null), Long.MAX_VALUE, 10);
        assertThat(failed).hasSize(1);
    }

    private List<AuditKind> kinds() {
        return store.audit().lines(Filter.ALL, Long.MAX_VALUE, 100).stream().map(AuditLine::kind).toList();
    }
}
