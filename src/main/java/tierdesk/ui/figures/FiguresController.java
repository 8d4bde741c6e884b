package tierdesk.ui.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.Behind.Group;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.FigureSheet.LevelTime;
import tierdesk.desk.figure.Step;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
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
    private final Changes changes;
    private final FigureWords words;
    private final FigureTables tables;
    private final FigurePaper paper;
    private final WeeklySummary weekly;
    private final OpenByAge openByAge;
    private final Backlog backlogChart;
    private final FlowDiagram flow;
    private final LevelTimes levels = new LevelTimes();
    private final BarList escalation = new BarList();
    private final BarList costByCustomer = new BarList();
    private final BarList astray = new BarList();

    @FXML private VBox root;
    @FXML private Label problem;
    @FXML private ProgressBar reading;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;
    @FXML private VBox empty;
    @FXML private FlowPane tiles;
    @FXML private VBox openPlace;
    @FXML private VBox backlogPlace;
    @FXML private VBox levelsPlace;
    @FXML private Segments<Group> grouped;
    @FXML private VBox escalationPlace;
    @FXML private Label conformance;
    @FXML private VBox flowPlace;
    @FXML private VBox astrayPlace;
    @FXML private VBox costPlace;
    @FXML private MenuItem noWeekly;
    @FXML private Label weeklyFolder;

    FiguresController(UiContext ui, FiguresModel model, ShopLook shop, FigureTables tables, Changes changes, FigurePaper paper,
            WeeklySummary weekly) {
        this.ui = ui;
        this.model = model;
        this.shop = shop;
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
        grouped.setItems(List.of(Group.values()), group -> ui.messages().get("figures.group." + key(group)));
        grouped.valueProperty().set(Group.STARTED_AT);
        grouped.valueProperty().subscribe(group -> again());
        openPlace.getChildren().add(openByAge);
        backlogPlace.getChildren().add(backlogChart);
        levelsPlace.getChildren().add(levels);
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
        model.ask();
        return Subscription.combine(
                ui.settings().of(WeeklySummary.FOLDER).subscribe(this::showWeekly),
                model.shownProperty().subscribe(this::show),
                model.flowProperty().subscribe(this::scrollToFlow),
                ChangeFeed.subscribe(changes, ui.background().screen(), change -> model.changed()));
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
        FigureSheet sheet = shown.sheet();
        tiles.getChildren().setAll(Tile.of(sheet, ui).stream()
                .map(tile -> new FigureTile(tile, ui.messages(), () -> model.open(tile.behind()))).toList());
        List<String> order = order(sheet);
        openByAge.show(Stream.concat(order.stream(), Stream.of(Step.MANAGER)).toList(), sheet.open(),
                (level, age) -> model.open(new Behind.OpenAt(level, age, shown.at())));
        backlogChart.show(sheet.backlog());
        levels.show(tables.levels(sheet), order.stream().map(words::station).toList());
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
