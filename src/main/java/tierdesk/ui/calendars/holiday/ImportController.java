package tierdesk.ui.calendars.holiday;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.holiday.HolidayRegion;
import tierdesk.ui.calendars.edit.Binding;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.Background;

/** Where holidays come from, which days they are, and which of them are wanted: Space ticks one. */
public final class ImportController {

    private static final int YEARS_OFFERED = 12;

    private final ImportModel model;
    private final Background background;
    private final Messages messages;
    private final HolidayWords words;
    private final DateTimeFormatter weekday;

    @FXML
    private Parent root;
    @FXML
    private Label title;
    @FXML
    private Node regionFields;
    @FXML
    private CompletingField country;
    @FXML
    private ComboBox<HolidayRegion> region;
    @FXML
    private ComboBox<Year> firstYear;
    @FXML
    private ComboBox<Year> lastYear;
    @FXML
    private Label problem;
    @FXML
    private ListView<FoundDay> list;
    @FXML
    private Button take;

    public ImportController(ImportModel model, Background background, Messages messages) {
        this.model = model;
        this.background = background;
        this.messages = messages;
        this.words = new HolidayWords(messages);
        this.weekday = DateTimeFormatter.ofPattern("EEE", messages.locale());
    }

    @FXML
    private void initialize() {
        country.completeFrom(background, messages.get("calendars.import.task"), model::countriesLike);
        regionFields.managedProperty().bind(regionFields.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        take.disableProperty().bind(model.wantedProperty().isEqualTo(0));
        list.setCellFactory(view -> new DayCell());
        list.setItems(model.days());
        Choices.offer(region, List.of(), HolidayRegion::name);
        region.setItems(model.regions());
        region.disableProperty().bind(Bindings.size(model.regions()).lessThan(2));
        Year from = model.firstYearProperty().get();
        List<Year> years = IntStream.range(0, YEARS_OFFERED).mapToObj(from::plusYears).toList();
        Choices.offer(firstYear, years, Year::toString);
        Choices.offer(lastYear, years, Year::toString);
        Showing.subscribe(root, this::bind);
    }

    private Subscription bind() {
        problem.textProperty().bind(model.problemProperty());
        return Binding.both(country.textProperty(), model.countryProperty())
                .and(Binding.both(region.valueProperty(), model.regionProperty()))
                .and(Binding.both(firstYear.valueProperty(), model.firstYearProperty()))
                .and(Binding.both(lastYear.valueProperty(), model.lastYearProperty()))
                .and(model.fileProperty().subscribe(this::show))
                .and(model.wantedProperty().subscribe(count -> take.setText(messages.get("calendars.import.take", count))))
                .and(() -> problem.textProperty().unbind());
    }

    private void show(@Nullable Path file) {
        regionFields.setVisible(file == null);
        title.setText(file == null
                ? messages.get("calendars.import.by-region")
                : messages.get("calendars.import.from-file", Objects.requireNonNull(file.getFileName())));
    }

    @FXML
    private void onKey(KeyEvent event) {
        FoundDay day = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && day != null && !day.isKnown()) {
            day.wantedProperty().set(!day.isWanted());
            event.consume();
        }
    }

    @FXML
    private void onAll() {
        model.wantAll(true);
    }

    @FXML
    private void onNone() {
        model.wantAll(false);
    }

    @FXML
    private void onTake() {
        model.take();
    }

    @FXML
    private void onCancel() {
        model.close();
    }

    /** A day with its tick; days that the calendar has already are said so. */
    private final class DayCell extends ListCell<FoundDay> {

        private final CheckBox tick = new CheckBox();
        private @Nullable FoundDay shown;

        DayCell() {
            tick.setFocusTraversable(false);
            tick.getStyleClass().add("may-ellipsize");
            tick.setOnAction(event -> {
                if (shown != null) {
                    shown.wantedProperty().set(tick.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable FoundDay day, boolean empty) {
            super.updateItem(day, empty);
            shown = day;
            if (empty || day == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String text = text(day);
            tick.setText(text);
            tick.setDisable(day.isKnown());
            tick.setSelected(day.isKnown() || day.isWanted());
            setAccessibleText(text);
            setGraphic(tick);
        }

        private String text(FoundDay day) {
            LocalDate date = Objects.requireNonNull(day.holiday().rule().date(), "imported holidays are on dates");
            boolean wholeDay = day.holiday().from() == null && day.holiday().to() == null;
            String when = weekday.format(date) + " " + words.date(date) + (wholeDay ? "" : " " + words.part(day.holiday()));
            return day.isKnown()
                    ? messages.get("calendars.import.known", when, day.holiday().name())
                    : messages.get("calendars.import.day", when, day.holiday().name());
        }
    }
}
