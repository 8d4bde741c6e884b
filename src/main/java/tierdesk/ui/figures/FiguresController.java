package tierdesk.ui.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.ShopData;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.Behind.Group;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.FigureSheet.LevelTime;
import tierdesk.desk.figure.Step;
import tierdesk.procedure.Priority;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.field.Days;
import tierdesk.ui.field.Segments;
import tierdesk.ui.shop.FigureWords;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.ChangeFeed;

/** The page of figures: what is asked above, what it comes to below. */
public final class FiguresController {

    private final UiContext ui;
    private final FiguresModel model;
    private final ShopLook shop;
    private final ShopData shopData;
    private final Changes changes;
    private final FigureWords words;
    private final FigureTables tables;
    private final FigurePaper paper;
    private final WeeklySummary weekly;
    private final OpenByAge openByAge;
    private final Backlog backlogChart;
    private final FlowDiagram flow;
    private final BarList escalation = new BarList();
    private final BarList costByCustomer = new BarList();
    private final BarList astray = new BarList();

    @FXML private VBox root;
    @FXML private ChoiceBox<Period> period;
    @FXML private HBox days;
    @FXML private DatePicker from;
    @FXML private DatePicker to;
    @FXML private ChoiceBox<@Nullable String> customer;
    @FXML private ChoiceBox<@Nullable String> category;
    @FXML private ChoiceBox<@Nullable Priority> priority;
    @FXML private Label problem;
    @FXML private ProgressBar reading;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;
    @FXML private VBox empty;
    @FXML private FlowPane tiles;
    @FXML private VBox openPlace;
    @FXML private VBox backlogPlace;
    @FXML private GridPane levels;
    @FXML private Segments<Group> grouped;
    @FXML private VBox escalationPlace;
    @FXML private Label conformance;
    @FXML private VBox flowPlace;
    @FXML private VBox astrayPlace;
    @FXML private VBox costPlace;
    @FXML private MenuItem noWeekly;
    @FXML private Label weeklyFolder;

    FiguresController(UiContext ui, FiguresModel model, ShopLook shop, FigureTables tables, ShopData shopData, Changes changes, FigurePaper paper,
            WeeklySummary weekly) {
        this.ui = ui;
        this.model = model;
        this.shop = shop;
        this.shopData = shopData;
        this.changes = changes;
        this.words = new FigureWords(ui.messages(), shop);
        this.tables = tables;
        this.paper = paper;
        this.weekly = weekly;
        this.openByAge = new OpenByAge(words);
        this.backlogChart = new Backlog(ui.formats());
        this.flow = new FlowDiagram(shop, words);
    }

