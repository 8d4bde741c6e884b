package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.clock.CalendarDefinition;
import tierdesk.desk.Backups;
import tierdesk.desk.Desk;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.door.PasswordCost;

/** Whatever the desk can be asked, found by looking at its ports, not by remembering them. */
@DisplayName("Every port of the desk, where people sign in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PortsTest {

    private static final String PASSWORD = "a long enough one";

    /** What needs somebody to be in, and what they must be allowed. */
    private static final String GATED = """
            Tickets.record              WORK_ON_TICKETS
            Tickets.find                READ_TICKETS
            Tickets.findByNumber        READ_TICKETS
            Queue.index                 READ_TICKETS
            Queue.rows                  READ_TICKETS
            Queue.first                 READ_TICKETS
            Queue.counts                READ_TICKETS
            Queue.held                  READ_TICKETS
            ShopData.save               WORK_ON_TICKETS
            ShopData.customersLike      READ_TICKETS
            ShopData.requestersLike     READ_TICKETS
            ShopData.categoriesLike     READ_TICKETS
            ShopData.assetsLike         READ_TICKETS
            ShopData.rootCausesLike     READ_TICKETS
            DueAlerts.earliest          READ_TICKETS
            DueAlerts.due               READ_TICKETS
            DueAlerts.raise             READ_TICKETS
            DueAlerts.open              READ_TICKETS
            DueAlerts.openCount         READ_TICKETS
            DueAlerts.runningOut        READ_TICKETS
            DueAlerts.countRunningOut   READ_TICKETS
            DueAlerts.raisedByDay       READ_TICKETS
            VendorCaseList.open         READ_TICKETS
            VendorCaseList.count        READ_TICKETS
            Forecast.ofCalendar         READ_TICKETS
            Forecast.ofProcedure        READ_TICKETS
            Attachments.keep            READ_TICKETS
            Attachments.open            READ_TICKETS
            Drafts.keep                 READ_TICKETS
            Drafts.read                 READ_TICKETS
            Drafts.drop                 READ_TICKETS
            Drafts.keys                 READ_TICKETS
            Histories.forEach           READ_TICKETS
            Figures.sheet               READ_TICKETS
            Figures.behind              READ_TICKETS
            CostBook.statement          READ_TICKETS
            CostBook.customersIn        READ_TICKETS
            CostBook.shiftLeft          READ_TICKETS
            BulkIntake.add              IMPORT_TICKETS
            BulkIntake.known            IMPORT_TICKETS
            JournalExchange.heads       EXCHANGE_JOURNALS
            JournalExchange.beyond      EXCHANGE_JOURNALS
            JournalExchange.of          EXCHANGE_JOURNALS
            JournalExchange.merge       EXCHANGE_JOURNALS
            Audit.lines                 SEE_AUDIT
            Audit.people                SEE_AUDIT
            Audit.keep                  SEE_AUDIT
            SignIn.choose               MANAGE_SIGN_IN
            SignIn.setPassword          MANAGE_SIGN_IN
            SignIn.require              MANAGE_SIGN_IN
            """;

    /** What shows no ticket and is open to the owner of the files, but not to whoever is in and may not. */
    private static final String OWNERS = """
            Backups.backUp              BACK_UP
            Backups.backUpTo            BACK_UP
            Restores.preview            RESTORE
            Restores.prepare            RESTORE
            Encryption.newKeys          PROTECT
            Encryption.turnOn           PROTECT
            Encryption.turnOff          PROTECT
            Encryption.changePassphrase PROTECT
            Encryption.newRecoveryKey   PROTECT
            Encryption.remove           PROTECT
            """;

    /** What anybody may ask, and why. */
    private static final String OPEN = """
            Tickets.log                 a script's request comes in whoever is there; a person's needs that person
            ShopData.shop               the door shows who may come in
            Changes.subscribe           ids alone
            JournalExchange.installation    a code that every ticket's number begins with
            Maintenance.check           counts, and which entry is damaged
            Maintenance.rebuild         changes nothing that anybody entered
            Maintenance.mend            the same
            Backups.list                files of the owner
            Backups.folder              the same
            Backups.dailyDue            the same
            Restores.forget             throws away what was looked at
            Encryption.on               the door asks
            Encryption.opens            the door asks
            Encryption.clearCopies      files of the owner
            SignIn.state                the door asks
            SignIn.signIn               the door itself
            SignIn.lock                 takes rights away
            SignIn.reset                for the owner of the files, while nobody is in
            Audit.note                  only adds
            Audit.keptDays              a number
            """;

    @TempDir
    private static Path folder;

    private DeskStore store;

    @BeforeAll
    void open() throws Exception {
        store = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(new TestClock(TestShop.MONDAY_9), () -> { }, DeskStore.FILE, null, new PasswordCost(64, 1, 1)));
        store.shopData().save(TestShop.people(), TestShop.BOSS);
        store.shopData().save(List.of(new TechnicianSaved("mk", "M. K.", Role.TECHNICIAN, Set.of("tier-1"), false)), TestShop.BOSS);
        store.signIn().setPassword("mk", null, PASSWORD.toCharArray(), TestShop.BOSS);
        store.signIn().setPassword("boss", null, PASSWORD.toCharArray(), TestShop.BOSS);
        store.tickets().log(TestShop.request("Printer"), TestShop.MK);
        store.signIn().choose(new Choice(true, 0), TestShop.BOSS);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    @DisplayName("for each question it is written down who may ask it")
    void complete() {
        Set<String> written = new TreeSet<>(table(GATED).keySet());
        written.addAll(table(OWNERS).keySet());
        written.addAll(OPEN.lines().map(line -> line.split(" ", 2)[0]).toList());
        assertThat(written).isEqualTo(questions(store).stream().map(Question::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("with nobody in, nothing answers that shows a ticket or changes anything")
    void nobodyIn() {
        Map<String, Permission> gated = table(GATED);
        for (Question question : questions(store.visitor())) {
            if (gated.containsKey(question.name())) {
                assertThat(question.refusal().map(Refusal::key)).as(question.name()).contains(Refusal.Key.SIGN_IN_FIRST);
            }
        }
    }

    @Test
    @DisplayName("a technician is refused what is a lead's or manager's")
    void technicianIn() {
        Map<String, Permission> table = table(GATED + OWNERS);
        Desk desk = store.visitor();
        assertThat(desk.signIn().signIn("mk", PASSWORD.toCharArray())).isEqualTo(new Answer.In());
        for (Question question : questions(desk)) {
            Optional<Refusal> expected = Optional.ofNullable(table.get(question.name())).flatMap(needed -> needed.refusal(Role.TECHNICIAN));
            if (expected.isPresent()) {
                assertThat(question.refusal()).as(question.name()).isEqualTo(expected);
            }
        }
    }

    private static Map<String, Permission> table(String rows) {
        return rows.lines().map(line -> line.split(" +"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Permission.valueOf(cells[1]), (one, other) -> one, TreeMap::new));
    }

    /** Every method of every port. */
    private static List<Question> questions(Desk desk) {
        return Stream.of(Desk.class.getMethods())
                .filter(port -> port.getReturnType().isInterface() && port.getReturnType() != Desk.class)
                .flatMap(port -> Stream.of(port.getReturnType().getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new Question(call(desk, port), method)))
                .toList();
    }

    private static Object call(Desk desk, Method port) {
        try {
            return port.invoke(desk);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Something that can be asked of a port. */
    private record Question(Object port, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Why it is not answered, whatever is asked; empty when that is not because of who asks. */
        Optional<Refusal> refusal() {
            try {
                method.invoke(port, Arrays.stream(method.getParameterTypes()).map(PortsTest::something).toArray());
                return Optional.empty();
            } catch (InvocationTargetException failed) {
                return switch (failed.getCause()) {
                    case NotAllowedException refused -> Optional.of(refused.refusal());
                    case RefusedException refused -> Optional.of(refused.refusal());
                    default -> throw new AssertionError(name() + " failed before it asked who is there", failed.getCause());
                };
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A value to ask with; what is asked must not matter. */
    private static Object something(Class<?> type) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(String.class, "x"),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(long[].class, new long[] {1}),
                Map.entry(char[].class, "x".toCharArray()),
                Map.entry(Path.class, folder.resolve("x")),
                Map.entry(UUID.class, new UUID(0, 1)),
                Map.entry(Instant.class, TestShop.MONDAY_9),
                Map.entry(LocalDate.class, LocalDate.EPOCH),
                Map.entry(YearMonth.class, YearMonth.of(2026, 1)),
                Map.entry(ZoneId.class, ZoneId.of("UTC")),
                Map.entry(List.class, List.of()),
                Map.entry(Collection.class, List.of()),
                Map.entry(Map.class, Map.of()),
                Map.entry(Consumer.class, (Consumer<Object>) told -> { }),
                Map.entry(Progress.class, Progress.NONE),
                Map.entry(Actor.class, TestShop.MK),
                Map.entry(Permission.class, Permission.MANAGE_SIGN_IN),
                Map.entry(NewRequest.class, TestShop.request("Printer")),
                Map.entry(View.class, View.Fixed.ALL),
                Map.entry(Sort.class, Sort.TIME_LEFT),
                Map.entry(Filter.class, Filter.ALL),
                Map.entry(Choice.class, new Choice(false, 0)),
                Map.entry(FigureFilter.class, FigureFilter.all(ZoneId.of("UTC"))),
                Map.entry(Behind.class, Behind.Count.ALL),
                Map.entry(Backups.Occasion.class, Backups.Occasion.BY_HAND),
                Map.entry(Procedure.class, StandardProcedure.V1),
                Map.entry(CalendarDefinition.class, TestShop.supportHours("08:00", "17:00")));
        return values.get(type);
    }
}
