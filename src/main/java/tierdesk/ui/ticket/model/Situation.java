package tierdesk.ui.ticket.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.SupportCalendar;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Ticket;

/**
 * A ticket, the shop it is in and who looks at it, at one moment: all that what is shown and offered follows from.
 *
 * @param actor who sits at the desk; empty while nobody has said so
 * @param followedNumber the number of the closed ticket that this one continues; null where it continues none, or the
 *                       other is not known here
 */
public record Situation(FoldedTicket folded, Shop shop, Optional<Actor> actor, @Nullable String followedNumber) {

    public Ticket ticket() {
        return folded.ticket();
    }

    /** The tickets that continue this one or that it continues, the one that goes on first. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        ticket().followUp().ifPresent(id -> links.add(new Link(id, ticket().followedUpBy().orElse(""))));
        ticket().followsUp().filter(id -> followedNumber != null)
                .ifPresent(id -> links.add(new Link(id, Objects.requireNonNull(followedNumber))));
        return List.copyOf(links);
    }

    /** The version that holds for the ticket. */
    public Procedure procedure() {
        return shop.version(ticket().procedure());
    }

    public TicketFrames frames() {
        return new TicketFrames(ticket(), procedure(), shop);
    }

    /** The support hours that count for the ticket's priority. */
    public SupportCalendar calendar() {
        return shop.calendar(procedure().rule(ticket().priority()).calendarId());
    }

    /** The level it is at, or was last at. */
    public Level level() {
        return procedure().level(ticket().level());
    }

    /** Its position among the procedure's levels, from 0. */
    public int levelIndex() {
        return Math.max(0, procedure().indexOf(ticket().level()));
    }

    /** What an hour at a level costs the customer. */
    public BigDecimal hourlyRate(Level level) {
        return shop.hourlyRate(ticket().customer(), ticket().procedure(), level.id());
    }

    public Optional<Level> levelAbove() {
        return Optional.ofNullable(procedure().above(ticket().level()));
    }

    /** The levels above the present one, the next first. */
    public List<Level> levelsAbove() {
        return procedure().levels().subList(levelIndex() + 1, procedure().levels().size());
    }

    /** The levels below the present one, the nearest first. */
    public List<Level> levelsBelow() {
        return procedure().levels().subList(0, levelIndex()).reversed();
    }

    public boolean atManager() {
        return ticket().stage() == Stage.MANAGER_DECISION;
    }

    /** The style class of the place the ticket is at: {@code tier-1} to {@code tier-7}, or {@code manager}. */
    public String levelClass() {
        return atManager() ? "manager" : levelClass(level());
    }

    /** The style class of a level. */
    public static String levelClass(Level level) {
        return "tier-" + level.palette();
    }

    /** A person's name; the id in capitals for somebody this installation has not heard of. */
    public String nameOf(String id) {
        return shop.nameOf(id);
    }

    /** Whether the person at the desk holds the ticket. */
    public boolean mine() {
        return actor.map(Actor::id).equals(ticket().holder()) && ticket().holder().isPresent();
    }

    /** Whether another reading says nothing that this one does not. */
    public boolean says(Situation other) {
        return other.shop == shop
                && other.actor.equals(actor)
                && Objects.equals(other.followedNumber, followedNumber)
                && other.ticket().id().equals(ticket().id())
                && other.folded.history().equals(folded.history())
                && other.folded.inapplicable().equals(folded.inapplicable());
    }

    /** Another ticket, by its number. */
    public record Link(UUID id, String number) {
    }
}
