package tierdesk.ui.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.ShopData;
import tierdesk.desk.TicketRow;
import tierdesk.desk.Tickets;
import tierdesk.desk.View;
import tierdesk.journal.FoldedTicket;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.deadline.DeadlineWords;
import tierdesk.ui.work.Latest;
import tierdesk.ui.work.Throttle;

/** The due board as it is known now. Time goes on by {@link #tick}, without the disk; what it shows is read again when that says so. */
final class DueModel {

    private static final Duration LEAST_REST = Duration.ofMillis(500);

    /** Groups move with time, even where nothing happens. */
    private static final Duration STALE = Duration.ofMinutes(1);

    private final UiContext ui;
    private final DueAlerts alerts;
    private final ShopData shopData;
    private final Tickets tickets;
    private final Throttle reading;
    private final Latest<Optional<FoldedTicket>> explaining;
    private final ObservableList<DueItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DueBoard> board = new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<@Nullable DeadlineWords> explained = new ReadOnlyObjectWrapper<>(this, "explained");

    DueModel(UiContext ui, DueAlerts alerts, ShopData shopData, Tickets tickets) {
        this.ui = ui;
        this.alerts = alerts;
        this.shopData = shopData;
        this.tickets = tickets;
        this.now = new ReadOnlyObjectWrapper<>(this, "now", ui.clock().instant());
        this.reading = new Throttle(ui.background(), LEAST_REST, this::read);
        this.explaining = new Latest<>(ui.background(), ui.messages().get("due.explaining"), this::explain);
    }

    /** Groups with their tickets, in the order in which they run out. */
    ObservableList<DueItem> items() {
        return items;
    }

    /** As it was read last; null until then. */
    ReadOnlyObjectProperty<@Nullable DueBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The instant that all countdowns are reckoned from. */
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The ticket whose deadline is explained, in words; null for none. */
    ReadOnlyObjectProperty<@Nullable DeadlineWords> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /** Reads it again, however often that is asked for at a time. */
    void refresh() {
        reading.request();
    }

    /** Time goes on. Reads the disk only when something has run out meanwhile, or what is known is a minute old, and then in the background. */
    void tick() {
        Instant present = ui.clock().instant();
        Instant before = now.get();
        now.set(present);
        DueBoard known = board.get();
        boolean stale = known != null && !present.isBefore(known.at().plus(STALE));
        if (stale || ranOut(before, present)) {
            refresh();
        }
    }

    private boolean ranOut(Instant before, Instant present) {
        return items.stream().anyMatch(item -> item instanceof DueItem.Due(TicketRow row)
                && row.dueAt() != null && row.dueAt().isAfter(before) && !row.dueAt().isAfter(present));
    }

    void open(TicketRow row) {
        ui.workplace().closePage();
        ui.workplace().openTicket(row.id());
    }

    /** Shows the tickets that are late already, in the queue. */
    void openLate() {
        ui.workplace().closePage();
        ui.workplace().openView(View.Fixed.PAST_FRAME);
    }

    void openPage() {
        ui.workplace().open(Page.DUE);
    }

    /** Explains the deadline of a ticket. */
    void explain(TicketRow row) {
        explaining.ask(progress -> tickets.find(row.id()));
    }

    /** Explains the deadline of the ticket that runs out first. */
    void explainFirst() {
        items.stream().filter(DueItem.Due.class::isInstance).map(item -> ((DueItem.Due) item).row()).findFirst().ifPresent(this::explain);
    }

    void closeExplanation() {
        explaining.cancel();
        explained.set(null);
    }

    private void explain(Optional<FoldedTicket> found) {
        explained.set(found.map(folded ->
                new DeadlineWords(ui.messages(), ui.formats(), folded.ticket(), shopData.shop(), ui.clock().instant())).orElse(null));
    }

    private void read(Runnable ended) {
        ui.background().task(ui.messages().get("due.reading"), progress -> DueBoard.read(alerts, ui.clock().instant(),
                        ui.formats().zone(), ui.formats().firstDayOfWeek()))
                .onSuccess(this::show)
                .onEnd(ended)
                .start();
    }

    private void show(DueBoard read) {
        List<DueItem> lines = DueItem.of(read);
        if (!lines.equals(items)) {
            items.setAll(lines);
        }
        board.set(read);
    }
}
