package tierdesk.ui.support;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.settings.ThemeChoice;

/**
 * A test that clicks and types, on JavaFX's headless platform. Nodes are found by id; nothing sleeps, everything waits for
 * a condition; where a test fails, the windows' pictures lie in {@code target/pictures}.
 */
@ExtendWith(FailurePictures.class)
@UsesJavaFx
public abstract class ScreenTest {

    /** The headless screen is 1000 wide; the window's height is that of a small laptop. */
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 768;
    private static final long PATIENCE_SECONDS = 15;

    protected final FxRobot robot = new FxRobot();
    protected TestUi ui;
    protected Stage stage;

    /** Before the test's own fields: controls cannot be made without JavaFX. */
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openStage() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        TestTheme.install();
        TestTheme.choose(ThemeChoice.LIGHT);
        TestTheme.scale(1);
        ui = TestUi.onScreen(locale());
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        ui.context.background().close();
    }

    /** The language of the test's screens. */
    protected Locale locale() {
        return Locale.ENGLISH;
    }

    /** Makes a screen on the JavaFX thread and shows it in a window. */
    protected void show(Callable<? extends Parent> screen) {
        onScreen(() -> {
            stage.setScene(new Scene(screen.call(), WIDTH, HEIGHT));
            stage.show();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks or does something on the JavaFX thread, and waits for it. */
    protected <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** Does something on the JavaFX thread, and waits for it and for what follows from it. */
    protected void doOnScreen(Runnable action) {
        onScreen(() -> {
            action.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The visible node of an id, without {@code #}; waits for it. */
    protected <N extends Node> N find(String id, Class<N> type) {
        waitUntil("#" + id + " is there", () -> robot.lookup("#" + id).match(Node::isVisible).tryQuery().isPresent());
        return robot.lookup("#" + id).match(Node::isVisible).queryAs(type);
    }

    /** Whether a visible node has this id. */
    protected boolean there(String id) {
        return onScreen(() -> robot.lookup("#" + id).match(ScreenTest::reallyVisible).tryQuery().isPresent());
    }

    /** Clicks the node of an id, once it is there and has its place in the window. */
    protected void click(String id) {
        Node node = find(id, Node.class);
        waitUntil("#" + id + " has its place", () -> placed(node));
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks into the field of an id, replaces what is in it. */
    protected void type(String id, String text) {
        click(id);
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT).write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses keys together. */
    protected void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a condition, which is asked on the JavaFX thread. */
    protected void waitUntil(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            String focus = onScreen(() -> String.valueOf(stage.getScene() == null ? stage : stage.getScene().getFocusOwner()));
            throw new AssertionError("Waited " + PATIENCE_SECONDS + " s in vain until " + what + "; the keys are with " + focus, e);
        }
    }

    /** Waits until nothing is going on in the background. */
    protected void waitUntilIdle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil("nothing is going on", () -> ui.context.background().countProperty().get() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean placed(Node node) {
        Scene scene = node.getScene();
        return scene != null && node.localToScene(node.getLayoutBounds()).intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    private static boolean reallyVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
