package tierdesk.ui.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Changes.Change;
import tierdesk.desk.VendorCaseList;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The page of open vendor cases")
class VendorCasesScreenTest extends ScreenTest {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Cases cases = new Cases();

    @Test
    @DisplayName("says how late each answer is, fetches more at the end, follows what happens, and opens the ticket")
    void list() {
        Instant now = ui.clock.instant();
        for (int i = 0; i < 250; i++) {
            cases.add("vendor " + i, now.plus(Duration.ofMinutes(30L * i - 25)));
        }
        open();
        TableView<?> table = find("vendor-cases-table", TableView.class);
        waitUntil("the first page is here", () -> table.getItems().size() == VendorCasesModel.PAGE);
        assertThat(text("vendor-cases-total")).startsWith("250 open cases");
        assertThat(cells()).anySatisfy(cell -> assertThat(cell).startsWith("25 min late · promised for"))
                .anySatisfy(cell -> assertThat(cell).startsWith("5 min left · promised for"));

        doOnScreen(() -> table.scrollTo(VendorCasesModel.PAGE - 1));
        waitUntil("the second page is here", () -> table.getItems().size() == 2 * VendorCasesModel.PAGE);

        cases.rows.removeFirst();
        listeners.forEach(listener -> listener.accept(new Change(Set.of(), false, true)));
        waitUntil("the case that was concluded is gone", () -> text("vendor-cases-total").startsWith("249 open cases"));

        doOnScreen(() -> {
            table.scrollTo(0);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        press(KeyCode.ENTER);
        assertThat(ui.context.workplace().ticketProperty().get()).isEqualTo(cases.rows.getFirst().ticket());
        assertThat(ui.context.workplace().pageProperty().get()).isNull();
    }

    @Test
    @DisplayName("says what to do where no case is open")
    void empty() {
        open();
        waitUntil("it is said", () -> there("vendor-cases-empty"));
        assertThat(there("vendor-cases-table")).isFalse();
    }

    private void open() {
        VendorCasesFeature feature = new VendorCasesFeature(ui.context, cases, listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        });
        doOnScreen(() -> ui.context.workplace().open(Page.VENDOR_CASES));
        show(() -> feature.pages().get(Page.VENDOR_CASES).get());
        waitUntilIdle();
    }

    private String text(String id) {
        return onScreen(() -> robot.lookup("#" + id).queryAs(Label.class).getText());
    }

    private List<String> cells() {
        return onScreen(() -> robot.lookup(".table-cell").queryAll().stream().filter(Node::isVisible).map(cell -> ((Labeled) cell).getText())
                .filter(text -> text != null).toList());
    }

    /** Cases in memory. */
    private static final class Cases implements VendorCaseList {

        private final List<VendorCaseRow> rows = new CopyOnWriteArrayList<>();

        void add(String vendor, Instant due) {
            rows.add(new VendorCaseRow(UUID.randomUUID(), "HQ-" + rows.size(), "Printer", "Acme", "tier-1", vendor, "", "", "Hotline", due, due, true,
                    new Place(due, rows.size(), vendor)));
        }

        @Override
        public List<VendorCaseRow> open(@Nullable Place after, int limit) {
            return new ArrayList<>(rows).stream().sorted(Comparator.comparing(VendorCaseRow::dueAt))
                    .filter(row -> after == null || row.dueAt().isAfter(after.dueAt())).limit(limit).toList();
        }

        @Override
        public long count() {
            return rows.size();
        }
    }
}
