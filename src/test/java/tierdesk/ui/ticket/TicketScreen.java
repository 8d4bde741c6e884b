package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.service.query.NodeQuery;
import tierdesk.desk.Attachments;
import tierdesk.desk.NewRequest;
import tierdesk.desk.history.HistoryLine;
import tierdesk.desk.history.HistoryText;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Role;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.DeskStore;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;
import tierdesk.ui.Page;
import tierdesk.ui.request.RequestFeature;
import tierdesk.ui.support.ScreenTest;

/** A ticket on the screen over a real store, under the test's clock: worked with the mouse and the keyboard, by whoever sits there. */
abstract class TicketScreen extends ScreenTest {

    static final String MARA = "mk";
    static final String JO = "jo";
    static final String PAT = "pat";
    static final String MANAGER = "boss";

    private static final double WIDTH = 620;
    private static final double HEIGHT = 740;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    @TempDir
    private Path folder;

    DeskStore desk;
    TicketFeature feature;
    UUID id;
    volatile CountDownLatch attaching = new CountDownLatch(0);

    @BeforeEach
    void openDesk() throws Exception {
        desk = DeskStore.create(new StoreFolder(folder.resolve("data")), "HQ",
                new StoreSettings(ui.clock, TicketScreen::notOnTheScreensThread, DeskStore.FILE));
        desk.shopData().save(TestShop.people(), TestShop.BOSS);
        desk.shopData().save(List.of(
                new TechnicianSaved(MARA, "Mara Klein", Role.TECHNICIAN, Set.of("tier-1", "tier-2"), false),
                new TechnicianSaved(JO, "Jo Brandt", Role.TECHNICIAN, Set.of("tier-1"), false),
                new TechnicianSaved(PAT, "Pat Moreau", Role.TECHNICIAN, Set.of("tier-3", "onsite"), false),
                new CustomerSaved("Acme", "Ask for Ann.", List.of("Ann Lee"), null, false)), TestShop.BOSS);
        feature = new TicketFeature(ui.context, desk.tickets(), desk.queue(), desk.shopData(), desk.changes(), held(desk.attachments()), desk.drafts(), file -> { },
                desk.audit());
        RequestFeature requests = new RequestFeature(ui.context, desk.tickets(), desk.shopData(), desk.drafts());
        show(() -> {
            Region ticket = (Region) feature.pages().get(Page.TICKET).get();
            Region request = (Region) requests.pages().get(Page.LOG_REQUEST).get();
            ticket.setMinWidth(WIDTH);
            ticket.setMaxWidth(WIDTH);
            StackPane all = new StackPane(new HBox(ticket, request));
            ui.context.workplace().pageProperty().subscribe(page -> showDossier(all, page));
            return all;
        });
        doOnScreen(() -> stage.setHeight(HEIGHT));
        sit(MARA);
    }

    /** As the shell does it: over everything else, as long as the page is open. */
    private void showDossier(StackPane all, @Nullable Page page) {
        if (page == Page.DOSSIER) {
            all.getChildren().add(feature.pages().get(Page.DOSSIER).get());
        } else if (all.getChildren().size() > 1) {
            all.getChildren().removeLast();
        }
    }

    @AfterEach
    void closeDesk() {
        doOnScreen(() -> stage.hide());
        waitUntilIdle();
        desk.close();
    }

    /** The same, which keep no file before they are let. */
    private Attachments held(Attachments real) {
        return new Attachments() {
            @Override
            public AttachmentAdded keep(Path file) throws IOException {
                try {
                    attaching.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("The test ended", e);
                }
                return real.keep(file);
            }

            @Override
            public InputStream open(String sha256) throws IOException {
                return real.open(sha256);
            }
        };
    }

