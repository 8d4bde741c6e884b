package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Forecast.ProcedureMoves;
import tierdesk.desk.JournalExchange;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Progress;
import tierdesk.intake.procedure.ProcedureInFile;
import tierdesk.intake.procedure.Template;
import tierdesk.journal.NextVersion;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("A shop with three customers on three procedures")
class ThreeProceduresTest {

    private static final String HOUSE = "Acme";
    private static final String DEAR = "Bolt & Sons";
    private static final String VENDOR_FIRST = "Cobalt";

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(TestShop.MONDAY_9);
    private DeskStore store;

    @BeforeEach
    void threeCustomers() throws Exception {
        store = TestShop.create(folder.resolve("hq"), clock);
        ProcedureForm house = ProcedureForm.of(StandardProcedure.V1);
        Procedure dear = save("bolt", house.with(Part.of(Item.NAME_OF_PROCEDURE), "Bolt, by the minute")
                .with(Part.of(Item.LEVEL_RATE, "tier-1"), "75.50")
                .with(Part.of(Item.LEVEL_FRAME, "tier-1"), "30 min")
                .with(Part.of(Item.SKIP), "no"), StandardProcedure.REF);
        ProcedureInFile template = Template.MSP_VENDOR_FIRST.read(Locale.ENGLISH);
        Procedure vendorFirst = save(template.id(), template.form(), null);
        store.shopData().save(List.of(
                new CustomerSaved(HOUSE, "", List.of(), null, false),
                new CustomerSaved(DEAR, "", List.of(), dear.ref(), false),
                new CustomerSaved(VENDOR_FIRST, "", List.of(), vendorFirst.ref(), false)), TestShop.BOSS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("does the same request three ways, with the frames and costs each of them defines")
    void threeWays() throws Exception {
        UUID house = log(HOUSE, "PRN-2");
        UUID dear = log(DEAR, "PRN-2");
        UUID vendorFirst = log(VENDOR_FIRST, "PRN-2");

        assertThat(List.of(ticket(house).level(), ticket(dear).level(), ticket(vendorFirst).level()))
                .containsExactly("tier-1", "tier-1", "service-desk");
        assertThat(levelDue(house)).isEqualTo(TestShop.MONDAY_9.plus(Duration.ofMinutes(60)));
        assertThat(levelDue(dear)).isEqualTo(TestShop.MONDAY_9.plus(Duration.ofMinutes(30)));
        assertThat(levelDue(vendorFirst)).isEqualTo(TestShop.MONDAY_9.plus(Duration.ofMinutes(60)));

        for (UUID ticket : List.of(house, dear, vendorFirst)) {
            record(ticket, new LevelEvent.Qualified("Driver"), new WorkEvent.WorkLogged(20, "New driver", true),
                    new WorkEvent.Held(HoldKind.VENDOR, "The maker looks", null));
        }
        assertThat(ticket(house).cost()).isEqualByComparingTo("20.00");
        assertThat(ticket(dear).cost()).isEqualByComparingTo("25.17");
        assertThat(ticket(vendorFirst).cost()).isEqualByComparingTo("20.00");
        clock.forward(Duration.ofMinutes(45));
        assertThat(frames(house).level().orElseThrow().left(clock.instant())).as("stands still on the vendor").isEqualTo(Duration.ofMinutes(60));
        assertThat(frames(vendorFirst).level().orElseThrow().left(clock.instant())).as("goes on").isEqualTo(Duration.ofMinutes(15));
        for (UUID ticket : List.of(house, dear, vendorFirst)) {
            record(ticket, new WorkEvent.Resumed("They sent a part"));
        }

        record(house, straightTo("onsite"));
        assertThat(ticket(house).level()).isEqualTo("onsite");
        assertThat(refusal(dear, straightTo("onsite"))).isEqualTo(Refusal.Key.SKIP_NOT_ALLOWED);
        assertThat(refusal(vendorFirst, straightTo("tier-2"))).isEqualTo(Refusal.Key.LEVEL_UNKNOWN);
        record(vendorFirst, straightTo("on-site"));
        assertThat(ticket(vendorFirst).level()).isEqualTo("on-site");
        record(house, new LevelEvent.HandOverAccepted(), new LevelEvent.Qualified("Swap it"), new WorkEvent.WorkLogged(60, "Swapped", true),
                new ResolutionEvent.Resolved("Swapped the unit", null));
        record(vendorFirst, new LevelEvent.HandOverAccepted(), new LevelEvent.Qualified("Swap it"), new WorkEvent.WorkLogged(60, "Swapped", true),
                new ResolutionEvent.Resolved("Swapped the unit", null));
        record(dear, new WorkEvent.WorkLogged(60, "By phone", true), new ResolutionEvent.Resolved("Set up anew", null));
        assertThat(ticket(house).cost()).isEqualByComparingTo("170.00");
        assertThat(ticket(dear).cost()).isEqualByComparingTo("100.67");
        assertThat(ticket(vendorFirst).cost()).isEqualByComparingTo("160.00");
    }

    @Test
    @DisplayName("asks for what a procedure asks for, and takes the request all the same")
    void askedFields() throws Exception {
        UUID ticket = log(VENDOR_FIRST, "");
        assertThat(ticket(ticket).stage()).as("no asset, so not identified yet").isEqualTo(Stage.RECEIVED);
        assertThat(ticket(log(HOUSE, "")).stage()).isEqualTo(Stage.QUALIFYING);
    }

    @Test
    @DisplayName("leaves running tickets alone when a procedure is edited, until somebody moves them")
    void editing() throws Exception {
        UUID running = log(DEAR, "PRN-2");
        record(running, new LevelEvent.Qualified("Driver"), new WorkEvent.WorkLogged(10, "Looked", true));
        Procedure first = shop().procedureFor(DEAR);
        clock.forward(Duration.ofMinutes(20));

        Procedure second = save("bolt", ProcedureForm.of(first).with(Part.of(Item.LEVEL_FRAME, "tier-1"), "15 min")
                .with(Part.of(Item.LEVEL_RATE, "tier-1"), "120"), StandardProcedure.REF);
        assertThat(second.ref().version()).isEqualTo(2);
        assertThat(shop().version(first.ref())).isEqualTo(first);
        assertThat(ticket(running).procedure()).isEqualTo(first.ref());
        assertThat(levelDue(running)).isEqualTo(TestShop.MONDAY_9.plus(Duration.ofMinutes(30)));
        assertThat(ticket(log(DEAR, "PRN-2")).procedure()).as("new tickets start under it").isEqualTo(second.ref());

        ProcedureMoves preview = store.forecast().ofProcedure(second, Progress.NONE);
        assertThat(preview.tickets()).containsExactly(running);
        assertThat(preview.moves().late()).isEqualTo(1);
        assertThat(preview.levelGone()).isZero();
        assertThat(ticket(running).procedure()).as("asking moves nothing").isEqualTo(first.ref());

        store.tickets().record(running, List.of(new RecordEvent.ProcedureMoved(second.ref(), "The new contract holds from today")), TestShop.BOSS);
        record(running, new WorkEvent.WorkLogged(10, "More", true));
        assertThat(ticket(running).procedure()).isEqualTo(second.ref());
        assertThat(levelDue(running)).isEqualTo(TestShop.MONDAY_9.plus(Duration.ofMinutes(15)));
        assertThat(ticket(running).cost()).as("10 min at 75.50, 10 at 120").isEqualByComparingTo(new BigDecimal("32.58"));
        assertThat(store.forecast().ofProcedure(second, Progress.NONE).tickets()).isEmpty();
    }

    @Test
    @DisplayName("keeps both where two installations saved a version of the same number: each ticket stays under its own, the later one is the newest")
    void savedTwice() throws Exception {
        try (DeskStore van = TestShop.create(folder.resolve("van"), clock, "VAN")) {
            exchange(store, van);
            ProcedureForm form = ProcedureForm.of(shop().procedureFor(DEAR));
            Procedure here = save("bolt", form.with(Part.of(Item.LEVEL_RATE, "tier-1"), "80"), StandardProcedure.REF);
            clock.forward(Duration.ofMinutes(1));
            Procedure there = saved(van, "bolt", form.with(Part.of(Item.LEVEL_RATE, "tier-1"), "81"), StandardProcedure.REF);
            UUID ticket = van.tickets().log(request(DEAR, "PRN-2"), TestShop.MK).ticket().id();
            assertThat(here.ref().version()).isEqualTo(there.ref().version());

            exchange(store, van);
            exchange(van, store);
            for (DeskStore each : List.of(store, van)) {
                Shop shop = each.shopData().shop();
                assertThat(shop.version(here.ref())).isEqualTo(here);
                assertThat(shop.version(there.ref())).isEqualTo(there);
                assertThat(shop.newest("bolt")).isEqualTo(there);
                assertThat(each.tickets().find(ticket).orElseThrow().ticket().procedure()).isEqualTo(there.ref());
            }
        }
    }

    private static void exchange(DeskStore from, DeskStore to) throws Exception {
        JournalExchange target = to.journalExchange();
        target.merge(from.journalExchange().beyond(target.heads(), 1000));
    }

    private Procedure save(String id, ProcedureForm form, ProcedureRef base) throws RefusedException {
        return saved(store, id, form, base);
    }

    private static Procedure saved(DeskStore store, String id, ProcedureForm form, ProcedureRef base) throws RefusedException {
        FormReader.Reading reading = FormReader.read(form, new ProcedureRef(id, 0), base, StandardProcedure.V1);
        assertThat(reading.flaws()).isEmpty();
        Shop shop = store.shopData().shop();
        Procedure next = NextVersion.of(reading.procedure(), base, shop);
        store.shopData().save(NextVersion.saving(next, shop), TestShop.BOSS);
        return next;
    }

    private UUID log(String customer, String asset) throws RefusedException {
        return store.tickets().log(request(customer, asset), TestShop.MK).ticket().id();
    }

    private static NewRequest request(String customer, String asset) {
        return new NewRequest(Channel.PHONE, "Ann Lee", customer, "Printer jams", "It jams", null, "Printing", Impact.MEDIUM, Urgency.MEDIUM,
                asset, "mk", null, null, null);
    }

    private void record(UUID ticket, TicketEvent... events) throws RefusedException {
        for (TicketEvent event : events) {
            store.tickets().record(ticket, List.of(event), TestShop.MK);
        }
    }

    private Refusal.Key refusal(UUID ticket, TicketEvent event) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> record(ticket, event));
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal().key();
    }

    private static LevelEvent.Escalated straightTo(String level) {
        return new LevelEvent.Escalated(level, new HandOver("No print", "New driver: nothing", "Key at the desk", "One floor", "Broken unit"),
                "Nobody can mend a unit from afar", false);
    }

    private Ticket ticket(UUID id) {
        return store.tickets().find(id).orElseThrow().ticket();
    }

    private Shop shop() {
        return store.shopData().shop();
    }

    private TicketFrames frames(UUID id) {
        return new TicketFrames(ticket(id), shop().version(ticket(id).procedure()), shop());
    }

    private Instant levelDue(UUID id) {
        assertThat(ticket(id).priority()).isEqualTo(Priority.P3);
        return frames(id).level().orElseThrow().due();
    }
}
