package tierdesk.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.desk.Progress;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("The sample shop")
class SampleShopTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static MemoryDesk filled(long seed, Instant now, int tickets) {
        SampleShop shop = new SampleShop(seed, InstantSource.fixed(now), ZONE);
        MemoryDesk desk = new MemoryDesk();
        desk.save(shop.shop(), new Actor("mk", Role.MANAGER));
        SampleShop.give(desk, shop.tickets(tickets), Progress.NONE);
        return desk;
    }

    @Test
    @DisplayName("has 8 technicians with a lead and a manager, 6 customers with requesters, and support hours")
    void people() {
        MemoryDesk desk = filled(1, NOW, 20);
        assertThat(desk.shop().staff()).hasSize(8).extracting(person -> person.role())
                .contains(Role.TECHNICIAN, Role.LEAD, Role.MANAGER);
        assertThat(desk.shop().customers()).hasSize(6).allSatisfy(customer -> assertThat(customer.requesters()).hasSizeGreaterThan(2));
        assertThat(desk.shop().calendar(StandardProcedure.SUPPORT_HOURS).isOpen(Instant.parse("2026-11-22T10:00:00Z"))).isFalse();
        StandardProcedure.V1.levels().forEach(level -> assertThat(desk.shop().staff())
                .anyMatch(person -> person.levels().contains(level.id()) && person.role() != Role.MANAGER));
    }

    @Test
    @DisplayName("has histories that obey the rules, every one of 1,500 tickets over a year, none in the future")
    void rules() {
        List<FoldedTicket> all = filled(SampleShop.SEED, NOW, SampleShop.TICKETS).all();
        assertThat(all).hasSize(1_500).allSatisfy(folded -> assertThat(folded.inapplicable()).isEmpty());
        assertThat(all).allSatisfy(folded -> assertThat(folded.history()).extracting(Entry::occurredAt).isSorted()
                .allMatch(at -> !at.isAfter(NOW)));
        assertThat(all).extracting(folded -> folded.ticket().receivedAt()).isSorted();
        assertThat(all.getFirst().ticket().receivedAt()).isBefore(NOW.minus(Duration.ofDays(330)));
    }

    @Test
    @DisplayName("shows every stage, hold, decision and way of closing, skips, returns, rejections and reopenings")
    void variety() {
        List<Ticket> all = filled(SampleShop.SEED, NOW, SampleShop.TICKETS).all().stream().map(FoldedTicket::ticket).toList();
        assertThat(all.stream().map(Ticket::stage).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(all.stream().flatMap(ticket -> ticket.hold().stream()).map(hold -> hold.kind()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(HoldKind.class));
        assertThat(all.stream().flatMap(ticket -> ticket.decisions().stream()).map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Decision.class.getPermittedSubclasses()).collect(Collectors.toSet()));
        assertThat(all.stream().flatMap(ticket -> ticket.closing().stream()).map(Closing::kind).collect(Collectors.toSet()))
                .contains(Closing.Kind.VERIFIED, Closing.Kind.UNVERIFIED, Closing.Kind.UNRESOLVED_BY_AGREEMENT, Closing.Kind.REFERRED_OUT);
        assertThat(all.stream().flatMap(ticket -> ticket.cycles().stream()).map(Cycle::outcome).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Cycle.Outcome.class));
        assertThat(all).anyMatch(ticket -> ticket.skips() > 0).anyMatch(ticket -> ticket.returns() > 0)
                .anyMatch(ticket -> ticket.sendBacks() > 0).anyMatch(ticket -> ticket.reopenings() > 0)
                .anyMatch(ticket -> ticket.handOverPending()).anyMatch(ticket -> !ticket.vendorCases().isEmpty());
        assertThat(all.stream().filter(ticket -> ticket.stage().open())).hasSizeBetween(80, 100);
    }

    @Test
    @DisplayName("has tickets that are late and tickets due within minutes, at any time of the week")
    void aroundNow() {
        for (Instant now : List.of(NOW, Instant.parse("2026-11-21T23:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"))) {
            MemoryDesk desk = filled(SampleShop.SEED, now, 600);
            List<Duration> left = desk.all().stream().map(FoldedTicket::ticket).filter(ticket -> ticket.stage().open())
                    .flatMap(ticket -> running(ticket, desk).map(frame -> frame.left(now)).stream()).toList();
            assertThat(left).as("late").anyMatch(Duration::isNegative);
            assertThat(left).as("due in minutes").anyMatch(span -> span.isPositive() && span.compareTo(Duration.ofMinutes(30)) < 0);
            assertThat(left).as("in good time").anyMatch(span -> span.compareTo(Duration.ofMinutes(60)) > 0);
        }
    }

    private static Optional<Frame> running(Ticket ticket, MemoryDesk desk) {
        Procedure procedure = desk.shop().version(ticket.procedure());
        TicketFrames frames = new TicketFrames(ticket, procedure, desk.shop());
        return frames.qualify().or(frames::level).filter(frame -> !frame.paused());
    }

    @Test
    @DisplayName("is the same for the same seed and instant, and another for another seed")
    void deterministic() {
        List<PastTicket> one = new SampleShop(7, InstantSource.fixed(NOW), ZONE).tickets(120);
        assertThat(new SampleShop(7, InstantSource.fixed(NOW), ZONE).tickets(120)).isEqualTo(one);
        assertThat(new SampleShop(8, InstantSource.fixed(NOW), ZONE).tickets(120)).isNotEqualTo(one);
    }

    @Test
    @DisplayName("leaves no placeholder in its texts")
    void texts() {
        Set<String> left = new HashSet<>();
        filled(3, NOW, 800).all().forEach(folded -> folded.history().stream().map(Entry::event).map(Object::toString)
                .filter(text -> text.matches("(?s).*\\{(asset|site|person|n)\\}.*")).forEach(left::add));
        assertThat(left).isEmpty();
    }
}
