package tierdesk.desk.assign;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.ticket.Ticket;

/**
 * The order in which people are offered a ticket: those who serve its level first; of them those who are here, then those who come later, then
 * those who are away; of them those who know its category best; of them those who hold the fewest open tickets. Nobody who works here is left
 * out: the person who assigns can always choose otherwise.
 */
public final class Candidates {

    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::serves).reversed()
            .thenComparing(candidate -> candidate.presence().order())
            .thenComparing(candidate -> -candidate.skills().size())
            .thenComparing(Candidate::open)
            .thenComparing(candidate -> candidate.person().name())
            .thenComparing(candidate -> candidate.person().id());

    private Candidates() {
    }

    /**
     * Everybody but who has the ticket, best first.
     *
     * @param held how many open tickets each holds, by id; who is missing holds none
     */
    public static List<Candidate> of(Ticket ticket, Shop shop, Map<String, Long> held, Instant at) {
        return of(ticket, ticket.level(), shop, held, at);
    }

    /**
     * The same for a level that the ticket is about to go to.
     *
     * @param level its id
     */
    public static List<Candidate> of(Ticket ticket, String level, Shop shop, Map<String, Long> held, Instant at) {
        Set<String> asked = asked(ticket, shop);
        return shop.staff().stream()
                .filter(person -> ticket.holder().stream().noneMatch(person.id()::equals))
                .map(person -> new Candidate(person, person.levels().contains(level), matching(person, asked),
                        held.getOrDefault(person.id(), 0L), Presence.of(person, shop, at)))
                .sorted(ORDER)
                .toList();
    }

    private static List<String> matching(TechnicianSaved person, Set<String> asked) {
        return person.skills().stream().filter(skill -> asked.contains(skill.toLowerCase(Locale.ROOT))).toList();
    }

    /** What one should know for it: its category and those above, and what its asset is and who made it. */
    private static Set<String> asked(Ticket ticket, Shop shop) {
        Set<String> asked = new HashSet<>();
        ticket.identification().ifPresent(known -> {
            shop.reference().path(known.category()).forEach(name -> asked.add(name.toLowerCase(Locale.ROOT)));
            shop.reference().asset(ticket.customer(), known.asset()).ifPresent(asset -> {
                asked.add(asset.type().toLowerCase(Locale.ROOT));
                asked.add(asset.vendor().toLowerCase(Locale.ROOT));
            });
        });
        return asked;
    }
}
