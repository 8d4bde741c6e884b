package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.VendorCaseList;
import tierdesk.desk.View;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.TestUi;

@DisplayName("The list of views")
class ViewListModelTest {

    private final TestUi ui = TestUi.atOnce();
    private final ShopLook shop = new ShopLook(EmptyDesk.open().shopData(), ui.context.messages());

    @Test
    @DisplayName("has one's own tickets, every level and the manager, each with its count")
    void countsOfAll() {
        ViewListModel model = started(FakeDesk.of(700));

        assertThat(labels(model)).containsExactly("My tickets", "To verify", "Unassigned", "Waiting", "Past time frame",
                "Needs a look", "All open", "Tier 1", "Tier 2", "Tier 3", "Onsite", "Manager decision", "Closed", "All tickets");
        assertThat(model.items()).allMatch(item -> item.countProperty().get() > 0);
        assertThat(model.item(View.Fixed.CLOSED).orElseThrow().countProperty().get()).isEqualTo(100);
    }

    @Test
    @DisplayName("shows what needs a look only while something does")
    void needsALook() {
        FakeDesk desk = FakeDesk.of(10);
        ViewListModel model = started(desk);
        assertThat(labels(model)).contains("Needs a look");

        desk.remove(7);
        model.changed();

        assertThat(labels(model)).doesNotContain("Needs a look");
    }

    @Test
    @DisplayName("keeps its items when only counts have changed")
    void keepsItems() {
        FakeDesk desk = FakeDesk.of(100);
        ViewListModel model = started(desk);
        List<ViewItem> before = List.copyOf(model.items());

        desk.remove(6);
        model.changed();

        assertThat(model.items()).containsExactlyElementsOf(before);
        assertThat(model.item(View.Fixed.ALL).orElseThrow().countProperty().get()).isEqualTo(99);
    }

    @Test
    @DisplayName("opens the view that was open last")
    void opensTheLastOne() {
        started(FakeDesk.of(10));
        assertThat(ui.context.workplace().viewProperty().get()).isEqualTo(new View.Mine("mk"));
        ui.context.workplace().openView(new View.AtLevel("tier-3"));

        ui.context.workplace().openView(View.Fixed.OPEN);
        ui.context.settings().set(ViewListModel.VIEW, "tier-3");
        started(FakeDesk.of(10));

        assertThat(ui.context.workplace().viewProperty().get()).isEqualTo(new View.AtLevel("tier-3"));
    }

    @Test
    @DisplayName("has no tickets of one's own while nobody has said who sits here")
    void nobody() {
        ui.context.workplace().meProperty().set(null);
        assertThat(labels(started(FakeDesk.of(10)))).doesNotContain("My tickets");
    }

    @Test
    @DisplayName("counts the open vendor cases, and anew when something has changed")
    void vendorCases() {
        AtomicLong open = new AtomicLong(3);
        ViewListModel model = started(FakeDesk.of(10), cases(open::get));
        assertThat(model.vendorCasesProperty().get()).isEqualTo(3);

        open.set(2);
        model.changed();

        assertThat(model.vendorCasesProperty().get()).isEqualTo(2);
    }

    private static VendorCaseList cases(LongSupplier count) {
        return new VendorCaseList() {
            @Override
            public List<VendorCaseRow> open(@Nullable Place after, int limit) {
                return List.of();
            }

            @Override
            public long count() {
                return count.getAsLong();
            }
        };
    }

    private ViewListModel started(FakeDesk desk) {
        return started(desk, cases(() -> 0));
    }

    private ViewListModel started(FakeDesk desk, VendorCaseList cases) {
        ViewListModel model = new ViewListModel(ui.context, desk, cases, shop);
        model.start();
        return model;
    }

    private static List<String> labels(ViewListModel model) {
        return model.items().stream().map(ViewItem::label).toList();
    }
}
