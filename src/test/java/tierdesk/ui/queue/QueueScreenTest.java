package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.procedure.Stage;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.queue.table.ColumnChoice;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.view.Views;

@DisplayName("The queue on the screen")
class QueueScreenTest extends ScreenTest {

    private final FakeDesk desk = FakeDesk.of(400);
    private QueueFeature feature;

    @BeforeEach
    void showQueue() {
        feature = new QueueFeature(ui.context, desk, EmptyDesk.open().vendorCases(), EmptyDesk.open().shopData(), desk);
        show(() -> feature.pages().get(Page.QUEUE).get());
        doOnScreen(() -> {
            feature.start();
            ui.context.workplace().openView(View.Fixed.OPEN);
        });
        waitUntilShown(View.Fixed.OPEN);
    }

    @Test
    @DisplayName("filters by what stands in the search field, and says how much matches")
    void filters() {
        doOnScreen(() -> ui.context.workplace().searchProperty().set("vpn"));
        waitUntil("only the VPN’s are there", () -> rows().stream().allMatch(row -> row.subject().startsWith("VPN")));
        assertThat(find("queue-summary", Label.class).getText()).contains("“vpn”");

        doOnScreen(() -> ui.context.workplace().searchProperty().set(""));
        waitUntil("all are there", () -> rows().size() > 300);
    }

