package tierdesk.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.alert.AlertKind;
import tierdesk.alert.AlertPreferences;
import tierdesk.alert.Delivery;
import tierdesk.ui.Page;
import tierdesk.ui.notify.AlertSettings;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.notify.SystemNotifications;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.work.Screen;

@DisplayName("What a person hears of alerts, chosen in the settings")
class AlertChoicesScreenTest extends ScreenTest {

    private final List<String> played = new CopyOnWriteArrayList<>();
    private final Notifier notifier = new Notifier(SystemNotifications.NONE, () -> played.add("tone"), Screen.FX);

    @BeforeEach
    void showSettings() {
        PreferencesFeature feature = new PreferencesFeature(ui.context, notifier);
        show(() -> feature.pages().get(Page.SETTINGS).get());
    }

    @AfterEach
    void endNotifier() {
        notifier.close();
    }

    private AlertPreferences chosen() {
        return onScreen(() -> ui.context.settings().get(AlertSettings.PREFERENCES));
    }

    @Test
    @DisplayName("each kind by toast, sound, system notification or the list alone, at once")
    void kinds() {
        click("preferences-alert-breach-sound");
        click("preferences-alert-breach-system");
        assertThat(chosen().of(AlertKind.BREACH)).isEqualTo(new Delivery(true, true, true));
        click("preferences-alert-hold-end-toast");
        assertThat(chosen().of(AlertKind.HOLD_END)).isEqualTo(Delivery.LIST_ONLY);
        assertThat(chosen().of(AlertKind.WARNING)).as("left alone").isEqualTo(Delivery.TOAST);
        assertThat(onScreen(() -> find("preferences-alert-breach-sound", CheckBox.class).isSelected())).isTrue();
    }

    @Test
    @DisplayName("the timer asks after the minutes that are chosen; what is no number, or too many, is taken back")
    void idleMinutes() {
        type("preferences-idle", "25");
        press(KeyCode.ENTER);
        assertThat(ui.context.settings().get(WorkTimer.IDLE_MINUTES)).isEqualTo(25);
        type("preferences-idle", "soon");
        press(KeyCode.TAB);
        assertThat(ui.context.settings().get(WorkTimer.IDLE_MINUTES)).isEqualTo(25);
        type("preferences-idle", "900");
        press(KeyCode.TAB);
        assertThat(ui.context.settings().get(WorkTimer.IDLE_MINUTES)).isEqualTo(WorkTimer.MOST_IDLE_MINUTES);
    }

    @Test
    @DisplayName("quiet hours have a beginning, an end, days, and what comes through; nothing of it is asked for while they are off")
    void quietHours() {
        assertThat(onScreen(() -> find("preferences-quiet-from", TextField.class).isDisabled())).isTrue();
        click("preferences-quiet");
        type("preferences-quiet-from", "19:30");
        type("preferences-quiet-to", "7");
        click("preferences-quiet-saturday");
        click("preferences-quiet-breaches");
        assertThat(chosen().quietHours()).satisfies(hours -> {
            assertThat(hours.on()).isTrue();
            assertThat(hours.from()).isEqualTo(LocalTime.of(19, 30));
            assertThat(hours.to()).isEqualTo(LocalTime.of(7, 0));
            assertThat(hours.days()).hasSize(6).doesNotContain(DayOfWeek.SATURDAY);
            assertThat(hours.breachesThrough()).isTrue();
        });
    }

    @Test
    @DisplayName("what is no time of day is told and stays in its field, and the one before holds")
    void noTime() {
        click("preferences-quiet");
        type("preferences-quiet-from", "25:00");
        press(KeyCode.ENTER);
        assertThat(there("preferences-quiet-problem")).isTrue();
        assertThat(chosen().quietHours().from()).isEqualTo(LocalTime.of(18, 0));
        assertThat(onScreen(() -> find("preferences-quiet-from", TextField.class).getText())).as("nothing typed is lost").isEqualTo("25:00");
        type("preferences-quiet-from", "20");
        click("preferences-quiet-to");
        assertThat(there("preferences-quiet-problem")).isFalse();
        assertThat(chosen().quietHours().from()).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    @DisplayName("a system without notifications is told of, a trial sounds at once, and nothing is cut off")
    void trial() {
        waitUntil("it is told", () -> find("preferences-alert-offered", Label.class).getText().contains("offers no notifications"));
        click("preferences-alert-try");
        waitUntil("the tone was played", () -> played.equals(List.of("tone")));
        waitUntil("it can be tried again", () -> !find("preferences-alert-try", Node.class).isDisabled());
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }
}
