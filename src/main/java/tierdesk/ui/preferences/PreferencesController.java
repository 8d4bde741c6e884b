package tierdesk.ui.preferences;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.text.Messages;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.view.Showing;

/** How the desk looks and speaks, and when the timer asks. Each choice holds at once, and is kept by itself. */
public final class PreferencesController {

    private final Settings settings;
    private final Messages messages;

    @FXML private ComboBox<ThemeChoice> theme;
    @FXML private ComboBox<String> language;
    @FXML private Slider text;
    @FXML private Label textValue;
    @FXML private Spinner<Integer> idle;

    PreferencesController(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(words(messages::of));
        language.getItems().setAll(Stream.concat(Stream.of(""),
                Messages.LANGUAGES.stream().map(Locale::toLanguageTag)).toList());
        language.setConverter(words(this::languageName));
        idle.setValueFactory(new IntegerSpinnerValueFactory(WorkTimer.LEAST_IDLE_MINUTES, WorkTimer.MOST_IDLE_MINUTES));
        idle.getValueFactory().setConverter(new WholeNumber(idle.getValueFactory()::getValue));
        idle.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                idle.commitValue();
            }
        });
        Showing.subscribe(theme, this::attach);
    }

    private Subscription attach() {
        return Subscription.combine(
                settings.of(DeskSettings.THEME).subscribe(theme::setValue),
                theme.valueProperty().subscribe((before, chosen) -> settings.set(DeskSettings.THEME, chosen)),
                settings.of(DeskSettings.LANGUAGE).subscribe(language::setValue),
                language.valueProperty().subscribe((before, chosen) -> settings.set(DeskSettings.LANGUAGE, chosen)),
                settings.of(WorkTimer.IDLE_MINUTES).subscribe(minutes -> idle.getValueFactory().setValue(minutes)),
                idle.valueProperty().subscribe((before, chosen) -> settings.set(WorkTimer.IDLE_MINUTES, chosen)),
                settings.of(DeskSettings.TEXT_SCALE).subscribe(this::showScale),
                text.valueProperty().subscribe((before, chosen) -> chooseScale(chosen.doubleValue())),
                text.valueChangingProperty().subscribe((before, dragging) -> chooseScale(text.getValue())));
    }

    private void showScale(double scale) {
        text.setValue(scale);
        textValue.setText(messages.get("settings.text-value", scale));
    }

    /** While the knob is being dragged nothing changes: the knob itself would move under the pointer. */
    private void chooseScale(double scale) {
        if (!text.isValueChanging()) {
            settings.set(DeskSettings.TEXT_SCALE, Math.round(scale * 10) / 10.0);
        }
    }

    /** A language is named in its own words, for whoever cannot read the present one. */
    private String languageName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? messages.get("settings.language-system") : locale.getDisplayLanguage(locale);
    }

    /** What is typed and is no number is taken back: the one before holds. */
    private static final class WholeNumber extends StringConverter<Integer> {
        private final Supplier<Integer> before;

        WholeNumber(Supplier<Integer> before) {
            this.before = before;
        }

        @Override
        public String toString(Integer number) {
            return number == null ? "" : number.toString();
        }

        @Override
        public Integer fromString(String typed) {
            return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : before.get();
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The choice is not typed");
            }
        };
    }
}
