package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.AlteredEntryException;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.Progress;
import tierdesk.desk.SealedEntry;
import tierdesk.desk.View;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("Several desks become one")
class MergeTest {

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    DeskStore office;
    DeskStore van;

    @BeforeEach
    void create() throws Exception {
        office = TestShop.create(temp.resolve("office"), clock);
        van = TestShop.create(temp.resolve("van"), clock, "VAN2");
        van.journalExchange().merge(office.journalExchange().beyond(Map.of(), 1_000));
    }

    @AfterEach
    void close() {
        office.close();
        van.close();
    }

    @Test
    void eachTakesWhatItLacksAndBothShowTheSame() throws Exception {
        UUID first = office.tickets().log(TestShop.request("At the office"), TestShop.MK).ticket().id();
        UUID second = van.tickets().log(TestShop.request("On the road"), TestShop.MK).ticket().id();

        exchange();

        assertThat(van.tickets().find(first).orElseThrow().history()).isEqualTo(office.tickets().find(first).orElseThrow().history());
        assertThat(office.tickets().findByNumber("VAN2-1001").orElseThrow().ticket().id()).isEqualTo(second);
        assertThat(office.journalExchange().heads()).isEqualTo(van.journalExchange().heads());
        assertThat(office.queue().counts("mk")).isEqualTo(van.queue().counts("mk")).containsEntry(View.Fixed.OPEN, 2L);
        assertThat(van.shopData().shop().technicians()).hasSize(2);
    }

    @Test
    @DisplayName("who changed a role elsewhere is in the audit here, once")
    void roleChangedElsewhere() throws Exception {
        van.shopData().save(List.of(new TechnicianSaved("mk", "Mary Kent", Role.MANAGER, Set.of("tier-1"), false)), TestShop.BOSS);
        exchange();
        exchange();
        Filter roles = new Filter(null, AuditKind.ROLE_CHANGED, "mk", null, null);
        assertThat(office.audit().lines(roles, Long.MAX_VALUE, 10)).first().extracting(AuditLine::person).isEqualTo("boss");
        assertThat(office.audit().lines(roles, Long.MAX_VALUE, 10)).hasSameSizeAs(van.audit().lines(roles, Long.MAX_VALUE, 10));
    }

    @Test
    void whatBothDidToTheSameTicketMarksIt() throws Exception {
        UUID ticket = office.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().id();
        exchange();
        office.tickets().record(ticket, List.of(TestShop.escalated("tier-2")), TestShop.MK);
        van.tickets().record(ticket, List.of(TestShop.escalated("tier-2")), TestShop.MK);

        exchange();

        assertThat(office.queue().counts("mk")).containsEntry(View.Fixed.NEEDS_A_LOOK, 1L);
        assertThat(office.tickets().find(ticket).orElseThrow().inapplicable())
                .isEqualTo(van.tickets().find(ticket).orElseThrow().inapplicable()).hasSize(1);
    }

    @Test
    void inWhateverOrderAndHoweverOftenEntriesArriveTheSameTicketsResult() throws Exception {
        SampleWork work = new SampleWork(office, clock, 7);
        work.steps(60);
        exchange();
        for (UUID ticket : work.tickets()) {
            van.tickets().record(ticket, List.of(new WorkEvent.NoteAdded("Seen on the road", true)), TestShop.MK);
        }
        work.steps(30);
        List<SealedEntry> all = new ArrayList<>(office.journalExchange().beyond(Map.of(), 10_000));
        all.addAll(van.journalExchange().beyond(office.journalExchange().heads(), 10_000));
        Random random = new Random(3);
        try (DeskStore third = TestShop.create(temp.resolve("third"), clock, "LAB")) {
            Collections.shuffle(all, random);
            for (int i = 0; i < all.size(); i += 17) {
                third.journalExchange().merge(all.subList(i, Math.min(all.size(), i + 17)));
            }
            assertThat(third.journalExchange().merge(all)).isEqualTo(new JournalExchange.Merged(0, 0, 0));
            exchange();
            for (UUID ticket : work.tickets()) {
                FoldedTicket expected = office.tickets().find(ticket).orElseThrow();
                assertThat(third.tickets().find(ticket).orElseThrow().history()).isEqualTo(expected.history());
            }
            assertThat(third.journalExchange().heads()).isEqualTo(office.journalExchange().heads());
            assertThat(third.queue().counts("mk")).isEqualTo(office.queue().counts("mk"));
            assertThat(third.maintenance().check(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void anEntryThatWasAlteredOnItsWayIsRefusedAndNothingOfItsCompanyTaken() throws Exception {
        office.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
        List<SealedEntry> entries = new ArrayList<>(office.journalExchange().beyond(van.journalExchange().heads(), 100));
        SealedEntry last = entries.removeLast();
        entries.add(new SealedEntry(last.id(), last.time(), last.subject(), "mallory", last.occurredAt(), last.kind(), last.payload(),
                last.previousHash(), last.hash()));
        Map<String, Long> before = van.journalExchange().heads();

        assertThatThrownBy(() -> van.journalExchange().merge(entries)).isInstanceOf(AlteredEntryException.class)
                .hasMessageContaining(last.id().toString());

        assertThat(van.journalExchange().heads()).isEqualTo(before);
        assertThat(van.queue().counts("mk")).containsEntry(View.Fixed.ALL, 0L);
    }

    @Test
    void twoInstallationsOfTheSameCodeAreFoundOut() throws Exception {
        office.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
        try (DeskStore twin = TestShop.create(temp.resolve("twin"), clock)) {
            twin.tickets().log(TestShop.request("Another printer"), TestShop.MK);

            assertThatThrownBy(() -> twin.journalExchange().merge(office.journalExchange().beyond(Map.of(), 100)))
                    .isInstanceOf(AlteredEntryException.class).hasMessageContaining("by the code HQ");
        }
    }

    @Test
    void whatOneRecordsAfterHearingOfTheOtherComesAfterIt() throws Exception {
        clock.forward(java.time.Duration.ofHours(5));
        UUID ticket = office.tickets().log(TestShop.request("Printer jams"), TestShop.MK).ticket().id();
        clock.forward(java.time.Duration.ofHours(-5));
        exchange();

        van.tickets().record(ticket, List.of(new LevelEvent.Qualified("The van's clock is five hours behind")), TestShop.MK);

        assertThat(van.tickets().find(ticket).orElseThrow().inapplicable()).isEmpty();
    }

    private void exchange() throws Exception {
        van.journalExchange().merge(office.journalExchange().beyond(van.journalExchange().heads(), 10_000));
        office.journalExchange().merge(van.journalExchange().beyond(office.journalExchange().heads(), 10_000));
    }
}