    @FXML
    private void initialize() {
        choice(period, List.of(Period.values()), asked -> ui.messages().get("figures.period." + key(asked)), model.periodProperty());
        Days.in(ui.messages().locale(), from, to);
        from.valueProperty().bindBidirectional(model.fromProperty());
        to.valueProperty().bindBidirectional(model.toProperty());
        days.visibleProperty().bind(model.periodProperty().map(asked -> asked == Period.CHOSEN));
        days.managedProperty().bind(days.visibleProperty());
        choice(priority, any(Arrays.asList(Priority.values())),
                asked -> asked == null ? ui.messages().get("figures.any-priority") : asked.name(), model.priorityProperty());
        grouped.setItems(List.of(Group.values()), group -> ui.messages().get("figures.group." + key(group)));
        grouped.valueProperty().set(Group.STARTED_AT);
        grouped.valueProperty().subscribe(group -> again());
        openPlace.getChildren().add(openByAge);
        backlogPlace.getChildren().add(backlogChart);
        escalationPlace.getChildren().add(escalation);
        astrayPlace.getChildren().add(astray);
        costPlace.getChildren().add(costByCustomer);
        flowPlace.getChildren().add(flow);
        reading.visibleProperty().bind(model.readingProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().map(text -> !text.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        Showing.subscribe(root, this::attach);
    }

    private Subscription attach() {
        learn();
        model.ask();
        return Subscription.combine(
                ui.settings().of(WeeklySummary.FOLDER).subscribe(this::showWeekly),
                model.shownProperty().subscribe(this::show),
                model.flowProperty().subscribe(this::scrollToFlow),
                ChangeFeed.subscribe(changes, ui.background().screen(), change -> {
                    learn();
                    model.changed();
                }));
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

    private void again() {
        FiguresModel.Shown shown = model.shownProperty().get();
        if (shown != null) {
            show(shown);
        }
    }

    private void show(FiguresModel.@Nullable Shown shown) {
        boolean some = shown != null && shown.sheet().totals().tickets() > 0;
        content.setVisible(some);
        scroll.setVisible(some);
        empty.setVisible(shown != null && !some);
        if (shown == null || !some) {
            return;
        }
        learn();
        FigureSheet sheet = shown.sheet();
        tiles.getChildren().setAll(Tile.of(sheet, ui).stream()
                .map(tile -> new FigureTile(tile, ui.messages(), () -> model.open(tile.behind()))).toList());
        List<String> order = order(sheet);
        openByAge.show(Stream.concat(order.stream(), Stream.of(Step.MANAGER)).toList(), sheet.open(),
                (level, age) -> model.open(new Behind.OpenAt(level, age, shown.at())));
        backlogChart.show(sheet.backlog());
        showLevels(sheet, order);
        showEscalation(sheet);
        flow.show(order, sheet.flow(), sheet.totals().tickets(), tables::share, step -> model.open(new Behind.Took(step)));
        conformance.setText(ui.messages().get("figures.conformance", tables.share(sheet.totals().conforming(), sheet.totals().tickets()),
                sheet.totals().tickets()));
        showAstray(sheet);
        showCosts(sheet);
    }

    /** The levels of the shop that the tickets went through, in their order. */
    private List<String> order(FigureSheet sheet) {
        List<String> told = sheet.levels().stream().map(LevelTime::level).toList();
        return Stream.concat(shop.levels().stream().map(ShopLook.Look::id).filter(told::contains), told.stream()).distinct().toList();
    }

    private void showLevels(FigureSheet sheet, List<String> order) {
        levels.getChildren().clear();
        FigureTables.Table table = tables.of(sheet).stream().filter(one -> one.title().equals(ui.messages().get("figures.levels"))).findFirst().orElseThrow();
        for (int column = 0; column < table.columns().size(); column++) {
            levels.add(label(table.columns().get(column), column, "section-title"), column, 0);
        }
        List<String> named = order.stream().map(words::station).toList();
        List<List<String>> rows = table.rows().stream().sorted((a, b) -> Integer.compare(named.indexOf(a.getFirst()), named.indexOf(b.getFirst()))).toList();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                levels.add(label(rows.get(row).get(column), column, column == 0 ? "strong" : "figure-number"), column, row + 1);
            }
        }
    }

    private static Label label(String text, int column, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, column == 0 ? "figure-first" : "figure-other");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void showEscalation(FigureSheet sheet) {
        Group group = grouped.valueProperty().get();
        if (group != null) {
            escalation.show(sheet.escalation().getOrDefault(group, List.of()).stream()
                    .map(of -> new BarList.Bar(group == Group.STARTED_AT ? words.station(of.name()) : of.name(),
                            ui.messages().get("figures.share-of", (double) of.escalated() / of.tickets(), of.tickets()),
                            (double) of.escalated() / of.tickets(),
                            group == Group.STARTED_AT ? shop.level(of.name()).styleClass() : "accent-bar",
                            () -> model.open(new Behind.Of(group, of.name()))))
                    .toList(), ui.messages().get("figures.nothing"));
        }
    }

    private void showAstray(FigureSheet sheet) {
        List<FigureSheet.FlowStep> left = sheet.flow().stream().filter(step -> !step.step().kind().conforming()).toList();
        double most = left.stream().mapToLong(FigureSheet.FlowStep::tickets).max().orElse(1);
        astray.show(left.stream().map(step -> new BarList.Bar(words.of(step.step()),
                ui.messages().get("figures.share-of", (double) step.tickets() / sheet.totals().tickets(), step.tickets()),
                step.tickets() / most, "danger-bar", () -> model.open(new Behind.Took(step.step())))).toList(), ui.messages().get("figures.nothing"));
    }

    private void showCosts(FigureSheet sheet) {
        double most = sheet.costByCustomer().stream().mapToDouble(cost -> cost.cost().doubleValue()).max().orElse(1);
        costByCustomer.show(sheet.costByCustomer().stream().map(cost -> new BarList.Bar(cost.customer(), ui.formats().money(cost.cost()),
                cost.cost().doubleValue() / most, "accent-bar", () -> model.open(new Behind.Of(Group.CUSTOMER, cost.customer())))).toList(),
                ui.messages().get("figures.nothing"));
    }

    private void showWeekly(String folder) {
        weeklyFolder.setText(folder.isEmpty() ? "" : ui.messages().get("figures.weekly.goes-to", folder));
        noWeekly.setDisable(folder.isEmpty());
    }

    private void scrollToFlow(boolean wanted) {
        scroll.setVvalue(wanted ? 1 : 0);
    }

    @FXML
    private void onEverything() {
        model.customerProperty().set(null);
        model.categoryProperty().set(null);
        model.priorityProperty().set(null);
        model.periodProperty().set(Period.ALL);
    }

    @FXML
    private void onTable() {
        FiguresModel.Shown shown = model.shownProperty().get();
        if (shown != null) {
            save("csv", file -> model.saveTables(file, tables.rows(shown.sheet())));
        }
    }

    @FXML
    private void onPaper() {
        FiguresModel.Shown shown = model.shownProperty().get();
        if (shown != null) {
            save("pdf", file -> model.save(file, out -> paper.write(out, shown.filter(), shown.at(), shown.sheet())));
        }
    }

    @FXML
    private void onWeekly() {
        ui.dialogs().folder(ui.messages().get("figures.weekly.choose")).ifPresent(weekly::into);
    }

    @FXML
    private void onNoWeekly() {
        weekly.stop();
    }

    @FXML
    private void onPicture() {
        save("png", file -> model.savePicture(file, content.snapshot(new SnapshotParameters(), null)));
    }

    private void save(String ending, Consumer<Path> then) {
        ui.dialogs().fileToSave(ui.messages().get("figures.save"), ui.messages().get("figures.file-name") + "." + ending,
                new FileKind(ui.messages().get("figures.file-kind." + ending), "*." + ending)).ifPresent(then);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
