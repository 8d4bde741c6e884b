package tierdesk.store.door;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.LevelEvent.Escalated;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;

/**
 * One visitor of the open desk, a window or a command: who came in, and what that lets them do. Ports ask it on every call, so that nothing a
 * screen claims counts: with sign-in on, the person is who signed in; the role is what the journal says.
 */
public final class Visit {

    private final BooleanSupplier asked;
    private final Supplier<Shop> shop;
    private volatile @Nullable String person;
    private volatile boolean locked;

    /** @param asked whether people sign in here */
    Visit(BooleanSupplier asked, Supplier<Shop> shop) {
        this.asked = asked;
        this.shop = shop;
    }

    boolean asked() {
        return asked.getAsBoolean();
    }

    /** Who signed in; null for nobody, and while nobody is asked. */
    public @Nullable String person() {
        return asked() ? person : null;
    }

    boolean locked() {
        return asked() && locked;
    }

    void in(String technician) {
        person = technician;
        locked = false;
    }

    void lock() {
        locked = true;
    }

    /** In whose name something is noted. */
    public String who(String said) {
        String signedIn = person();
        if (signedIn != null) {
            return signedIn;
        }
        return asked() || said.isBlank() ? Actor.DESK.id() : said;
    }

    /** Who really acts, in the role that the journal gives them. */
    public Actor admit(Actor claimed) throws RefusedException {
        if (!asked()) {
            return known(claimed.id()).map(known -> new Actor(known.id(), known.role())).orElse(claimed);
        }
        if (claimed.isDesk()) {
            return Actor.DESK;
        }
        Refusal closed = closed();
        if (closed != null) {
            throw new RefusedException(closed);
        }
        if (!claimed.id().equals(person)) {
            throw new RefusedException(Refusal.of(Refusal.Key.SIGNED_IN_AS_ANOTHER));
        }
        return present(claimed.id());
    }

    /** The same for events of a ticket: with sign-in on, in the desk's name only what the desk does by itself. */
    public Actor admit(Actor claimed, List<? extends TicketEvent> events) throws RefusedException {
        return events.stream().allMatch(Visit::isDesks) ? admit(claimed) : admitPerson(claimed);
    }

    /** The same for what no desk does by itself. */
    public Actor admitPerson(Actor claimed) throws RefusedException {
        Actor actor = admit(claimed);
        if (asked() && actor.isDesk()) {
            throw new RefusedException(Refusal.of(Refusal.Key.SIGN_IN_FIRST));
        }
        return actor;
    }

    private static boolean isDesks(TicketEvent event) {
        return event instanceof Escalated escalated && escalated.byDesk()
                || Permission.of(Act.of(event)) == Permission.BE_THE_DESK;
    }

    /** For whatever shows tickets: somebody must be in, be they away or not. */
    public void requireReader() {
        if (asked() && person == null) {
            throw new NotAllowedException(Refusal.of(Refusal.Key.SIGN_IN_FIRST));
        }
    }

    /** Whoever is in must be allowed to; while nobody is asked, nobody is refused. */
    public void require(Permission permission) {
        if (asked()) {
            Refusal closed = closed();
            if (closed != null) {
                throw new NotAllowedException(closed);
            }
            requireOfWhoIsIn(permission);
        }
    }

    /** The same for what shows no ticket: nobody being in, it is the owner of the data folder who asks, to whom its files are open anyway. */
    public void requireOfWhoIsIn(Permission permission) {
        String signedIn = person();
        if (signedIn != null) {
            Optional<Refusal> refusal = known(signedIn).filter(known -> !known.retired())
                    .map(known -> permission.refusal(known.role())).orElseGet(() -> Optional.of(nobody(signedIn)));
            if (refusal.isPresent()) {
                throw new NotAllowedException(refusal.get());
            }
        }
    }

    private @Nullable Refusal closed() {
        if (person == null) {
            return Refusal.of(Refusal.Key.SIGN_IN_FIRST);
        }
        return locked ? Refusal.of(Refusal.Key.DESK_LOCKED) : null;
    }

    private Actor present(String id) throws RefusedException {
        return known(id).filter(known -> !known.retired()).map(known -> new Actor(known.id(), known.role()))
                .orElseThrow(() -> new RefusedException(nobody(id)));
    }

    private static Refusal nobody(String id) {
        return Refusal.of(Refusal.Key.NOBODY_BY_THAT_ID, id);
    }

    private Optional<TechnicianSaved> known(String id) {
        return shop.get().technician(id);
    }
}
