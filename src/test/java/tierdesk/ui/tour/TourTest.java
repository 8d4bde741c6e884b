package tierdesk.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.Feature;
import tierdesk.ui.queue.FakeDesk;
import tierdesk.ui.queue.QueueFeature;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.support.TestTheme;

@DisplayName("The tour")
class TourTest extends ScreenTest {

    private static final Path FOLDER = Path.of("target", "tour");

    private final List<TourStop> stops = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void open() {
        show(() -> {
            shell = new Shell(ui.context, () -> { });
            return shell.load();
        });
        doOnScreen(() -> {
            FakeDesk queue = FakeDesk.of(400);
            Feature feature = new QueueFeature(ui.context, queue, EmptyDesk.open().shopData(), queue);
            shell.open(EmptyDesk.open(), List.of(feature));
            ui.context.workplace().meProperty()
                    .set(new TechnicianSaved("mk", "Mara Klein", Role.TECHNICIAN, Set.of("tier-1"), false));
            ui.context.workplace().dueProperty().set(3);
            ui.context.workplace().alertsProperty().set(2);
            stops.addAll(shell.tour());
            stops.addAll(feature.tour());
        });
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    @DisplayName("takes a picture of each stop in its size, without a display")
    void takesPictures(ThemeChoice theme) throws IOException {
        TestTheme.choose(theme);
        int pictures = tour().take(stops, FOLDER, theme + "-");

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(theme + "-"))).hasSize(pictures);
        }
        assertThat(read(FOLDER.resolve(theme + "-window.png")).getWidth()).isEqualTo(1366);
        assertThat(read(FOLDER.resolve(theme + "-window.png")).getHeight()).isEqualTo(768);
        assertThat(read(FOLDER.resolve(theme + "-window-large.png")).getWidth()).isEqualTo(1920);
    }

    @Test
    @DisplayName("finds no text cut off at 1366×768")
    void noTextCutOff() throws IOException {
        List<TourStop> looking = stops.stream().map(stop -> stop.then(() ->
                assertThat(CutText.in(stage.getScene().getRoot())).as(stop.name()).isEmpty())).toList();
        assertThat(tour().take(looking, FOLDER, "looked-")).isPositive();
    }

    private Tour tour() {
        return onScreen(() -> new Tour(stage.getScene(), ui.context.background(), shell::home));
    }

    private static Image read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Image(in);
        }
    }
}
