package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.desk.Progress;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.store.database.StoreFolder;

@DisplayName("The record of who did what")
final class AuditTest {

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private DeskStore store;

    @BeforeEach
    void open() throws Exception {
        store = TestShop.create(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Audit audit() {
        return store.audit();
    }

    private List<AuditLine> all() {
        return audit().lines(Filter.ALL, Long.MAX_VALUE, 1_000);
    }

    private void opened(int count) {
        for (int i = 0; i < count; i++) {
            audit().note(AuditKind.TICKET_OPENED, "mk", "HQ-" + (1001 + i));
        }
    }

    private void reopen() throws Exception {
        store.close();
        store = DeskStore.open(new StoreFolder(folder), TestShop.settings(clock));
    }

    @Test
    @DisplayName("every line that was noted is there after an orderly close, in order, without a gap, and noting waits for no disk")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void complete() throws Exception {
        int before = all().size();
        opened(700);
        reopen();
        List<AuditLine> lines = all();
        assertThat(lines).hasSize(before + 700);
        assertThat(lines.stream().map(AuditLine::number)).isEqualTo(LongStream.iterate(lines.size(), n -> n - 1).limit(lines.size()).boxed().toList());
        assertThat(lines.getFirst()).isEqualTo(new AuditLine(lines.size(), TestShop.MONDAY_9, "mk", AuditKind.TICKET_OPENED, "HQ-1700"));
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    @DisplayName("who changed a person or a role is noted together with the change")
    void people() throws Exception {
        store.shopData().save(List.of(new TechnicianSaved("mk", "Mary Kent", Role.LEAD, Set.of("tier-1"), false)), TestShop.BOSS);
        assertThat(all().getFirst()).extracting(AuditLine::person, AuditLine::kind, AuditLine::about)
                .containsExactly("boss", AuditKind.ROLE_CHANGED, "mk");
    }

    @Test
    @DisplayName("a backup made by hand is noted, one that the desk makes by itself is not")
    void backups() {
        long before = all().stream().filter(line -> line.kind() == AuditKind.BACKED_UP).count();
        store.backups().backUpTo(folder.resolve("mine.zip"), Progress.NONE);
        assertThat(all().stream().filter(line -> line.kind() == AuditKind.BACKED_UP).map(AuditLine::about)).hasSize((int) before + 1).contains("mine.zip");
    }

    @Test
    @DisplayName("is read page by page, and by person, kind, ticket and days")
    void filters() {
        opened(5);
        clock.forward(Duration.ofDays(1));
        audit().note(AuditKind.EXPORTED, "boss", "tickets.csv");
        audit().note(AuditKind.TICKET_OPENED, "boss", "HQ-1003");
        assertThat(lines(new Filter("boss", null, "", null, null))).contains("tickets.csv", "HQ-1003").doesNotContain("HQ-1002");
        assertThat(lines(new Filter(null, AuditKind.EXPORTED, "", null, null))).containsExactly("tickets.csv");
        assertThat(lines(new Filter(null, null, "HQ-1003", null, null))).containsExactly("HQ-1003", "HQ-1003");
        assertThat(lines(new Filter("mk", AuditKind.TICKET_OPENED, "HQ-1003", null, null))).containsExactly("HQ-1003");
        assertThat(lines(new Filter(null, null, "", clock.instant(), null))).containsExactly("HQ-1003", "tickets.csv");
        assertThat(lines(new Filter(null, AuditKind.TICKET_OPENED, "", null, clock.instant()))).hasSize(5);
        List<AuditLine> paged = new ArrayList<>();
        List<AuditLine> page = audit().lines(Filter.ALL, Long.MAX_VALUE, 3);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = audit().lines(Filter.ALL, page.getLast().number(), 3);
        }
        assertThat(paged).isEqualTo(all());
        assertThat(audit().people()).contains("boss", "mk");
    }

    private List<String> lines(Filter filter) {
        return audit().lines(filter, Long.MAX_VALUE, 100).stream().map(AuditLine::about).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'update audit set about = ''HQ-1'' where number = (select max(number) - 3 from audit)', was altered",
        "'update audit set person = ''boss'' where number = (select max(number) from audit)', was altered",
        "'delete from audit where number = (select max(number) - 2 from audit)', are missing",
        "'delete from audit where number = (select max(number) from audit)', are missing",
        "'delete from audit where number = (select min(number) from audit)', are missing",
        "'delete from audit', are missing",
    })
    @DisplayName("a line that somebody altered or took out is found by the check")
    void chain(String attack, String said) throws Exception {
        opened(6);
        store.close();
        TestShop.alter(folder, attack);
        store = TestShop.open(folder, clock);
        assertThat(store.maintenance().check(Progress.NONE).problems()).anySatisfy(problem -> assertThat(problem).contains("of the audit", said));
    }

    @Test
    @DisplayName("lines older than was chosen are forgotten, oldest first; the rest still holds together; the choice is noted")
    void forgets() throws Exception {
        opened(4);
        all();
        clock.forward(Duration.ofDays(100));
        audit().keep(90, "boss");
        reopen();
        opened(1);
        reopen();
        assertThat(audit().keptDays()).isEqualTo(90);
        assertThat(all()).extracting(AuditLine::kind).containsExactly(AuditKind.TICKET_OPENED, AuditKind.AUDIT_KEPT);
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    @DisplayName("no line holds what a ticket says")
    void nothingOfTickets() throws Exception {
        store.tickets().log(TestShop.request("Zugspitze"), TestShop.MK);
        opened(1);
        store.catchUp();
        store.close();
        assertThat(StoreFixture.one(folder, "select count(*) from audit where about like '%Zugspitze%'")).isEqualTo("0");
        store = TestShop.open(folder, clock);
    }
}
