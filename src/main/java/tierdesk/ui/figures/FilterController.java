package tierdesk.ui.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.ShopData;
import tierdesk.desk.figure.Behind.Group;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.procedure.Priority;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.ui.UiContext;
import tierdesk.ui.field.Days;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.ChangeFeed;

/** Which tickets the figures are about: of which days, customer, category and priority. */
final class FilterController {

    private final UiContext ui;
    private final FiguresModel model;
    private final ShopData shopData;
    private final Changes changes;

    @FXML private Parent root;
    @FXML private ChoiceBox<Period> period;
    @FXML private HBox days;
    @FXML private DatePicker from;
    @FXML private DatePicker to;
    @FXML private ChoiceBox<@Nullable String> customer;
    @FXML private ChoiceBox<@Nullable String> category;
    @FXML private ChoiceBox<@Nullable Priority> priority;

    FilterController(UiContext ui, FiguresModel model, ShopData shopData, Changes changes) {
        this.ui = ui;
        this.model = model;
        this.shopData = shopData;
        this.changes = changes;
    }

    @FXML
    private void initialize() {
        choice(period, List.of(Period.values()), asked -> ui.messages().get("figures.period." + asked.name().toLowerCase(Locale.ROOT).replace('_', '-')), model.periodProperty());
        Days.in(ui.messages().locale(), from, to);
        from.valueProperty().bindBidirectional(model.fromProperty());
        to.valueProperty().bindBidirectional(model.toProperty());
        days.visibleProperty().bind(model.periodProperty().map(asked -> asked == Period.CHOSEN));
        days.managedProperty().bind(days.visibleProperty());
        choice(priority, any(Arrays.asList(Priority.values())),
                asked -> asked == null ? ui.messages().get("figures.any-priority") : asked.name(), model.priorityProperty());
        Showing.subscribe(root, () -> Subscription.combine(
                model.shownProperty().subscribe(this::learnFrom),
                ChangeFeed.subscribe(changes, ui.background().screen(), change -> learn())));
    }

    /** Where nothing fits, what was known before stays to be chosen from. */
    private void learnFrom(FiguresModel.@Nullable Shown shown) {
        if (shown == null || shown.sheet().totals().tickets() > 0) {
            learn();
        }
    }

    /** Customers may have come, and categories with the tickets. */
    private void learn() {
        List<String> customers = shopData.shop().customers().stream().map(CustomerSaved::name).sorted(String.CASE_INSENSITIVE_ORDER).toList();
        choice(customer, any(customers), name -> name == null ? ui.messages().get("figures.any-customer") : name, model.customerProperty());
        FiguresModel.Shown shown = model.shownProperty().get();
        List<String> categories = shown == null
                ? List.of()
                : shown.sheet().escalation().getOrDefault(Group.CATEGORY, List.of()).stream().map(FigureSheet.Escalation::name).sorted().toList();
        List<String> kept = Stream.concat(categories.stream(), Stream.ofNullable(model.categoryProperty().get())).distinct().toList();
        if (model.categoryProperty().get() == null) {
            choice(category, any(kept), name -> name == null ? ui.messages().get("figures.any-category") : name, model.categoryProperty());
        }
    }

    private static <T> List<@Nullable T> any(List<T> items) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(items);
        return all;
    }

    private static <T> void choice(ChoiceBox<T> box, List<? extends T> items, Function<T, String> text, Property<T> value) {
        if (box.getItems().equals(items)) {
            return;
        }
        box.valueProperty().unbindBidirectional(value);
        T chosen = value.getValue();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return text.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalArgumentException("Nothing is typed here: " + typed);
            }
        });
        box.getItems().setAll(items);
        box.setValue(chosen);
        box.valueProperty().bindBidirectional(value);
    }
}
