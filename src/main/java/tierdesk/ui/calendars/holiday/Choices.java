package tierdesk.ui.calendars.holiday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.calendars.text.MomentText;

/** What fields offer to choose from, in words. */
final class Choices {

    private Choices() {
    }

    /** Lets a date be typed in any usual form; what is no date is none. */
    static void dates(DatePicker picker, Locale locale) {
        MomentText moments = new MomentText(locale);
        DateTimeFormatter written = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : written.format(date);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return moments.date(text).orElse(null);
            }
        });
    }

    /** Takes what is typed, before the field is left. */
    static void commit(DatePicker picker) {
        picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
    }

    /** Fills a combo box with values that it shows in words. */
    static <T> void offer(ComboBox<T> box, List<T> values, Function<? super T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return values.stream().filter(value -> words.apply(value).equals(text)).findFirst().orElse(null);
            }
        });
        box.getItems().setAll(values);
    }
}
