package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Changes.Change;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.procedure.Stage;
import tierdesk.ui.UiContext;
import tierdesk.ui.support.TestUi;
import tierdesk.ui.work.Background;
import tierdesk.ui.work.Screen;

@DisplayName("The queue")
class QueueModelTest {

    private final TestUi ui = TestUi.atOnce();
    private final FakeDesk desk = FakeDesk.of(300);
    private final QueueModel model = new QueueModel(ui.context, desk);

    @Test
    @DisplayName("asks the store for the view that the workplace opens, and shows its rows")
    void anotherView() {
        model.start();
        ui.context.workplace().openView(View.Fixed.UNASSIGNED);

        assertThat(model.shownProperty().get().view()).isEqualTo(View.Fixed.UNASSIGNED);
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.holder() == null && row.stage() != Stage.CLOSED);
        assertThat(model.countProperty().get()).isEqualTo(model.rows().size());
    }

    @Test
    @DisplayName("filters by the words of the search field, blanks around them aside")
    void filters() {
        model.start();
        ui.context.workplace().searchProperty().set("  vpn ");

        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.subject().contains("VPN"));
        int asked = desk.asked.size();
        ui.context.workplace().searchProperty().set("vpn");
        assertThat(desk.asked).hasSize(asked);
    }

    @Test
    @DisplayName("keeps the order that was chosen, for the next start too")
    void keepsTheOrder() {
        model.start();
        model.sortBy(new Sort(Sort.Column.SUBJECT, true));

        QueueModel next = new QueueModel(ui.context, desk);
        next.start();
        assertThat(next.shownProperty().get().sort()).isEqualTo(new Sort(Sort.Column.SUBJECT, true));
    }

    @Test
    @DisplayName("shows what was closed last first: nothing closed has time left")
    void closedByLastActivity() {
        model.start();
        ui.context.workplace().openView(View.Fixed.CLOSED);
        assertThat(model.shownProperty().get().sort()).isEqualTo(new Sort(Sort.Column.LAST_ACTIVITY, true));

        model.sortBy(new Sort(Sort.Column.CUSTOMER, false));
        assertThat(model.shownProperty().get().sort()).isEqualTo(new Sort(Sort.Column.CUSTOMER, false));
    }

    @Test
    @DisplayName("takes a change in without asking for rows that have not changed")
    void changedRow() {
        model.start();
        model.rows().get(0);
        long row = model.rows().get(5).row();
        desk.put(Rows.row(row, "Mended"));

        model.changed(new Change(Set.of(Rows.id(row)), false, false));

        assertThat(model.rows()).anyMatch(shown -> shown.subject().equals("Mended"));
    }

    @Test
    @DisplayName("keeps the rows when the store fails, says so, and reads again on retry")
    void failure() {
        model.start();
        int before = model.rows().size();
        desk.failing = true;
        ui.context.workplace().openView(View.Fixed.CLOSED);

        assertThat(model.failureProperty().get()).contains("could not be read");
        assertThat(model.rows()).hasSize(before);
        assertThat(model.shownProperty().get().view()).isEqualTo(View.Fixed.OPEN);

        desk.failing = false;
        model.refresh();
        assertThat(model.failureProperty().get()).isNull();
        assertThat(model.shownProperty().get().view()).isEqualTo(View.Fixed.CLOSED);
    }

    @Test
    @DisplayName("asks again for what is past its frame as time goes on, and for nothing else")
    void timeGoesOn() {
        model.start();
        int asked = desk.asked.size();
        ui.clock.pass(Duration.ofMinutes(1));
        model.tick();
        assertThat(model.nowProperty().get()).isEqualTo(ui.clock.instant());
        assertThat(desk.asked).hasSize(asked);

        ui.context.workplace().openView(View.Fixed.PAST_FRAME);
        model.tick();
        assertThat(desk.asked).hasSize(asked + 2);
    }

    @Test
    @DisplayName("drops an answer that comes after a newer question")
    void staleAnswer() {
        List<Runnable> work = new ArrayList<>();
        QueueModel slow = new QueueModel(with(new Background(work::add, Screen.NONE)), desk);
        slow.start();
        ui.context.workplace().openView(View.Fixed.UNASSIGNED);
        ui.context.workplace().openView(View.Fixed.CLOSED);

        work.removeLast().run();
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }

        assertThat(slow.shownProperty().get().view()).isEqualTo(View.Fixed.CLOSED);
    }

    @Test
    @DisplayName("says after a while that it is still reading, and no longer once it has read")
    void slow() {
        List<Runnable> work = new ArrayList<>();
        QueueModel slow = new QueueModel(with(new Background(work::add, Screen.NONE)), desk);
        slow.start();

        assertThat(slow.slowProperty().get()).isTrue();
        assertThat(slow.answeredProperty().get()).isFalse();
        work.removeFirst().run();
        assertThat(slow.slowProperty().get()).isFalse();
        assertThat(slow.answeredProperty().get()).isTrue();
    }

    private UiContext with(Background background) {
        UiContext one = ui.context;
        return new UiContext(one.messages(), one.formats(), one.views(), background, one.dialogs(), one.notices(),
                one.commands(), one.workplace(), one.settings(), one.clock());
    }
}