    @Test
    @DisplayName("takes the keyboard from anywhere, at its first ticket")
    void takesTheKeyboard() {
        doOnScreen(() -> ui.context.commands().run(Command.QUEUE));
        assertThat(onScreen(() -> table().isFocused())).isTrue();
        assertThat(onScreen(() -> table().getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    @DisplayName("asks the store for another order at a click on a header, and turns it round at the next")
    void sorts() {
        click("queue-column-customer");
        waitUntil("ordered by customer", () -> desk.asked.getLast().sort().equals(new Sort(Sort.Column.CUSTOMER, false)));
        waitUntilIdle();
        assertThat(onScreen(() -> rows().getFirst().customer())).isEqualTo("Acme");

        click("queue-column-customer");
        waitUntil("the other way round", () -> rows().getFirst().customer().startsWith("Dune"));
        assertThat(ui.context.settings().get(QueueModel.SORT)).isEqualTo(new Sort(Sort.Column.CUSTOMER, true));

        click("queue-column-customer");
        waitUntil("by time left again", () -> desk.asked.getLast().sort().equals(Sort.TIME_LEFT));
        waitUntil("the arrow says so", () -> table().getSortOrder().getFirst().getUserData() == Sort.Column.TIME_LEFT);
    }

    @Test
    @DisplayName("opens a ticket by arrow keys and Enter, and by a click")
    void opens() {
        doOnScreen(() -> table().requestFocus());
        doOnScreen(() -> table().getSelectionModel().select(0));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(onScreen(() -> ui.context.workplace().ticketProperty().get())).isEqualTo(rowAt(2).id());

        robot.clickOn(visibleRow(4));
        assertThat(onScreen(() -> ui.context.workplace().ticketProperty().get())).isEqualTo(rowAt(4).id());
    }

    @Test
    @DisplayName("keeps the chosen columns for the next start")
    void keepsColumns() {
        doOnScreen(() -> table().getColumns().add(0, table().getColumns().remove(2)));
        doOnScreen(() -> {
            table().resizeColumn(column("queue-column-level"), 40);
        });
        click("queue-columns");
        robot.clickOn("#queue-columns-column-holder");
        waitUntil("the holder is gone", () -> !column("queue-column-holder").isVisible());

        ColumnChoice kept = ui.context.settings().get(ColumnChoice.SETTING);
        assertThat(kept.columns().getFirst().column()).isEqualTo(Sort.Column.CUSTOMER);
        assertThat(kept.columns()).contains(new ColumnChoice.Entry(Sort.Column.HOLDER, 70, false));

        QueueFeature next = new QueueFeature(new UiContext(ui.context.messages(), ui.context.formats(),
                new Views(ui.context.messages()), ui.context.background(), ui.dialogs, ui.notices,
                ui.context.commands(), ui.context.workplace(), ui.context.settings(), ui.clock), desk,
                EmptyDesk.open().vendorCases(), EmptyDesk.open().shopData(), desk);
        show(() -> next.pages().get(Page.QUEUE).get());
        assertThat(onScreen(() -> column("queue-column-holder").isVisible())).isFalse();
        assertThat(onScreen(() -> table().getColumns().getFirst().getId())).isEqualTo("queue-column-customer");
        assertThat(onScreen(() -> column("queue-column-level").getWidth())).isEqualTo(136);
    }

    @Test
    @DisplayName("keeps the selected ticket selected, and the rows in sight where they are, while others come above")
    void keepsThePlace() {
        doOnScreen(() -> table().getSelectionModel().select(150));
        doOnScreen(() -> table().scrollTo(145));
        TicketRow selected = rowAt(150);
        waitUntil("the row is here", () -> rows().get(150).row() >= 0);
        long top = onScreen(() -> rows().numberAt(flow().getFirstVisibleCell().getIndex()));

        for (int i = 0; i < 5; i++) {
            TicketRow earliest = Rows.row(10_000 + i, "New", Stage.IN_PROGRESS, null,
                    FakeDesk.NOW.minus(Duration.ofDays(2)), null);
            desk.put(earliest);
            desk.tell(Set.of(earliest.id()));
        }
        waitUntil("they are there", () -> rows().get(4).subject().equals("New"));
        waitUntilIdle();

        assertThat(onScreen(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(155);
        assertThat(rowAt(155)).isEqualTo(selected);
        assertThat(onScreen(() -> rows().numberAt(flow().getFirstVisibleCell().getIndex()))).isEqualTo(top);
    }

    @Test
    @DisplayName("shows a ticket that changed as it is now, in its place")
    void showsChanges() {
        TicketRow row = rowAt(3);
        desk.put(Rows.row(row.row(), "Mended meanwhile", row.stage(), null, row.dueAt(), null));
        desk.tell(Set.of(row.id()));

        waitUntil("it says so", () -> rows().get(3).subject().equals("Mended meanwhile"));
    }

    @Test
    @DisplayName("says in one sentence that there is nothing, and what to do next")
    void nothing() {
        doOnScreen(() -> ui.context.workplace().searchProperty().set("zeppelin"));
        waitUntil("nothing matches", () -> rows().isEmpty());
        assertThat(find("queue-empty-sentence", Label.class).getText()).isEqualTo("Nothing in “All open” matches “zeppelin”.");

        click("queue-empty-action");
        waitUntilShown(View.Fixed.ALL);
        assertThat(find("queue-empty-sentence", Label.class).getText()).isEqualTo("No ticket matches “zeppelin”.");
        click("queue-empty-action");
        waitUntil("all are there", () -> rows().size() == 400);
    }

    @Test
    @DisplayName("says what failed and keeps the rows; Retry reads again")
    void failure() {
        desk.failing = true;
        doOnScreen(() -> ui.context.commands().run(Command.REFRESH));
        waitUntil("it says so", () -> there("queue-failure"));
        assertThat(onScreen(() -> rows().size())).isGreaterThan(300);

        desk.failing = false;
        click("queue-retry");
        waitUntil("all is well", () -> !there("queue-failure"));
        waitUntil("rows are here", () -> rows().getFirst().row() >= 0);
    }

    @Test
    @DisplayName("is narrow when a ticket is open beside it: what, for whom, how long yet")
    void narrow() {
        doOnScreen(() -> stage.setWidth(620));
        waitUntil("few columns are left", () -> table().getVisibleLeafColumns().size() == 4);
        assertThat(onScreen(() -> table().getVisibleLeafColumns().stream().map(TableColumn::getUserData).toList()))
                .isEqualTo(List.of(Sort.Column.NUMBER, Sort.Column.SUBJECT, Sort.Column.CUSTOMER, Sort.Column.TIME_LEFT));
        doOnScreen(() -> stage.setWidth(1000));
        waitUntil("all are back", () -> table().getVisibleLeafColumns().size() == 9);
        assertThat(ui.context.settings().get(ColumnChoice.SETTING).columns())
                .isEqualTo(ColumnChoice.SETTING.fallback().columns());
    }

    @Test
    @DisplayName("goes on counting by itself")
    void timeGoesOn() {
        waitUntil("a row is here", () -> visibleRow(0).getItem().row() >= 0);
        String before = onScreen(() -> visibleRow(0).getAccessibleText());
        assertThat(before).contains(" late");
    }

    private void waitUntilShown(View view) {
        waitUntil("the view is open", () -> !desk.asked.isEmpty() && desk.asked.getLast().view().equals(view));
        waitUntilIdle();
    }

    private TableView<TicketRow> table() {
        return robot.lookup("#queue-table").queryTableView();
    }

    private PagedRows rows() {
        return (PagedRows) table().getItems();
    }

    private TicketRow rowAt(int position) {
        waitUntil("the row is here", () -> rows().get(position).row() >= 0);
        return onScreen(() -> rows().get(position));
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) table().lookup(".virtual-flow");
    }

    @SuppressWarnings("unchecked")
    private TableRow<TicketRow> visibleRow(int position) {
        return onScreen(() -> (TableRow<TicketRow>) flow().getCell(position));
    }

    private TableColumn<TicketRow, ?> column(String id) {
        return table().getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
    }
}
