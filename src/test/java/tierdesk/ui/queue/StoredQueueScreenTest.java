package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The queue over the real store")
class StoredQueueScreenTest extends ScreenTest {

    private static final List<String> SUBJECTS = List.of("Printer prints blank pages", "VPN drops every hour", "Mailbox is full");

    @TempDir
    private Path folder;
    private DeskStore desk;

    @BeforeEach
    void showQueue() throws Exception {
        desk = TestShop.create(folder.resolve("data"), new TestClock(TestShop.MONDAY_9));
        for (String subject : SUBJECTS) {
            desk.tickets().log(TestShop.request(subject), TestShop.MK);
        }
        QueueFeature feature = new QueueFeature(ui.context, desk.queue(), desk.vendorCases(), desk.shopData(), desk.changes());
        show(() -> {
            HBox both = new HBox(feature.pages().get(Page.VIEWS).get(), feature.pages().get(Page.QUEUE).get());
            HBox.setHgrow(both.getChildren().getLast(), Priority.ALWAYS);
            return both;
        });
        doOnScreen(() -> {
            feature.start();
            ui.context.workplace().openView(View.Fixed.OPEN);
        });
        waitUntil("the tickets are there", () -> table().getItems().size() == SUBJECTS.size());
        waitUntilIdle();
    }

    @AfterEach
    void closeDesk() {
        ui.context.background().close();
        desk.close();
    }

    @Test
    @DisplayName("filters, orders at a click on a header, and opens by Enter")
    void filtersOrdersOpens() {
        click("queue-column-subject");
        waitUntil("in the order of subjects", () -> subjects().equals(SUBJECTS.stream().sorted().toList()));
        click("queue-column-subject");
        waitUntil("the other way round", () -> subjects().equals(SUBJECTS.stream().sorted().toList().reversed()));

        doOnScreen(() -> ui.context.workplace().searchProperty().set("mailb"));
        waitUntil("one is left", () -> subjects().equals(List.of("Mailbox is full")));
        doOnScreen(() -> ui.context.commands().run(Command.QUEUE));
        press(KeyCode.ENTER);

        TicketRow mailbox = desk.queue().rows(desk.queue().index(View.Fixed.ALL, "mailbox", Sort.TIME_LEFT)).getFirst();
        assertThat(onScreen(() -> ui.context.workplace().ticketProperty().get())).isEqualTo(mailbox.id());
    }

    @Test
    @DisplayName("shows what comes in meanwhile, and counts it in its views")
    void comesIn() throws Exception {
        desk.tickets().log(TestShop.request("Scanner fails"), TestShop.MK);

        waitUntil("it is there", () -> subjects().contains("Scanner fails"));
        waitUntil("it is counted", () -> count(new View.Mine("mk")) == 4 && count(new View.AtLevel("tier-1")) == 4);

        doOnScreen(() -> ui.context.workplace().openView(View.Fixed.CLOSED));
        waitUntil("nothing is closed", () -> there("queue-empty"));
    }

    private long count(View view) {
        ListView<ViewItem> views = robot.lookup("#views-list").queryListView();
        return views.getItems().stream().filter(item -> item.view().equals(view)).findFirst().orElseThrow().countProperty().get();
    }

    private List<String> subjects() {
        return table().getItems().stream().map(TicketRow::subject).toList();
    }

    private TableView<TicketRow> table() {
        return robot.lookup("#queue-table").queryTableView();
    }
}
