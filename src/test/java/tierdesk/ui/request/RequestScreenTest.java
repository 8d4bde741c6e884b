package tierdesk.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.Tickets;
import tierdesk.desk.View;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.ScreenTest;

@DisplayName("Logging a request on the screen")
class RequestScreenTest extends ScreenTest {

    @TempDir
    private Path folder;
    private DeskStore desk;
    private final AtomicInteger logged = new AtomicInteger();
    private volatile boolean failing;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private RequestFeature feature;

    @BeforeEach
    void openForm() throws Exception {
        desk = TestShop.create(folder.resolve("data"), new TestClock(TestShop.MONDAY_9));
        desk.shopData().save(List.of(
                new CustomerSaved("Acme", "Call Jane first.", List.of("Jane Miller"), null, false),
                new CustomerSaved("Bolt & Sons", "", List.of(), null, false)), TestShop.BOSS);
        feature = new RequestFeature(ui.context, guarded(desk.tickets()), desk.shopData(), desk.drafts());
        show(() -> feature.pages().get(Page.LOG_REQUEST).get());
        doOnScreen(() -> {
            feature.start();
            ui.context.commands().run(Command.LOG_REQUEST);
        });
        waitUntilIdle();
        waitUntil("one can type", () -> find("request-requester", TextInputControl.class).isFocused());
    }

    @AfterEach
    void closeDesk() {
        gate.countDown();
        desk.close();
    }

    @Test
    @DisplayName("takes six fields and no mouse, from the first key to the ticket in the queue")
    void byKeyboardAlone() {
        robot.write("Jane Miller");
        press(KeyCode.TAB);
        robot.write("bol");
        waitUntil("Bolt is offered", RequestScreenTest::offering);
        press(KeyCode.TAB);
        assertThat(text("request-customer")).isEqualTo("Bolt & Sons");
        robot.write("VPN drops every hour");
        press(KeyCode.TAB);
        robot.write("It worked yesterday");
        press(KeyCode.TAB);
        robot.write("Network");
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntil("it is saved", () -> !ui.notices.told.isEmpty());

        assertThat(ui.notices.told).containsExactly("Saved HQ-1001");
        TicketRow row = rows().getFirst();
        assertThat(row.number()).isEqualTo("HQ-1001");
        assertThat(row.requester()).isEqualTo("Jane Miller");
        assertThat(row.customer()).isEqualTo("Bolt & Sons");
        assertThat(row.subject()).isEqualTo("VPN drops every hour");
        assertThat(row.priority()).isEqualTo(Priority.P1);
        assertThat(row.stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(row.holder()).isEqualTo("mk");
        assertThat(onScreen(() -> ui.context.workplace().ticketProperty().get())).isEqualTo(row.id());
        assertThat(onScreen(() -> ui.context.workplace().pageProperty().get())).isNull();
        assertThat(text("request-subject")).isEmpty();
    }

    @Test
    @DisplayName("brings the customer along with a known person, and what is to be known of it")
    void knownPerson() {
        robot.write("jane");
        waitUntil("Jane is offered", RequestScreenTest::offering);
        press(KeyCode.TAB);

        assertThat(text("request-customer")).isEqualTo("Acme");
        assertThat(find("request-notes", Label.class).getText()).isEqualTo("Call Jane first.");
    }

    @Test
    @DisplayName("leaves what was typed when Escape refuses the offer")
    void refusesOffer() {
        press(KeyCode.TAB);
        robot.write("Acm");
        waitUntil("Acme is offered", RequestScreenTest::offering);
        press(KeyCode.ESCAPE);
        waitUntil("nothing is offered", () -> !offering());
        press(KeyCode.TAB);
        assertThat(text("request-customer")).isEqualTo("Acm");
    }

    @Test
    @DisplayName("saves once, however often it is asked to")
    void onceOnly() {
        gate = new CountDownLatch(1);
        type("request-subject", "Printer");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        doOnScreen(() -> find("request-save", Button.class).fire());
        assertThat(ui.notices.told).as("nothing is said before it is on disk").isEmpty();
        gate.countDown();
        waitUntil("it is saved", () -> !ui.notices.told.isEmpty());
        waitUntilIdle();

        assertThat(logged.get()).isOne();
        assertThat(rows()).hasSize(1);
    }

    @Test
    @DisplayName("shows a refusal at its field, and leads there")
    void refusal() {
        type("request-words", "It is broken");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntil("it says so", () -> there("request-subject-error"));

        assertThat(find("request-subject-error", Label.class).getText()).isEqualTo("Fill in: subject.");
        assertThat(onScreen(() -> find("request-subject", TextInputControl.class).isFocused())).isTrue();
        robot.write("Printer");
        waitUntil("it is mended", () -> !there("request-subject-error"));
        assertThat(text("request-words")).isEqualTo("It is broken");
    }

    @Test
    @DisplayName("keeps every word when the disk fails, and saves them on Retry")
    void failure() {
        failing = true;
        type("request-subject", "Printer");
        type("request-words", "It is broken");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntil("it says so", () -> there("request-problem"));
        assertThat(find("request-problem-text", Label.class).getText()).contains("The disk is full.");
        assertThat(text("request-words")).isEqualTo("It is broken");
        assertThat(rows()).isEmpty();

        failing = false;
        click("request-retry");
        waitUntil("it is saved", () -> !ui.notices.told.isEmpty());
        assertThat(rows()).hasSize(1);
    }

    @Test
    @DisplayName("finds what was typed after the desk ended without saving")
    void draft() {
        type("request-subject", "Printer");
        type("request-words", "It is broken");
        waitUntil("it is kept", () -> desk.drafts().read("request").filter(kept -> kept.contains("broken")).isPresent());

        RequestModel next = onScreen(() -> {
            RequestModel model = new RequestModel(ui.context, desk.tickets(), desk.shopData(), desk.drafts());
            model.start();
            return model;
        });
        waitUntil("it is there", () -> next.wordsProperty().get().equals("It is broken"));
    }

    @Test
    @DisplayName("lets the tabulator leave the words, forth and back")
    void tabulator() {
        click("request-words");
        press(KeyCode.TAB);
        assertThat(onScreen(() -> find("request-category", TextInputControl.class).isFocused())).isTrue();
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(onScreen(() -> find("request-words", TextArea.class).isFocused())).isTrue();
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(onScreen(() -> find("request-subject", TextInputControl.class).isFocused())).isTrue();
    }

    private List<TicketRow> rows() {
        return desk.queue().first(View.Fixed.OPEN, Sort.TIME_LEFT, 10);
    }

    private String text(String id) {
        return onScreen(() -> find(id, TextInputControl.class).getText());
    }

    private static boolean offering() {
        return Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance);
    }

    /** The store's own tickets, counted, held up and failing as told. */
    private Tickets guarded(Tickets real) {
        return (Tickets) Proxy.newProxyInstance(Tickets.class.getClassLoader(), new Class<?>[] {Tickets.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("log")) {
                        logged.incrementAndGet();
                        assertThat(gate.await(15, TimeUnit.SECONDS)).isTrue();
                        if (failing) {
                            throw new CannotSaveException("The disk is full.", new IllegalStateException());
                        }
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
