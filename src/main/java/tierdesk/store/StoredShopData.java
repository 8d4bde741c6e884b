package tierdesk.store;

import java.util.List;
import java.util.function.Predicate;
import tierdesk.desk.ShopData;
import tierdesk.journal.Shop;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.door.Door;
import tierdesk.store.door.Visit;
import tierdesk.store.shop.Names;

/** The shop's own data from memory, its changes through the journal. */
final class StoredShopData implements ShopData {

    private final Writer writer;
    private final ShopMemory shopMemory;
    private final Names names;
    private final Runnable framesMoved;
    private final Door door;
    private final Visit visit;

    /** @param framesMoved called after a calendar or procedure was saved: due times of open tickets may have moved */
    StoredShopData(Writer writer, ShopMemory shopMemory, Names names, Runnable framesMoved, Door door, Visit visit) {
        this.door = door;
        this.visit = visit;
        this.writer = writer;
        this.shopMemory = shopMemory;
        this.names = names;
        this.framesMoved = framesMoved;
    }

    @Override
    public Shop shop() {
        return shopMemory.shop();
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor claimed) throws RefusedException {
        Actor by = visit.admitPerson(claimed);
        List<? extends ShopEvent> all = List.copyOf(events);
        if (all.isEmpty()) {
            return;
        }
        boolean moves = writer.write(new Saving(all, by), Boolean.class, writing -> {
            Shop renamed = writing.shop().with(all.stream().filter(ReferenceEvent.Renamed.class::isInstance).toList());
            Judge.refuse(all.stream().flatMap(event -> Policies.refusal(event, renamed.before(event).orElse(null), by).stream()).findFirst());
            Judge.refuse(ShopRules.problems(all, writing.shop(), writing.now()).stream().findFirst());
            door.requireManager(all, writing.shop().with(all));
            all.forEach(event -> writing.append(by.id(), event));
            return writing.markStaleFrames();
        });
        if (moves) {
            framesMoved.run();
        }
    }

    @Override
    public List<String> customersLike(String typed, int limit) {
        return inUse(names.customers(typed, 2 * limit), limit, name -> shop().customerNow(name).equals(name) && shop().customer(name).stream().noneMatch(ShopEvent.CustomerSaved::retired));
    }

    @Override
    public List<String> requestersLike(String customer, String typed, int limit) {
        return inUse(names.requesters(customer, typed, 2 * limit), limit,
                name -> shop().reference().nameNow(What.REQUESTER, shop().customerNow(customer), name).equals(name)
                        && shop().reference().requester(customer, name).stream().noneMatch(ReferenceEvent::retired));
    }

    @Override
    public List<String> categoriesLike(String typed, int limit) {
        return inUse(names.categories(typed, 2 * limit), limit,
                name -> shop().reference().nameNow(What.CATEGORY, "", name).equals(name) && shop().reference().category(name).stream().noneMatch(ReferenceEvent::retired));
    }

    @Override
    public List<String> assetsLike(String customer, String typed, int limit) {
        return inUse(names.assets(customer, typed, 2 * limit), limit,
                name -> shop().reference().asset(customer, name).stream().noneMatch(asset -> asset.retired() || asset.replacedBy() != null));
    }

    @Override
    public List<String> rootCausesLike(String typed, int limit) {
        return inUse(names.rootCauses(typed, 2 * limit), limit,
                name -> shop().reference().nameNow(What.ROOT_CAUSE, "", name).equals(name) && shop().reference().rootCause(name).stream().noneMatch(ReferenceEvent::retired));
    }

    private static List<String> inUse(List<String> names, int limit, Predicate<String> offered) {
        return names.stream().filter(offered).limit(limit).toList();
    }

    /** To save this, asked for by this person. */
    private record Saving(List<? extends ShopEvent> events, Actor by) {
    }
}
