package tierdesk.ui.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import tierdesk.ui.work.Background;

/** Walks through the stops and takes a picture at each, once nothing is going on any more. Called off the JavaFX thread. */
public final class Tour {

    /** The smallest window the desk has to look right in; pictures of it are named without a size. */
    public static final Size SMALL = new Size(1366, 768);

    /** A large one, for the stops that ask for it. */
    public static final Size LARGE = new Size(1920, 1080);

    private static final long PATIENCE_SECONDS = 60;

    /** Enough for one layout to lead to another; nothing moves on a tour. */
    private static final int QUIET_PULSES = 3;

    private final Easel easel;
    private final Background background;
    private final Runnable home;

    /**
     * Takes the scene's content over; on the JavaFX thread.
     *
     * @param scene holds the screens, in a showing window
     * @param home  brings the screen back to where every stop begins; on the JavaFX thread
     */
    public Tour(Scene scene, Background background, Runnable home) {
        Parent content = scene.getRoot();
        scene.setRoot(new Pane());
        this.easel = new Easel(content);
        scene.setRoot(easel);
        scene.getPreferences().setReducedMotion(true);
        this.background = background;
        this.home = home;
    }

    /**
     * Takes the pictures.
     *
     * @param prefix begins the pictures' names: the theme and the language
     * @return how many
     * @throws IOException when a picture cannot be written
     */
    public int take(List<TourStop> stops, Path folder, String prefix) throws IOException {
        int pictures = 0;
        for (TourStop stop : stops) {
            pictures += picture(stop, SMALL, folder.resolve(prefix + stop.name() + ".png"));
        }
        for (TourStop stop : stops) {
            if (stop.large()) {
                pictures += picture(stop, LARGE, folder.resolve(prefix + stop.name() + "-large.png"));
            }
        }
        return pictures;
    }

    /**
     * Goes to each stop and takes no picture.
     *
     * @param there called at each stop, on the JavaFX thread
     */
    public void walk(List<TourStop> stops, Size size, Consumer<TourStop> there) {
        for (TourStop stop : stops) {
            go(stop, size);
            onScreen(stop, () -> {
                there.accept(stop);
                return true;
            });
        }
    }

    private void go(TourStop stop, Size size) {
        step(stop, () -> {
            easel.resizeContent(size);
            home.run();
        });
        for (Runnable step : stop.steps()) {
            step(stop, step);
        }
    }

    private int picture(TourStop stop, Size size, Path file) throws IOException {
        go(stop, size);
        WritableImage image = onScreen(stop, stop.notices() ? easel::pictureWithNotices : easel::picture);
        PngWriter.write(image, file);
        return 1;
    }

    private void step(TourStop stop, Runnable step) {
        onScreen(stop, () -> {
            step.run();
            return true;
        });
        await(stop, quiet());
    }

    private <T> T onScreen(TourStop stop, Callable<T> action) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(action.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return await(stop, answer);
    }

    /** Done when nothing was going on for some frames in a row. */
    private CompletableFuture<Boolean> quiet() {
        CompletableFuture<Boolean> quiet = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses = background.countProperty().get() == 0 ? pulses + 1 : 0;
                if (pulses > QUIET_PULSES) {
                    stop();
                    quiet.complete(true);
                }
            }
        }.start());
        return quiet;
    }

    private static <T> T await(TourStop stop, CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("The tour cannot stop at " + stop.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The tour was interrupted at " + stop.name(), e);
        }
    }

    /** Gives the content any size, whatever the window's: the headless screen is only 1000 wide. */
    private static final class Easel extends Pane {
        private final Parent content;
        private Size size = SMALL;

        Easel(Parent content) {
            super(content);
            this.content = content;
        }

        void resizeContent(Size wanted) {
            size = wanted;
            requestLayout();
        }

        WritableImage picture() {
            return content.snapshot(null, new WritableImage((int) size.width(), (int) size.height()));
        }

        /** Notices stand in windows of their own, which no picture of the content has. */
        WritableImage pictureWithNotices() {
            Group all = new Group(new ImageView(picture()));
            Window window = getScene().getWindow();
            Window.getWindows().stream().filter(PopupWindow.class::isInstance).filter(Window::isShowing)
                    .forEach(popup -> all.getChildren().add(over(popup, window)));
            return all.snapshot(null, new WritableImage((int) size.width(), (int) size.height()));
        }

        /** Where it stands in the window, reckoned from the lower right corner: there notices come up. */
        private ImageView over(Window popup, Window window) {
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Paint.valueOf("transparent"));
            ImageView view = new ImageView(popup.getScene().getRoot().snapshot(clear, null));
            view.relocate(size.width() - (window.getX() + window.getWidth() - popup.getX()),
                    size.height() - (window.getY() + window.getHeight() - popup.getY()));
            return view;
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, size.width(), size.height());
        }
    }

    /** A window's size in JavaFX's units. */
    public record Size(double width, double height) {
    }
}