    private static void notOnTheScreensThread() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("The disk was asked on the screen's thread");
        }
    }

    /** Somebody else sits down at the desk. */
    void sit(String technician) {
        doOnScreen(() -> ui.context.workplace().meProperty().set(desk.shopData().shop().technician(technician).orElseThrow()));
        waitUntilIdle();
    }

    /** A ticket that is logged and identified, and open on the screen. */
    void logged() throws Exception {
        id = desk.tickets().log(TestShop.request("Printer"), new Actor(MARA, Role.TECHNICIAN)).ticket().id();
        open();
    }

    /** A ticket of which nothing is known but the words. */
    void received() throws Exception {
        id = desk.tickets().log(new NewRequest(Channel.PHONE, "Ann Lee", "Acme", "Printer", "It is dead", null, null, null, null, null, null,
                null, null, null), new Actor(MARA, Role.TECHNICIAN)).ticket().id();
        open();
    }

    void open() {
        doOnScreen(() -> ui.context.workplace().openTicket(id));
        waitUntilIdle();
        waitUntil("the ticket is shown", () -> there("ticket-subject"));
    }

    /** What happened elsewhere: recorded without the screen. */
    void happens(String by, TicketEvent... events) throws Exception {
        desk.tickets().record(id, List.of(events), new Actor(by, by.equals(MANAGER) ? Role.MANAGER : Role.TECHNICIAN));
        waitUntilIdle();
    }

    Ticket ticket() {
        return desk.tickets().find(id).orElseThrow().ticket();
    }

    /** Presses the button of an action, beside the others or under More. */
    void press(String action) {
        String node = "ticket-do-" + action;
        if (there(node)) {
            click(node);
        } else {
            click("ticket-more");
            click(node);
        }
        waitUntilIdle();
    }

    /** Fills fields of the open form, name after value, and sends it with its button. */
    void fill(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            bringIntoSight("form-" + namesAndValues[i]);
            type("form-" + namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** Presses an action's button, fills its form and sends it. */
    void act(String action, String... namesAndValues) {
        press(action);
        fill(namesAndValues);
        send();
    }

    void send() {
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        if (there("ticket-form")) {
            throw new AssertionError("The form is still open: " + text("form-title") + ", " + text("form-problem") + ", " + problems());
        }
    }

    /** Chooses an option of the open form by the words on it. */
    void choose(String field, String words) {
        bringIntoSight("form-" + field);
        click("form-" + field);
        waitUntil("it can be chosen: " + words, () -> option(words).tryQuery().isPresent());
        robot.clickOn(option(words).queryAs(ListCell.class));
        waitUntilIdle();
    }

    private void bringIntoSight(String node) {
        Node control = find(node, Node.class);
        doOnScreen(control::requestFocus);
    }

    private NodeQuery option(String words) {
        return robot.lookup(".list-cell").match(node -> node instanceof ListCell<?> cell && words.equals(cell.getText())
                && node.getScene().getWindow() instanceof PopupWindow && node.getScene().getWindow().isShowing());
    }

    String text(String node) {
        return onScreen(() -> robot.lookup("#" + node).queryAs(Label.class).getText());
    }

    /** What is wrong with the open form, field by field. */
    List<String> problems() {
        return onScreen(() -> robot.lookup(".field-problem").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(text -> !text.isEmpty()).toList());
    }

    void expect(Stage stage, String place) {
        waitUntilIdle();
        assertThat(ticket().stage()).isEqualTo(stage);
        assertThat(text("ticket-stage")).isEqualTo(ui.context.messages().of(stage));
        assertThat(text("ticket-place")).isEqualTo(place);
    }

    /** The reason that stands on an action's button; empty when it can be done. */
    String refusal(String action) {
        return onScreen(() -> {
            Node button = robot.lookup("#ticket-do-" + action).match(node -> node instanceof Button).query();
            assertThat(button.isDisabled()).as("a refused button stays in reach").isFalse();
            assertThat(button.isFocusTraversable()).isTrue();
            return button.getPseudoClassStates().contains(REFUSED) ? button.getAccessibleHelp() : "";
        });
    }

    /** All actions that are on the screen, beside one another or under More; those that cannot be done yet with a "!" before. */
    List<String> offered() {
        waitUntilIdle();
        return onScreen(() -> {
            List<String> offered = new ArrayList<>();
            Parent bar = robot.lookup("#ticket-actions").queryAs(Parent.class);
            for (Node button : bar.lookupAll(".button")) {
                if (button.getId() != null && button.getId().startsWith("ticket-do-")) {
                    offered.add((button.getPseudoClassStates().contains(REFUSED) ? "!" : "") + word(button.getId()));
                }
            }
            for (MenuItem item : robot.lookup("#ticket-more").queryAs(MenuButton.class).getItems()) {
                offered.add((item.getStyleClass().contains("refused") ? "!" : "") + word(item.getId()));
            }
            return offered;
        });
    }

    private static String word(String id) {
        return id.substring("ticket-do-".length());
    }

    /** The history as it reads, oldest first. */
    List<String> history() {
        return new HistoryText(ui.context.messages().locale(), ui.context.formats().zone(), desk.shopData().shop())
                .lines(desk.tickets().find(id).orElseThrow()).stream().map(HistoryLine::sentence).toList();
    }

    void later(Duration span) {
        ui.clock.pass(span);
        doOnScreen(feature::tick);
        waitUntilIdle();
    }
}
