package tierdesk.ui.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tierdesk.clock.CalendarDefinition;
import tierdesk.desk.Changes;
import tierdesk.desk.Forecast;
import tierdesk.desk.Progress;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.support.NamelessShop;

/** A shop in memory: what is saved is there; what would move is as the test says. */
public final class CalendarShop implements NamelessShop, Forecast, Changes {

    public final List<CalendarDefinition> saved = new ArrayList<>();
    public Moves moves = new Moves(0, 0, 0, List.of());
    private Shop shop = Shop.fold(List.of());
    private Consumer<Change> listener = change -> { };

    @Override
    public Shop shop() {
        return shop;
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor by) {
        events.forEach(event -> saved.add(((ShopEvent.CalendarSaved) event).calendar()));
        has(events);
    }

    /** Somebody saved this. */
    public void has(List<? extends ShopEvent> events) {
        shop = shop.with(events);
        listener.accept(new Change(java.util.Set.of(), true, false));
    }

    @Override
    public ProcedureMoves ofProcedure(Procedure version, Progress progress) {
        throw new UnsupportedOperationException("Nobody edits procedures among calendars");
    }

    @Override
    public Moves ofCalendar(CalendarDefinition calendar, Progress progress) {
        return moves;
    }

    @Override
    public AutoCloseableSubscription subscribe(Consumer<Change> changed) {
        listener = changed;
        return () -> listener = change -> { };
    }
}
