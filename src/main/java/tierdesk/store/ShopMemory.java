package tierdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tierdesk.journal.Entry;
import tierdesk.journal.Shop;

/** The shop's own data, folded and in memory; it is small and asked for all the time. */
final class ShopMemory {

    private final List<Entry> entries = new ArrayList<>();
    private volatile Shop shop;

    ShopMemory(Collection<Entry> entries) {
        this.entries.addAll(entries);
        this.shop = Shop.fold(entries);
    }

    Shop shop() {
        return shop;
    }

    /** As it would be with further entries. */
    synchronized Shop with(Collection<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        return Shop.fold(all);
    }

    /** As it was when what happened until then had been recorded. */
    synchronized Shop at(Instant instant) {
        return Shop.fold(entries.stream().filter(entry -> !entry.occurredAt().isAfter(instant)).toList());
    }

    synchronized void adopt(Collection<Entry> more) {
        entries.addAll(more);
        shop = Shop.fold(entries);
    }
}
