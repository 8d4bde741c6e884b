package tierdesk.ui.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.rule.Actor;

/** A shop's data in memory. Customers and their requesters complete; nothing else is known. */
public final class FakeShop implements NamelessShop {

    private final List<Entry> entries = new ArrayList<>();
    private volatile Shop shop = Shop.fold(List.of());

    public static FakeShop of(ShopEvent... events) {
        FakeShop made = new FakeShop();
        made.save(List.of(events), Actor.DESK);
        return made;
    }

    @Override
    public Shop shop() {
        return shop;
    }

    @Override
    public synchronized void save(List<? extends ShopEvent> events, Actor by) {
        for (ShopEvent event : events) {
            int sequence = entries.size() + 1;
            entries.add(new Entry(new EntryId("TEST", sequence), new HybridTime(sequence, 0), Entry.SHOP, by.id(),
                    Instant.EPOCH, event));
        }
        shop = Shop.fold(entries);
    }

    @Override
    public List<String> customersLike(String typed, int limit) {
        return like(shop.customers().stream().map(CustomerSaved::name), typed, limit);
    }

    @Override
    public List<String> requestersLike(String customer, String typed, int limit) {
        return like(shop.customers().stream().filter(known -> customer.isBlank() || known.name().equals(customer))
                .flatMap(known -> known.requesters().stream()), typed, limit);
    }

    private static List<String> like(Stream<String> names, String typed, int limit) {
        return names.filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .distinct().limit(limit).toList();
    }
}
