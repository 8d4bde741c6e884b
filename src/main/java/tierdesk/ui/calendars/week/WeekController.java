package tierdesk.ui.calendars.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.SupportCalendar;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** The week as it is drawn, stepped forward and back. */
public final class WeekController {

    private final WeekModel model;
    private final Messages messages;
    private final WeekView view;
    private final DateTimeFormatter date;

    @FXML
    private Parent root;
    @FXML
    private VBox place;
    @FXML
    private Label title;
    @FXML
    private Label zone;
    @FXML
    private Button clockChange;

    public WeekController(WeekModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.view = new WeekView(messages);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(view, Priority.ALWAYS);
        place.getChildren().add(view);
        Showing.subscribe(root, () -> model.calendarProperty().subscribe(() -> draw())
                .and(model.mondayProperty().subscribe(monday -> draw())));
    }

    private void draw() {
        SupportCalendar calendar = model.calendarProperty().get();
        if (calendar == null) {
            return;
        }
        LocalDate monday = model.monday();
        view.show(model.days(), calendar.zone(), model.today(), model.exceptions());
        title.setText(messages.get("calendars.week.title", date.format(monday), date.format(monday.plusDays(6)),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        zone.setText(messages.get("calendars.week.zone", calendar.zone().getId()));
        @Nullable LocalDate change = model.nextClockChange();
        clockChange.setDisable(change == null);
    }

    @FXML
    private void onBack() {
        model.step(-1);
    }

    @FXML
    private void onToday() {
        model.goTo(model.today());
    }

    @FXML
    private void onForward() {
        model.step(1);
    }

    @FXML
    private void onClockChange() {
        LocalDate change = model.nextClockChange();
        if (change != null) {
            model.goTo(change);
        }
    }
}
