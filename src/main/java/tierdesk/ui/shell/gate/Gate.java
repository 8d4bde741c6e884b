package tierdesk.ui.shell.gate;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Desk;
import tierdesk.desk.door.SignIn;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.UiContext;

/**
 * Stands before the window's content while nobody is in, and whenever somebody comes or goes. While it is closed nothing else is seen, no command
 * runs, and all that was typed stays where it is.
 */
public final class Gate {

    private final UiContext ui;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed");
    private @Nullable StackPane root;
    private @Nullable Desk desk;
    private @Nullable Node cover;
    private List<Node> hidden = List.of();
    private @Nullable Node focusBefore;
    private Runnable another = () -> { };

    public Gate(UiContext ui) {
        this.ui = ui;
        ui.views().controllers().add(GateController.class, () -> new GateController(new GateModel(ui, this::signIn), ui.messages()));
    }

    /**
     * Begins to stand before a desk.
     *
     * @param over what it covers
     * @param in called once somebody is in: at once where nobody is asked
     * @param handedOver called when another person came in than was in before
     */
    public void guard(Desk opened, StackPane over, Runnable in, Runnable handedOver) {
        desk = opened;
        root = over;
        another = handedOver;
        ui.commands().bind(Command.LOCK, CommandAction.where(asked, this::lock));
        ui.commands().bind(Command.SWITCH_PERSON, new CommandAction(this::change, asked, new SimpleStringProperty("")));
        look();
        new IdleWatch(over, ui.clock(), this::idleMinutes, this::look, this::lock).start();
        if (opened.signIn().state().open()) {
            in.run();
        } else {
            close(GateController.AtDoor.BEGIN, person -> {
                sit(person);
                in.run();
            });
        }
    }

    /** Whether people sign in here. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether nothing but this is to be seen. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    private SignIn signIn() {
        return Objects.requireNonNull(desk, "no desk is open").signIn();
    }

    /** Stands there for the tour's picture, where nobody is asked. */
    public void pose() {
        close(GateController.AtDoor.LOCKED, person -> { });
    }

    /** Ends the pose; whoever is asked still is. */
    public void endPose() {
        if (closed.get() && !asked.get()) {
            open();
        }
    }

    /** What was chosen about signing in may have changed. */
    private void look() {
        asked.set(signIn().state().asked());
    }

    private int idleMinutes() {
        return asked.get() && !closed.get() ? signIn().state().idleMinutes() : 0;
    }

    private void lock() {
        if (asked.get() && !closed.get()) {
            signIn().lock();
            close(GateController.AtDoor.LOCKED, this::cameIn);
        }
    }

    /** Whoever is in stays in until the other's password was right. */
    private void change() {
        if (!closed.get()) {
            close(GateController.AtDoor.CHANGE, this::cameIn);
        }
    }

    private void cameIn(TechnicianSaved person) {
        TechnicianSaved before = ui.workplace().meProperty().get();
        if (before == null || before.id().equals(person.id())) {
            sit(person);
        } else {
            ui.settings().set(DeskSettings.TECHNICIAN, person.id());
            another.run();
        }
    }

    private void sit(TechnicianSaved person) {
        ui.settings().set(DeskSettings.TECHNICIAN, person.id());
        ui.workplace().meProperty().set(person);
    }

    private void close(GateController.AtDoor reason, Consumer<TechnicianSaved> in) {
        StackPane over = Objects.requireNonNull(root, "there is nothing to cover");
        var view = ui.views().load(GateController.class);
        view.controller().ask(reason, Objects.requireNonNull(desk).shopData().shop().staff(), ui.settings().get(DeskSettings.TECHNICIAN), person -> {
            open();
            in.accept(person);
        }, this::open);
        focusBefore = over.getScene() == null ? null : over.getScene().getFocusOwner();
        hidden = over.getChildren().stream().filter(Node::isVisible).toList();
        hidden.forEach(node -> node.setVisible(false));
        cover = view.root();
        over.getChildren().add(view.root());
        closed.set(true);
        ui.commands().hold(true);
        hideOtherWindows(over);
    }

    private void open() {
        StackPane over = Objects.requireNonNull(root, "there is nothing to cover");
        over.getChildren().remove(cover);
        cover = null;
        hidden.forEach(node -> node.setVisible(true));
        hidden = List.of();
        closed.set(false);
        ui.commands().hold(false);
        Node before = focusBefore;
        focusBefore = null;
        if (before != null) {
            Platform.runLater(before::requestFocus);
        }
    }

    /** Menus, dialogs and notices would still show what the window no longer does. */
    private static void hideOtherWindows(Node over) {
        Window own = over.getScene() == null ? null : over.getScene().getWindow();
        List.copyOf(Window.getWindows()).stream().filter(window -> window != own).forEach(Window::hide);
    }
}
