package tierdesk.ui.cost;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

/** A page of what work cost, over a shop of its own. */
abstract class CostScreen extends ScreenTest {

    @TempDir
    Path temp;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);
    DeskStore store;

    @BeforeEach
    void aShop() throws Exception {
        store = TestShop.create(temp.resolve("desk"), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    void open(Page page, Command command) {
        CostFeature feature = new CostFeature(ui.context, store);
        show(() -> feature.pages().get(page).get());
        doOnScreen(() -> ui.context.commands().run(command));
        waitUntilIdle();
    }

    String text(String label) {
        return onScreen(() -> find(label, Label.class).getText());
    }

    /** What stands in a table's column, line by line. */
    List<String> column(String table, int index) {
        return onScreen(() -> {
            TableView<?> view = (TableView<?>) stage.getScene().lookup("#" + table);
            return IntStream.range(0, view.getItems().size()).mapToObj(row -> String.valueOf(view.getColumns().get(index).getCellData(row))).toList();
        });
    }
}
