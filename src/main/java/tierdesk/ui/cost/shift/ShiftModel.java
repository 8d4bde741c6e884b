package tierdesk.ui.cost.shift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CostBook;
import tierdesk.desk.ShopData;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.work.Latest;

/** What lower levels lacked, over the tickets closed in the last months. */
public final class ShiftModel {

    private final UiContext ui;
    private final CostBook costs;
    private final ShopLook shop;
    private final ObservableList<ShiftGroup> groups = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ShiftGroup> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span", Span.QUARTER);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final Latest<List<ShiftLeft>> reading;

    public ShiftModel(UiContext ui, CostBook costs, ShopData shopData) {
        this.ui = ui;
        this.costs = costs;
        this.shop = new ShopLook(shopData, ui.messages());
        this.reading = new Latest<>(ui.background(), ui.messages().get("shift.task"), this::show);
        span.subscribe((before, now) -> refresh());
    }

    /** What would have saved most comes first. */
    ObservableList<ShiftGroup> groups() {
        return groups;
    }

    /** Whose tickets are shown. */
    ObjectProperty<@Nullable ShiftGroup> chosenProperty() {
        return chosen;
    }

    /** How far back is looked. */
    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** Whether there is an answer. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    BigDecimal saved() {
        return groups.stream().map(ShiftGroup::saved).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int tickets() {
        return groups.stream().mapToInt(group -> group.tickets().size()).sum();
    }

    ShopLook shop() {
        return shop;
    }

    /** Reads again. */
    public void refresh() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone());
        LocalDate from = today.minusMonths(span.get().months());
        reading.ask(progress -> costs.shiftLeft(from, today));
    }

    /** Shows the tickets of the group that would have saved most. */
    public void chooseFirst() {
        chosen.set(groups.isEmpty() ? null : groups.getFirst());
    }

    private void show(List<ShiftLeft> closed) {
        groups.setAll(ShiftGroup.of(closed));
        read.set(true);
        chooseFirst();
    }

    /** How far back is looked. */
    enum Span {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Span(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }
    }
}
