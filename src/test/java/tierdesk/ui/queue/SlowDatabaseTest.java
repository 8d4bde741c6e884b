package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.ui.Command;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.ScreenTest;

@DisplayName("A database that is slow, or fails")
class SlowDatabaseTest extends ScreenTest {

    private final FakeDesk desk = FakeDesk.of(400);
    private volatile CountDownLatch answers = new CountDownLatch(0);

    @BeforeEach
    void showWindow() {
        QueueFeature[] feature = new QueueFeature[1];
        show(() -> {
            Shell shell = new Shell(ui.context, () -> { });
            var content = shell.load();
            feature[0] = new QueueFeature(ui.context, slow(desk), EmptyDesk.open().vendorCases(), EmptyDesk.open().shopData(), desk);
            shell.open(EmptyDesk.open(), List.of(feature[0]));
            return content;
        });
        waitUntil("rows are here", () -> !rows().isEmpty() && rows().getFirst().row() >= 0);
        waitUntilIdle();
    }

    @AfterEach
    void letGo() {
        answers.countDown();
    }

    @Test
    @DisplayName("never freezes the window: keys are taken, the old rows stay, and a bar says that it takes long")
    void slow() {
        answers = new CountDownLatch(1);
        int before = onScreen(() -> rows().size());
        doOnScreen(() -> ui.context.commands().run(Command.REFRESH));

        press(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("printer");
        assertThat(find("search-field", TextField.class).getText()).isEqualTo("printer");
        assertThat(onScreen(() -> rows().size())).isEqualTo(before);
        waitUntil("a bar says that it takes long", () -> there("queue-loading"));
        waitUntil("the status bar names the work, with a way to stop it", () -> there("task-cancel"));

        answers.countDown();
        waitUntil("the answer is here", () -> !rows().isEmpty() && rows().size() < before && !there("queue-loading"));
        waitUntil("nothing runs any more", () -> !there("task-cancel"));
    }

    @Test
    @DisplayName("says in words what failed, keeps the old rows and what is typed, and Retry reads again")
    void failing() {
        int before = onScreen(() -> rows().size());
        desk.failing = true;
        press(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("printer");
        waitUntil("it says so", () -> there("queue-failure"));
        assertThat(onScreen(() -> robot.lookup("#queue-failure .label").queryAs(Label.class).getText()))
                .isEqualTo(ui.context.messages().get("queue.failure")).doesNotContain("Exception");
        assertThat(onScreen(() -> rows().size())).isEqualTo(before);
        assertThat(find("search-field", TextField.class).getText()).isEqualTo("printer");

        desk.failing = false;
        click("queue-retry");
        waitUntil("the answer is here", () -> !there("queue-failure") && !rows().isEmpty() && rows().size() < before);
    }

    /** The same desk, which does not answer before it is let go. */
    private Queue slow(Queue quick) {
        return new Queue() {
            @Override
            public long[] index(View view, String search, Sort sort) {
                await();
                return quick.index(view, search, sort);
            }

            @Override
            public List<TicketRow> rows(long[] numbers) {
                await();
                return quick.rows(numbers);
            }

            @Override
            public Map<String, Long> held() {
                return quick.held();
            }

            @Override
            public Map<View, Long> counts(String technician) {
                await();
                return quick.counts(technician);
            }
        };
    }

    private void await() {
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test ended while the database was waited for", e);
        }
    }

    private List<TicketRow> rows() {
        return robot.lookup("#queue-table").<TicketRow>queryTableView().getItems();
    }
}
