package tierdesk.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.support.TestUi;

@DisplayName("The page of reference data")
class ReferenceScreenTest extends ScreenTest {

    @TempDir
    private Path temp;

    private DeskStore store;
    private ReferenceFeature feature;

    @BeforeEach
    void aShop() throws Exception {
        store = TestShop.create(temp.resolve("desk"), new TestClock(TestShop.MONDAY_9));
        store.shopData().save(List.of(new CustomerSaved("Acme", "Ring twice.", List.of("Ann Lee"), null, false),
                new CustomerSaved("Bolt & Sons", "", List.of(), null, false)), TestShop.BOSS);
        ui.context.workplace().meProperty().set(new TechnicianSaved("boss", "Bo Ross", Role.MANAGER, Set.of("tier-1"), false));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void open(Page page, Command command) {
        feature = new ReferenceFeature(ui.context, store.shopData(), store.drafts(), store.attachments(), store.changes(), store.audit());
        show(() -> feature.pages().get(page).get());
        doOnScreen(() -> {
            feature.start();
            ui.context.commands().run(command);
        });
        waitUntilIdle();
    }

    private CustomerSaved customer(String name) {
        return store.shopData().shop().customer(name).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> list() {
        return find("reference-list", ListView.class);
    }

    @Test
    @DisplayName("by keys alone: found while typing, changed, said at the field what is wrong, mended, saved")
    void byKeysAlone() {
        open(Page.REFERENCE, Command.REFERENCE);
        waitUntil("one can search at once", () -> find("reference-search", TextInputControl.class).isFocused());
        robot.write("bol");
        waitUntil("only one is left", () -> list().getItems().size() == 1);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntil("the notes have the keyboard", () -> find("reference-notes", TextArea.class).isFocused());
        robot.write("Ask for Jo.");
        type("reference-rates", "Tier 1: -4");
        type("reference-included", "soon");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(find("reference-rates-problem", Label.class).getText()).isEqualTo("An amount cannot be negative.");
        assertThat(find("reference-included-problem", Label.class).getText()).contains("soon");
        assertThat(customer("Bolt & Sons").notes()).isEmpty();
        assertThat(find("reference-notes", TextArea.class).getText()).isEqualTo("Ask for Jo.");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();

        type("reference-rates", "Tier 1: 80,50");
        type("reference-included", "10 h");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(customer("Bolt & Sons").notes()).isEqualTo("Ask for Jo.");
        assertThat(customer("Bolt & Sons").contract().rates().get("tier-1")).isEqualByComparingTo("80.50");
        assertThat(customer("Bolt & Sons").contract().includedMinutes()).isEqualTo(600);
        assertThat(there("reference-rates-problem")).isFalse();
    }

    @Test
    @DisplayName("adds an entry, refuses a name that is there, and saves it once however often one presses")
    void add() {
        open(Page.REFERENCE, Command.REFERENCE);
        click("reference-add");
        type("reference-name", "acme");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(find("reference-name-problem", Label.class).getText()).contains("Acme").contains("already");
        type("reference-name", "Corner Shop");
        press(KeyCode.SHORTCUT, KeyCode.S);
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(store.shopData().shop().customers()).extracting(CustomerSaved::name).containsExactly("Acme", "Bolt & Sons", "Corner Shop");
        assertThat(find("reference-name", TextInputControl.class).isEditable()).as("tickets name it").isFalse();
    }

    @Test
    @DisplayName("renames an entry, which goes on under the new name whoever names the old one; a name that is there is refused")
    void rename() {
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> list().getSelectionModel().select(0));
        assertThat(find("reference-name", TextInputControl.class).isEditable()).isFalse();
        click("reference-rename");
        type("reference-name", "Bolt & Sons");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(find("reference-name-problem", Label.class).getText()).contains("Bolt & Sons").contains("already");
        type("reference-name", "Acme Works");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(list().getItems()).extracting(Row::title).containsExactly("Acme Works", "Bolt & Sons");
        assertThat(customer("Acme").name()).isEqualTo("Acme Works");
        assertThat(customer("Acme").notes()).isEqualTo("Ring twice.");
        assertThat(find("reference-heading", Label.class).getText()).isEqualTo("Acme Works");
        assertThat(there("reference-rename")).isTrue();
    }

    @Test
    @DisplayName("retires an entry, which stays known and can be offered again")
    void retire() {
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> list().getSelectionModel().select(0));
        click("reference-retire");
        waitUntilIdle();
        assertThat(customer("Acme").retired()).isTrue();
        assertThat(list().getItems()).extracting(Row::title).containsExactly("Bolt & Sons");
        click("reference-retired-too");
        assertThat(list().getItems()).hasSize(2);
        doOnScreen(() -> list().getSelectionModel().select(0));
        click("reference-retire");
        waitUntilIdle();
        assertThat(customer("Acme").retired()).isFalse();
        assertThat(customer("Acme").notes()).isEqualTo("Ring twice.");
    }

