package tierdesk.ui.ticket.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tierdesk.ui.field.Days;
import tierdesk.ui.text.Messages;

/** A day and a time of day, over a value that is a local day and time in ISO 8601, or blank. */
final class DateTimeField extends HBox {

    /** When only a day is chosen: the hour at which work begins. */
    private static final String MORNING = "09:00";
    private static final int TIME_COLUMNS = 5;

    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final StringProperty value;
    private boolean reading;

    DateTimeField(Messages messages, StringProperty value, String id) {
        this.value = value;
        getStyleClass().add("date-time");
        day.setId(id);
        Days.in(messages.locale(), day);
        day.setAccessibleText(messages.get("ticket.form.day"));
        day.setMaxWidth(Double.MAX_VALUE);
        day.getEditor().setPrefColumnCount(TIME_COLUMNS);
        time.setId(id + "-time");
        time.setPrefColumnCount(TIME_COLUMNS);
        time.setAccessibleText(messages.get("ticket.form.time"));
        HBox.setHgrow(day, Priority.ALWAYS);
        getChildren().addAll(day, time);
        value.subscribe(this::read);
        day.valueProperty().subscribe((before, now) -> {
            fillTime();
            write();
        });
        time.textProperty().subscribe((before, now) -> write());
    }

    private void read(String text) {
        if (reading) {
            return;
        }
        reading = true;
        try {
            if (text.isBlank()) {
                day.setValue(null);
                time.setText("");
            } else {
                LocalDateTime at = LocalDateTime.parse(text);
                day.setValue(at.toLocalDate());
                time.setText(at.toLocalTime().toString());
            }
        } catch (DateTimeException unfinished) {
            // somebody is typing: what is in the fields stays as it is
        } finally {
            reading = false;
        }
    }

    /** Only with a new day: whoever empties the time is about to type another. */
    private void fillTime() {
        if (!reading && day.getValue() != null && time.getText().isBlank()) {
            time.setText(MORNING);
        }
    }

    private void write() {
        if (reading) {
            return;
        }
        reading = true;
        LocalDate date = day.getValue();
        String typed = time.getText().strip();
        String padded = typed.length() == "9:00".length() ? "0" + typed : typed;
        value.set(date == null ? typed : date + "T" + padded);
        reading = false;
    }
}
