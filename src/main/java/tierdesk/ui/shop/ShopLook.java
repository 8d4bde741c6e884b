package tierdesk.ui.shop;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.ShopData;
import tierdesk.desk.TicketRow;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.text.Messages;

/** What rows look up in the shop's data, kept at hand until the data changes; for one thread. */
public final class ShopLook {

    /** The style class of the Manager Decision Point. */
    public static final String MANAGER = "manager";

    private final ShopData shopData;
    private final Messages messages;
    private final Map<String, Look> levels = new LinkedHashMap<>();
    private final Map<String, SupportCalendar> calendars = new HashMap<>();
    private Shop shop;

    public ShopLook(ShopData shopData, Messages messages) {
        this.shopData = shopData;
        this.messages = messages;
        this.shop = shopData.shop();
        learn();
    }

    /** How a row's level is shown. */
    public Look level(TicketRow row) {
        return row.stage() == Stage.MANAGER_DECISION ? manager() : level(row.level());
    }

    /** How a level is shown; one that no procedure knows is shown by its id. */
    public Look level(String id) {
        renew();
        return levels.getOrDefault(id, new Look(id, style(1), id));
    }

    /** All levels of all procedures, those of the newest first, each once. */
    public List<Look> levels() {
        renew();
        return List.copyOf(levels.values());
    }

    public Look manager() {
        return new Look("", MANAGER, messages.get("queue.manager"));
    }

    /** The calendar of an id; one that is not here counts as always open. */
    public SupportCalendar calendar(String id) {
        renew();
        return calendars.computeIfAbsent(id, shop::calendar);
    }

    public Optional<TechnicianSaved> technician(String id) {
        renew();
        return shop.technician(id);
    }

    /** What an hour at a row's level costs its customer. */
    public BigDecimal rate(TicketRow row) {
        return Money.rate(agreed(row, row.level()).orElse(row.levelRate()), shop.currencyDigits());
    }

    /** What an hour at the level above costs the row's customer; empty at the last. */
    public Optional<BigDecimal> nextRate(TicketRow row) {
        return Optional.ofNullable(row.nextLevel()).flatMap(next -> agreed(row, next)).or(() -> Optional.ofNullable(row.nextRate()));
    }

    private Optional<BigDecimal> agreed(TicketRow row, String level) {
        renew();
        return shop.customer(row.customer()).flatMap(customer -> customer.contract().rate(level));
    }

    private void renew() {
        Shop now = shopData.shop();
        if (now != shop) {
            shop = now;
            learn();
        }
    }

    private void learn() {
        levels.clear();
        calendars.clear();
        for (Procedure procedure : shop.procedures().reversed()) {
            for (Level level : procedure.levels()) {
                levels.putIfAbsent(level.id(), new Look(level.id(), style(level.palette()), level.name()));
            }
        }
    }

    private static String style(int palette) {
        return "tier-" + palette;
    }

    /**
     * A level as it is shown.
     *
     * @param styleClass its colour and shape, as in {@code tierdesk.css}
     */
    public record Look(String id, String styleClass, String name) {
    }
}
