package tierdesk.ui.field;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;

/** Days that are chosen or typed. */
public final class Days {

    private Days() {
    }

    /** Shows and reads days as the desk's language writes them, whatever the system's does. */
    public static void in(Locale locale, DatePicker... pickers) {
        for (DatePicker picker : pickers) {
            picker.setConverter(words(locale));
        }
    }

    static StringConverter<LocalDate> words(Locale locale) {
        return new LocalDateStringConverter(FormatStyle.SHORT, locale, null);
    }
}
