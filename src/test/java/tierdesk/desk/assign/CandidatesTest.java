package tierdesk.desk.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.journal.Shop;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.WorkingHours;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.TestShop;

@DisplayName("Who is offered a ticket")
class CandidatesTest {

    private static final Ticket TICKET = Story.identified().ticket();
    private static final String CATEGORY = TICKET.identification().orElseThrow().category();
    /** A Monday at noon, UTC. */
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static TechnicianSaved person(String id, String level, Set<String> skills, Absence... absences) {
        return new TechnicianSaved(id, id, Role.TECHNICIAN, Set.of(level), false, skills, WorkingHours.by(StandardProcedure.SUPPORT_HOURS),
                List.of(absences));
    }

    private static Shop shop(ShopEvent... people) {
        List<ShopEvent> events = new ArrayList<>(List.of(people));
        events.add(new ShopEvent.CalendarSaved(TestShop.supportHours("09:00", "17:00")));
        events.add(new CategorySaved("Devices", null, List.of(), false));
        events.add(new CategorySaved(CATEGORY, "Devices", List.of(), false));
        return Shop.fold(List.of()).with(events);
    }

    private static List<String> order(Shop shop, Map<String, Long> held, Instant at) {
        return Candidates.of(TICKET, shop, held, at).stream().map(candidate -> candidate.person().id()).toList();
    }

    @Test
    @DisplayName("the level first, then presence, then skill, then load")
    void whatCounts() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Shop shop = shop(
                person("other-level", "tier-3", Set.of(CATEGORY)),
                person("away", "tier-1", Set.of(CATEGORY), new Absence(day, day.plusDays(3), "")),
                person("busy", "tier-1", Set.of()),
                person("idle", "tier-1", Set.of()),
                person("knows", "tier-1", Set.of("devices")));
        Map<String, Long> held = Map.of("busy", 5L, "idle", 1L, "knows", 9L);

        assertThat(order(shop, held, NOON)).containsExactly("knows", "idle", "busy", "away", "other-level");
        Candidate away = Candidates.of(TICKET, shop, held, NOON).get(3);
        assertThat(away.presence()).isEqualTo(new Presence.Away(day.plusDays(3)));
    }

    @Test
    @DisplayName("that is about to go to another level: those who serve that one first")
    void nextLevel() {
        Shop shop = shop(person("here", "tier-1", Set.of(CATEGORY)), person("there", "tier-2", Set.of()));
        assertThat(Candidates.of(TICKET, "tier-2", shop, Map.of(), NOON).stream().map(candidate -> candidate.person().id())).containsExactly("there", "here");
        assertThat(Candidates.of(TICKET, "tier-2", shop, Map.of(), NOON).getFirst().serves()).isTrue();
    }

    @Test
    @DisplayName("presence is by one's own hours: here until five, from nine tomorrow")
    void presence() {
        Shop shop = shop(person("mk", "tier-1", Set.of()));
        TechnicianSaved person = shop.technician("mk").orElseThrow();

        assertThat(Presence.of(person, shop, NOON)).isEqualTo(new Presence.Here(Instant.parse("2026-03-02T17:00:00Z")));
        assertThat(Presence.of(person, shop, Instant.parse("2026-03-02T17:00:00Z"))).isEqualTo(new Presence.Later(Instant.parse("2026-03-03T09:00:00Z")));
        TechnicianSaved always = new TechnicianSaved("al", "Al", Role.LEAD, Set.of(), false, Set.of(),
                WorkingHours.by(StandardProcedure.ALWAYS_OPEN), List.of());
        assertThat(Presence.of(always, shop, NOON)).isEqualTo(new Presence.Here(null));
    }

    @Property(tries = 300)
    @Label("everybody who works here is offered, in one order that does not depend on how people were listed, and more load never helps")
    void properties(@ForAll long seed) {
        Random random = new Random(seed);
        List<ShopEvent> people = new ArrayList<>();
        Map<String, Long> held = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            String id = "p" + i;
            people.add(person(id, random.nextBoolean() ? "tier-1" : "tier-2", random.nextBoolean() ? Set.of(CATEGORY) : Set.of(),
                    random.nextInt(4) == 0 ? new Absence[] {new Absence(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9), "")} : new Absence[0]));
            held.put(id, (long) random.nextInt(4));
        }
        List<String> order = order(shop(people.toArray(ShopEvent[]::new)), held, NOON);
        List<ShopEvent> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);

        assertThat(order).hasSize(6).doesNotHaveDuplicates();
        assertThat(order(shop(shuffled.toArray(ShopEvent[]::new)), held, NOON)).isEqualTo(order);
        String one = "p" + random.nextInt(6);
        Map<String, Long> more = new HashMap<>(held);
        more.merge(one, 3L, Long::sum);
        assertThat(order(shop(people.toArray(ShopEvent[]::new)), more, NOON).indexOf(one)).isGreaterThanOrEqualTo(order.indexOf(one));
        Candidate first = Candidates.of(TICKET, shop(people.toArray(ShopEvent[]::new)), held, NOON).getFirst();
        boolean anybodyServes = people.stream().anyMatch(event -> ((TechnicianSaved) event).levels().contains(TICKET.level()));
        assertThat(first.serves()).isEqualTo(anybodyServes);
    }
}
