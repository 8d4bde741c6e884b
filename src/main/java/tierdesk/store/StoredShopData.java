package tierdesk.store;

import java.util.List;
import tierdesk.desk.ShopData;
import tierdesk.journal.Shop;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.shop.Names;

/** The shop's own data from memory, its changes through the journal. */
final class StoredShopData implements ShopData {

    private final Writer writer;
    private final ShopMemory shopMemory;
    private final Names names;
    private final Runnable framesMoved;

    /** @param framesMoved called after a calendar or procedure was saved: due times of open tickets may have moved */
    StoredShopData(Writer writer, ShopMemory shopMemory, Names names, Runnable framesMoved) {
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
    public void save(List<? extends ShopEvent> events, Actor by) throws RefusedException {
        List<? extends ShopEvent> all = List.copyOf(events);
        if (all.isEmpty()) {
            return;
        }
        boolean moves = writer.write(new Saving(all, by), Boolean.class, writing -> {
            Judge.refuse(all.stream().flatMap(event -> Policies.refusal(event, by).stream()).findFirst());
            Judge.refuse(ShopRules.problems(all, writing.shop(), writing.now()).stream().findFirst());
            all.forEach(event -> writing.append(by.id(), event));
            return writing.markStaleFrames();
        });
        if (moves) {
            framesMoved.run();
        }
    }

    @Override
    public List<String> customersLike(String typed, int limit) {
        return names.customers(typed, limit);
    }

    @Override
    public List<String> requestersLike(String customer, String typed, int limit) {
        return names.requesters(customer, typed, limit);
    }

    @Override
    public List<String> categoriesLike(String typed, int limit) {
        return names.categories(typed, limit);
    }

    @Override
    public List<String> assetsLike(String customer, String typed, int limit) {
        return names.assets(customer, typed, limit);
    }

    /** To save this, asked for by this person. */
    private record Saving(List<? extends ShopEvent> events, Actor by) {
    }
}
