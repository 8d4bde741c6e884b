package tierdesk.ui.calendars.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.ui.calendars.edit.Binding;
import tierdesk.ui.calendars.text.HolidayWords;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** The form of one holiday; says all the time when it comes next, or what is wrong. */
public final class HolidayFormController {

    private static final List<Integer> NTH = List.of(1, 2, 3, 4, 5, -1, -2);

    private final HolidaysModel model;
    private final Messages messages;
    private final HolidayWords words;
    private final DateTimeFormatter longDate;

    @FXML
    private Parent root;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<HolidayRule.Kind> kind;
    @FXML
    private DatePicker date;
    @FXML
    private HBox eachYear;
    @FXML
    private TextField day;
    @FXML
    private ComboBox<Month> month;
    @FXML
    private HBox nthWeekday;
    @FXML
    private ComboBox<Integer> nth;
    @FXML
    private ComboBox<DayOfWeek> weekday;
    @FXML
    private ComboBox<Month> nthMonth;
    @FXML
    private HBox fromEaster;
    @FXML
    private TextField easter;
    @FXML
    private CheckBox wholeDay;
    @FXML
    private HBox part;
    @FXML
    private TextField from;
    @FXML
    private TextField to;
    @FXML
    private Label outcome;

    public HolidayFormController(HolidaysModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new HolidayWords(messages);
        this.longDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale());
    }

    @FXML
    private void initialize() {
        Choices.offer(kind, List.of(HolidayRule.Kind.values()), choice -> messages.get("calendars.holiday.kind." + choice.ordinal()));
        Choices.offer(month, List.of(Month.values()), this::monthName);
        Choices.offer(nthMonth, List.of(Month.values()), this::monthName);
        Choices.offer(nth, NTH, words::nth);
        Choices.offer(weekday, List.of(DayOfWeek.values()),
                choice -> choice.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()));
        Choices.dates(date, messages.locale());
        HolidayForm form = model.form();
        only(date, HolidayRule.Kind.ON_DATE, form);
        only(eachYear, HolidayRule.Kind.EACH_YEAR, form);
        only(nthWeekday, HolidayRule.Kind.NTH_WEEKDAY, form);
        only(fromEaster, HolidayRule.Kind.FROM_EASTER, form);
        part.visibleProperty().bind(form.wholeDay.not());
        part.managedProperty().bind(part.visibleProperty());
        Showing.subscribe(root, () -> bind(form));
    }

    private static void only(Node node, HolidayRule.Kind kind, HolidayForm form) {
        node.visibleProperty().bind(form.kind.map(chosen -> chosen == kind));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Subscription bind(HolidayForm form) {
        return Binding.both(name.textProperty(), form.name)
                .and(Binding.both(kind.valueProperty(), form.kind))
                .and(Binding.both(date.valueProperty(), form.date))
                .and(Binding.both(day.textProperty(), form.day))
                .and(Binding.both(month.valueProperty(), form.month))
                .and(Binding.both(nth.valueProperty(), form.nth))
                .and(Binding.both(weekday.valueProperty(), form.weekday))
                .and(Binding.both(nthMonth.valueProperty(), form.month))
                .and(Binding.both(easter.textProperty(), form.easter))
                .and(Binding.both(wholeDay.selectedProperty(), form.wholeDay))
                .and(Binding.both(from.textProperty(), form.from))
                .and(Binding.both(to.textProperty(), form.to))
                .and(form.outcomeProperty().subscribe(this::tell))
                .and(model.formOpenProperty().subscribe(open -> {
                    if (open) {
                        Platform.runLater(name::requestFocus);
                    }
                }));
    }

    private String monthName(Month choice) {
        return choice.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
    }

    private void tell(HolidayForm.Outcome now) {
        Holiday holiday = now.holiday();
        outcome.getStyleClass().setAll("label", holiday == null ? "problem-text" : "muted");
        outcome.setText(holiday == null ? now.problem() : next(holiday));
    }

    private String next(Holiday holiday) {
        LocalDate today = model.today();
        return HolidayWords.next(holiday.rule(), today)
                .map(next -> messages.get("calendars.holiday.next", words.rule(holiday.rule()), longDate.format(next), words.part(holiday)))
                .orElseGet(() -> messages.get("calendars.holiday.in-the-past"));
    }

    @FXML
    private void onKeep() {
        // a date that is typed counts when the field is left
        if (date.isVisible()) {
            Choices.commit(date);
        }
        if (model.keep().isEmpty()) {
            name.requestFocus();
        }
    }

    @FXML
    private void onCancel() {
        model.close();
    }
}
