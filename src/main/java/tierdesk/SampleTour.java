package tierdesk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.backups.BackupSettings;
import tierdesk.ui.tour.Tour;
import tierdesk.ui.tour.TourStop;

/** The tour through every feature, in a sample shop made for it and thrown away after it. Uses the whole JavaFX of its process. */
public final class SampleTour {

    private static final long PATIENCE_SECONDS = 120;

    private final String language;
    private final double scale;

    /**
     * @param language a BCP 47 tag; empty is the system's language
     * @param scale    text size, 1 being 13 px
     */
    public SampleTour(String language, double scale) {
        this.language = language;
        this.scale = scale;
    }

    /**
     * Takes the pictures; off the JavaFX thread.
     *
     * @return how many
     * @throws IOException         when they cannot be written
     * @throws CannotOpenException when there is no room for the sample shop
     */
    public int take(Path folder, List<ThemeChoice> themes) throws IOException, CannotOpenException {
        Files.createDirectories(folder);
        Display.doWithout();
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        await(started);
        Platform.setImplicitExit(false);
        Path shopFolder = Files.createTempDirectory("tierdesk-tour");
        try (Wiring wiring = Wiring.openOrCreate(shopFolder, OpenFolder::notOnTheScreensThread)) {
            String technician = fill(wiring.desk());
            int pictures = 0;
            for (ThemeChoice theme : themes) {
                pictures += take(folder, theme, technician, wiring.desk());
            }
            return pictures;
        } finally {
            delete(shopFolder);
        }
    }

    private int take(Path folder, ThemeChoice theme, String technician, Desk desk) throws IOException {
        Settings settings = Settings.inMemory();
        settings.set(DeskSettings.THEME, theme);
        settings.set(DeskSettings.LANGUAGE, language);
        settings.set(DeskSettings.TEXT_SCALE, scale);
        settings.set(DeskSettings.TECHNICIAN, technician);
        settings.set(BackupSettings.BY_ITSELF, false);
        CompletableFuture<DeskWindow> opened = new CompletableFuture<>();
        DeskWindow window = onScreen(() -> {
            DeskWindow made = new DeskWindow(new Stage(), settings, Wiring.wall(), () -> desk);
            made.show(null, () -> opened.complete(made));
            return made;
        });
        await(opened);
        List<TourStop> stops = onScreen(window::tour);
        Tour tour = onScreen(() -> new Tour(window.stage().getScene(), window.ui().background(), window.shell()::home));
        int pictures = tour.take(stops, folder, theme.name().toLowerCase(Locale.ROOT) + "-");
        onScreen(() -> {
            window.close();
            window.stage().hide();
            return true;
        });
        return pictures;
    }

    /** @return who sits at the desk on the tour */
    private static String fill(Desk desk) {
        try {
            new SampleShop(SampleShop.SEED, Wiring.wall(), ZoneId.systemDefault())
                    .fill(desk, SampleShop.TICKETS, Progress.NONE);
        } catch (IntakeException bug) {
            throw new IllegalStateException("A new folder takes the sample shop", bug);
        }
        return desk.shopData().shop().staff().stream().map(TechnicianSaved::id).findFirst().orElseThrow();
    }

    private static <T> T onScreen(Callable<T> action) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(action.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The tour cannot begin", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The tour was interrupted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