    @Test
    @DisplayName("says whose it is to change a contract, and keeps what was typed")
    void notTheirs() {
        ui.context.workplace().meProperty().set(new TechnicianSaved("mk", "Mary Kent", Role.TECHNICIAN, Set.of("tier-1"), false));
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> list().getSelectionModel().select(0));
        type("reference-cost-cap", "500");
        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(find("reference-problem-text", Label.class).getText()).contains("Only a manager");
        assertThat(find("reference-cost-cap", TextInputControl.class).getText()).isEqualTo("500");
        assertThat(customer("Acme").contract().costCap()).isNull();
    }

    @Test
    @DisplayName("what was typed and not saved is there again after a crash")
    void draft() {
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> list().getSelectionModel().select(0));
        type("reference-notes", "Half a sen");
        waitUntil("it is kept", () -> store.drafts().keys().contains("reference"));
        waitUntilIdle();
        ui = TestUi.onScreen(locale());
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> list().getSelectionModel().select(0));
        assertThat(find("reference-notes", TextArea.class).getText()).isEqualTo("Half a sen");
        click("reference-discard");
        assertThat(find("reference-notes", TextArea.class).getText()).isEqualTo("Ring twice.");
        waitUntilIdle();
        assertThat(store.drafts().keys()).doesNotContain("reference");
    }

    @Test
    @DisplayName("lists categories as the tree they are, each under the one it belongs to, and offers them with their place in it")
    void categories() throws Exception {
        store.shopData().save(List.of(new CategorySaved("Devices", null, List.of(), false), new CategorySaved("Access", null, List.of(), false)), TestShop.BOSS);
        store.shopData().save(List.of(new CategorySaved("Printing", "Devices", List.of(), false)), TestShop.BOSS);
        store.shopData().save(List.of(new CategorySaved("Blank pages", "Printing", List.of(), false)), TestShop.BOSS);
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> find("reference-kinds", ListView.class).getSelectionModel().select(ReferenceKind.CATEGORIES));
        assertThat(list().getItems()).extracting(row -> "  ".repeat(row.depth()) + row.title())
                .containsExactly("Access", "Devices", "  Printing", "    Blank pages");

        click("reference-add");
        type("reference-parent", "prin");
        waitUntil("it is offered", () -> robot.lookup(".completion-list .list-cell").match(node -> node instanceof ListCell<?> cell
                && "Devices › Printing".equals(cell.getText())).tryQuery().isPresent());
        press(KeyCode.ENTER);
        assertThat(find("reference-parent", TextInputControl.class).getText()).isEqualTo("Printing");
    }

    @Test
    @DisplayName("reads people from a CSV file and names the lines it could not take")
    void csv() throws Exception {
        open(Page.REFERENCE, Command.REFERENCE);
        doOnScreen(() -> find("reference-kinds", ListView.class).getSelectionModel().select(1));
        ui.dialogs.file = Files.writeString(temp.resolve("people.csv"), "customer,name,phones\nAcme,Bob Hill,0123 456\nNobody,Cy Dale,\n");
        click("reference-import");
        waitUntilIdle();
        assertThat(store.shopData().shop().reference().requester("Acme", "Bob Hill").map(RequesterSaved::phones)).contains(List.of("0123 456"));
        assertThat(find("reference-problem-text", Label.class).getText()).contains("1 rejected", "people.rejects.csv");
        ui.dialogs.file = temp.resolve("out.csv");
        click("reference-export");
        waitUntilIdle();
        assertThat(Files.readString(temp.resolve("out.csv"))).contains("Bob Hill", "Ann Lee");
    }

    @Test
    @DisplayName("the shop's logo is a small picture: 100 MB, a text and a picture of a billion pixels are refused in words")
    void logo() throws Exception {
        open(Page.SHOP, Command.SHOP);
        Path large = temp.resolve("large.png");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        Path bomb = Files.write(temp.resolve("bomb.png"), new byte[] {(byte) 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 1, 0, 0, 0, 1, 0, 0});
        Map<Path, String> wrong = Map.of(large, "larger than 2 MB", bomb, "4,000 pixels", Files.writeString(temp.resolve("a.png"), "Dear Ann, this is no picture."),
                "neither a PNG nor a JPEG");
        for (Map.Entry<Path, String> file : wrong.entrySet()) {
            ui.dialogs.file = file.getKey();
            click("shop-choose-logo");
            waitUntilIdle();
            assertThat(find("shop-problem-text", Label.class).getText()).contains(file.getValue());
            assertThat(there("shop-without-logo")).isFalse();
        }
        ui.dialogs.file = Path.of("src/main/resources/tierdesk/icon-48.png");
        click("shop-choose-logo");
        waitUntilIdle();
        type("shop-name", "Kent IT");
        type("shop-currency", "pounds");
        click("shop-save");
        assertThat(find("shop-problem-text", Label.class).getText()).contains("POUNDS");
        type("shop-currency", "gbp");
        click("shop-save");
        waitUntilIdle();
        assertThat(store.shopData().shop().description().currency()).isEqualTo("GBP");
        assertThat(store.shopData().shop().description().logo()).isNotNull();
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }
}
