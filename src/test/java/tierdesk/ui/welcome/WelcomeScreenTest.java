package tierdesk.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.CannotSaveException;
import tierdesk.ui.Page;
import tierdesk.ui.queue.FakeDesk;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.work.Work;

@DisplayName("The first start")
class WelcomeScreenTest extends ScreenTest {

    private final CountDownLatch going = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        going.countDown();
    }

    @Test
    @DisplayName("offers three ways on where there are no tickets, reached by the keyboard")
    void threeWays() {
        WelcomeFeature feature = open(0, progress -> null);
        assertThat(page()).isEqualTo(Page.WELCOME);
        assertThat(onScreen(() -> find("welcome-empty", Button.class).isFocused())).isTrue();

        press(KeyCode.TAB);
        assertThat(onScreen(() -> find("welcome-import", Button.class).isFocused())).isTrue();
        press(KeyCode.SPACE);
        assertThat(page()).isEqualTo(Page.IMPORT);

        doOnScreen(() -> ui.context.workplace().closePage());
        doOnScreen(feature::start);
        waitUntilIdle();
        assertThat(page()).as("a choice is asked for once").isNull();
    }

    @Test
    @DisplayName("is not offered where there are tickets")
    void notWithTickets() {
        open(3, progress -> null);
        assertThat(page()).isNull();
    }

    @Test
    @DisplayName("leads to the empty queue")
    void startsEmpty() {
        open(0, progress -> null);
        click("welcome-empty");
        assertThat(page()).isNull();
    }

    @Test
    @DisplayName("shows how far the sample shop is, and goes on when it is made")
    void sampleShop() {
        open(0, progress -> {
            progress.at(50, 100);
            return going.await(15, TimeUnit.SECONDS);
        });
        click("welcome-sample");
        waitUntil("it is half done", () -> find("welcome-progress", ProgressBar.class).getProgress() == 0.5);
        assertThat(there("welcome-empty")).isFalse();

        going.countDown();
        waitUntil("it is done", () -> ui.context.workplace().pageProperty().get() == null);
    }

    @Test
    @DisplayName("lets the sample shop be stopped, and keeps what was made")
    void stopped() {
        open(0, progress -> {
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            return null;
        });
        click("welcome-sample");
        click("welcome-cancel");
        waitUntil("it has stopped", () -> ui.context.workplace().pageProperty().get() == null);
        assertThat(ui.notices.told).containsExactly("Stopped. What was made so far is here.");
    }

    @Test
    @DisplayName("says what failed, and offers the ways again")
    void failed() {
        open(0, progress -> {
            throw new CannotSaveException("The disk is full.", new IllegalStateException());
        });
        click("welcome-sample");
        waitUntil("it says so", () -> there("welcome-problem"));
        assertThat(there("welcome-sample")).isTrue();
        assertThat(page()).isEqualTo(Page.WELCOME);
    }

    private WelcomeFeature open(int tickets, Work<?> sampleShop) {
        WelcomeFeature feature = new WelcomeFeature(ui.context, FakeDesk.of(tickets), sampleShop);
        show(() -> feature.pages().get(Page.WELCOME).get());
        doOnScreen(feature::start);
        waitUntilIdle();
        return feature;
    }

    private Page page() {
        return onScreen(() -> ui.context.workplace().pageProperty().get());
    }
}
