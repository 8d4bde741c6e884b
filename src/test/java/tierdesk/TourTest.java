package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.desk.Progress;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.support.CutText;
import tierdesk.ui.backups.BackupSettings;
import tierdesk.ui.support.UsesJavaFx;
import tierdesk.ui.tour.Tour;
import tierdesk.ui.tour.TourStop;

@DisplayName("The tour through the sample shop")
@UsesJavaFx
class TourTest {

    private static final int TICKETS = 300;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private static Path folder;
    private static Wiring wiring;
    private static String technician;

    @TempDir
    private Path pictures;
    private DeskWindow window;

    @BeforeAll
    static void openShop() throws Exception {
        FxToolkit.registerPrimaryStage();
        wiring = Wiring.openOrCreate(folder, OpenFolder::notOnTheScreensThread);
        new SampleShop(SampleShop.SEED, Wiring.wall(), ZoneId.systemDefault()).fill(wiring.desk(), TICKETS, Progress.NONE);
        technician = wiring.desk().shopData().shop().staff().stream().map(TechnicianSaved::id).findFirst().orElseThrow();
    }

    @AfterAll
    static void closeShop() {
        wiring.close();
    }

    @AfterEach
    void closeWindow() {
        onScreen(() -> {
            window.close();
            window.stage().hide();
            return null;
        });
    }

    @Test
    @DisplayName("takes a picture in each size asked for, larger than the headless screen too")
    void takesPictures() throws Exception {
        open("en", ThemeChoice.LIGHT);
        TourStop stop = TourStop.of("queue", () -> { }).alsoLarge();

        assertThat(tour().take(List.of(stop), pictures, "light-")).isEqualTo(2);

        assertThat(read("light-queue.png").getWidth()).isEqualTo(1366);
        assertThat(read("light-queue.png").getHeight()).isEqualTo(768);
        assertThat(read("light-queue-large.png").getWidth()).isEqualTo(1920);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "en, DARK", "de, LIGHT", "de, DARK"})
    @DisplayName("finds no text cut off at 1366×768, in any language and theme, notices included")
    void noTextCutOff(String language, ThemeChoice theme) throws Exception {
        open(language, theme);
        Map<String, String> cut = new TreeMap<>();
        Set<String> visited = new HashSet<>();
        tour().walk(onScreen(window::tour), Tour.SMALL, stop -> {
            visited.add(stop.name());
            List<Window> looked = stop.notices() ? List.copyOf(Window.getWindows()) : List.of(window.stage());
            looked.stream().filter(Window::isShowing).flatMap(shown -> CutText.in(shown.getScene().getRoot()).stream())
                    .forEach(text -> cut.putIfAbsent(text, stop.name()));
        });

        assertThat(visited).contains("welcome", "queue", "queue-empty", "ticket-verifying", "ticket-form-resolve", "request",
                "alerts", "import-check", "calendars", "settings", "shortcuts", "notices", "failure", "trouble");
        assertThat(cut).isEmpty();
    }

    private void open(String language, ThemeChoice theme) throws Exception {
        Settings settings = Settings.inMemory();
        settings.set(DeskSettings.THEME, theme);
        settings.set(DeskSettings.LANGUAGE, language);
        settings.set(DeskSettings.TECHNICIAN, technician);
        settings.set(BackupSettings.BY_ITSELF, false);
        CompletableFuture<Boolean> opened = new CompletableFuture<>();
        window = onScreen(() -> {
            DeskWindow made = new DeskWindow(new Stage(), settings, Wiring.wall(), wiring::desk);
            made.show(null, () -> opened.complete(true));
            return made;
        });
        opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Tour tour() {
        return onScreen(() -> new Tour(window.stage().getScene(), window.ui().background(), window.shell()::home));
    }

    private Image read(String picture) throws IOException {
        try (InputStream in = Files.newInputStream(pictures.resolve(picture))) {
            return new Image(in);
        }
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    }
}
