package tierdesk.ui.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Desk;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.JumpSource;
import tierdesk.ui.UiContext;
import tierdesk.ui.shell.gate.Gate;
import tierdesk.ui.shell.overlay.JumpController;
import tierdesk.ui.shell.overlay.JumpModel;
import tierdesk.ui.shell.overlay.ShortcutsController;
import tierdesk.ui.shell.staff.Staff;
import tierdesk.ui.shell.staff.WhoController;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.unlock.UnlockController;
import tierdesk.ui.view.View;

/**
 * The main window's content. It stands before the desk is open; then it takes the features in and shows them at their
 * places.
 */
public final class Shell {

    private static final Duration NOTICES_COME_UP = Duration.ofMillis(800);

    private final UiContext ui;
    private final Staff staff;
    private final Gate gate;
    private final JumpModel jumps;
    private final Runnable quit;
    private @Nullable View<ShellController> view;
    private @Nullable UnlockController unlock;

    /** @param quit ends the program; called on the JavaFX thread */
    public Shell(UiContext ui, Runnable quit) {
        this.ui = ui;
        this.quit = quit;
        this.gate = new Gate(ui);
        this.staff = new Staff(ui, gate.askedProperty());
        this.jumps = new JumpModel(ui);
        ui.views().controllers()
                .add(ShellController.class, () -> new ShellController(ui))
                .add(TopBarController.class, () -> new TopBarController(ui, staff))
                .add(AwayBarController.class, () -> new AwayBarController(ui))
                .add(StatusBarController.class, () -> new StatusBarController(ui))
                .add(JumpController.class, () -> new JumpController(jumps, this::hideOverlay))
                .add(ShortcutsController.class, () -> new ShortcutsController(ui, this::hideOverlay))
                .add(WhoController.class, () -> new WhoController(staff, this::hideOverlay))
                .add(UnlockController.class, () -> new UnlockController(ui))
                .add(TroubleController.class, () -> new TroubleController(quit));
    }

    /** Loads the window's content, once, and binds the commands that need no desk. */
    public Parent load() {
        View<ShellController> loaded = ui.views().load(ShellController.class);
        view = loaded;
        ui.workplace().touch(ui.clock().instant());
        loaded.root().addEventFilter(InputEvent.ANY, event -> ui.workplace().touch(ui.clock().instant()));
        new KeyDispatcher(ui.commands(), this::workInFront).install(loaded.root());
        ui.commands().bind(Command.QUIT, quit);
        ui.commands().bind(Command.JUMP, () -> overlay(JumpController.class));
        ui.commands().bind(Command.SHORTCUTS, () -> overlay(ShortcutsController.class));
        ui.commands().bind(Command.BACK, this::back);
        new LookCommands(ui).bind();
        return loaded.root();
    }

    /**
     * Stands before the desk until somebody is in.
     *
     * @param in called once somebody is: at once where nobody is asked
     * @param handedOver called when another person came in than was in before: nothing that the one before looked at or typed may stay
     */
    public void letIn(Desk desk, Runnable in, Runnable handedOver) {
        controller().closeTrouble();
        gate.guard(desk, controller().root(), in, handedOver);
    }

    /** Whether nothing but the door is to be seen. */
    public boolean isLocked() {
        return gate.closedProperty().get();
    }

    /** Takes the features in, once the desk is open, and asks who sits here if nobody has said so. */
    public void open(Desk desk, List<Feature> features) {
        ShellController controller = controller();
        unlock = null;
        controller.closeTrouble();
        features.forEach(feature -> feature.pages().forEach(controller::offer));
        List<JumpSource> sources = features.stream().flatMap(feature -> feature.jumps().stream()).toList();
        jumps.use(sources);
        controller.fill();
        staff.follow(desk, controller.root());
        staff.unknownProperty().subscribe(unknown -> {
            if (unknown) {
                controller().overlays().insist(ui.views().load(WhoController.class).root());
            }
        });
        features.forEach(Feature::start);
    }

    /** Says why the desk cannot be opened, in place of everything else. */
    public void trouble(String sentence, Runnable retry) {
        unlock = null;
        View<TroubleController> trouble = ui.views().load(TroubleController.class);
        trouble.controller().show(sentence, () -> {
            controller().closeTrouble();
            retry.run();
        });
        controller().trouble(trouble.root());
    }

    /**
     * Asks for the passphrase, in place of everything else.
     *
     * @param wrong what was tried last does not open the folder
     * @param tried takes what was typed, and tries to open the folder with it
     */
    public void locked(boolean wrong, Consumer<String> tried) {
        UnlockController page = unlock;
        if (page == null) {
            View<UnlockController> loaded = ui.views().load(UnlockController.class);
            page = loaded.controller();
            unlock = page;
            controller().trouble(loaded.root());
        }
        page.ask(tried);
        if (wrong) {
            page.wrong();
        }
    }

    /** Closes whatever is open, and shows the queue alone. */
    public void home() {
        gate.endPose();
        hideOverlay();
        unlock = null;
        controller().closeTrouble();
        controller().dismissFailures();
        ui.workplace().closePage();
        ui.workplace().closeTicket();
        ui.workplace().searchProperty().set("");
        ui.workplace().openView(tierdesk.desk.View.Fixed.OPEN);
    }

    /** The pictures of what belongs to the window itself. */
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("window", () -> { }).alsoLarge(),
                TourStop.of("jump", () -> overlay(JumpController.class)),
                TourStop.of("shortcuts", () -> overlay(ShortcutsController.class)),
                TourStop.of("who", () -> overlay(WhoController.class)),
                TourStop.of("locked", gate::pose),
                TourStop.of("failure", this::failOnce),
                TourStop.of("unlock", () -> locked(false, passphrase -> { })),
                TourStop.of("unlock-wrong", () -> locked(true, passphrase -> { })),
                TourStop.of("trouble", () -> trouble(ui.messages().get("shell.tour.trouble"), () -> { })),
                TourStop.of("notices", this::notices).then(() -> ui.background().later(NOTICES_COME_UP, () -> { })).withNotices());
    }

    private void failOnce() {
        ui.background().task(ui.messages().get("shell.tour.task"), progress -> {
            throw new IOException(ui.messages().get("shell.tour.reason"));
        }).start();
    }

    private void notices() {
        ui.notices().warn(ui.messages().get("shell.tour.due"), ui.messages().get("shell.tour.ticket"), () -> { });
        ui.notices().tell(ui.messages().get("shell.tour.news"), ui.messages().get("shell.tour.ticket"), () -> { });
        ui.notices().done(ui.messages().get("shell.tour.saved"));
    }

    private void overlay(Class<?> controller) {
        controller().overlays().show(ui.views().load(controller).root());
    }

    private void hideOverlay() {
        controller().overlays().hide();
    }

    /** One thing at a time, the uppermost first. */
    private void back() {
        if (controller().overlays().isShowing()) {
            controller().overlays().dismiss();
        } else if (ui.workplace().pageProperty().get() != null) {
            if (controller().mayClosePage()) {
                ui.workplace().closePage();
            }
        } else if (ui.workplace().ticketProperty().get() != null) {
            ui.workplace().closeTicket();
            ui.commands().run(Command.QUEUE);
        } else {
            ui.workplace().searchProperty().set("");
        }
    }

    private boolean workInFront() {
        return !controller().overlays().isShowing() && ui.workplace().pageProperty().get() == null;
    }

    private ShellController controller() {
        if (view == null) {
            throw new IllegalStateException("The window's content is not loaded");
        }
        return view.controller();
    }
}
