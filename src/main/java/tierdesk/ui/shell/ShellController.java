package tierdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.shell.frame.PageFrame;
import tierdesk.ui.shell.frame.SplitState;
import tierdesk.ui.shell.overlay.OverlayHost;
import tierdesk.ui.theme.Motion;

/** Puts the pages of the features at their places: three beside each other, the others over them. */
public final class ShellController {

    private final UiContext ui;
    private final Map<Page, Supplier<? extends Parent>> offered = new EnumMap<>(Page.class);
    private final Map<Page, Parent> loaded = new EnumMap<>(Page.class);
    private final StackPane detail = new StackPane();
    private @Nullable Node shown;
    private @Nullable Node focusBefore;
    private Subscription keysFollowed = Subscription.EMPTY;
    private @Nullable Parent trouble;

    @FXML private StatusBarController statusBarController;
    @FXML private StackPane root;
    @FXML private StackPane stack;
    @FXML private SplitPane work;
    @FXML private StackPane left;
    @FXML private StackPane centre;
    private @Nullable OverlayHost overlays;
    private @Nullable SplitState split;
    /** Whether somebody pressed a key or the mouse since the page was opened. */
    private boolean touched;

    ShellController(UiContext ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        overlays = new OverlayHost(root);
        detail.getStyleClass().add("detail-place");
        detail.setMinWidth(SplitState.DETAIL_AT_LEAST);
        split = new SplitState(ui.settings(), work, left, detail);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> touched = true);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched = true);
        ui.workplace().pageProperty().subscribe(this::showPage);
        ui.workplace().ticketProperty().subscribe(this::showTicket);
    }

    StackPane root() {
        return root;
    }

    OverlayHost overlays() {
        if (overlays == null) {
            throw new IllegalStateException("The view is not loaded");
        }
        return overlays;
    }

    /** Keeps the way to a page's content; it is loaded when it is first wanted. */
    void offer(Page page, Supplier<? extends Parent> content) {
        if (offered.putIfAbsent(page, content) != null) {
            throw new IllegalStateException("Two features fill " + page);
        }
    }

    /** Loads what is always there, and whatever was asked for before. */
    void fill() {
        place(Page.VIEWS, left);
        place(Page.QUEUE, centre);
        showTicket(ui.workplace().ticketProperty().get());
        showPage(ui.workplace().pageProperty().get());
    }

    /** The page on the first start cannot be closed: something has to be chosen there. */
    boolean mayClosePage() {
        return ui.workplace().pageProperty().get() != Page.WELCOME;
    }

    void trouble(Parent content) {
        closeTrouble();
        trouble = content;
        stack.getChildren().add(content);
    }

    void closeTrouble() {
        if (trouble != null) {
            stack.getChildren().remove(trouble);
            trouble = null;
        }
    }

    void dismissFailures() {
        statusBarController.dismissAll();
    }

    private void showTicket(@Nullable UUID ticket) {
        boolean there = ticket != null && offered.containsKey(Page.TICKET);
        if (there) {
            place(Page.TICKET, detail);
        }
        if (split != null) {
            split.showDetail(there);
        }
    }

    private void showPage(@Nullable Page page) {
        if (shown != null) {
            stack.getChildren().remove(shown);
            shown = null;
            keysFollowed.unsubscribe();
            work.setDisable(false);
            giveFocusBack();
        }
        if (page == null || !offered.containsKey(page)) {
            return;
        }
        focusBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        PageFrame frame = new PageFrame(page, content(page), ui.messages(), () -> ui.workplace().closePage());
        shown = frame;
        stack.getChildren().add(frame);
        if (page.place() == Page.Place.DRAWER) {
            Motion.slideIn(frame);
        } else {
            // what lies below is not to be reached by the tabulator
            work.setDisable(true);
        }
        Platform.runLater(() -> {
            touched = false;
            takeFocus(frame, content(page));
        });
        keepFocus(frame, content(page));
    }

    /**
     * While a page is shown the keys always have somewhere to go: a control that had them may have been taken away or switched off. And until somebody
     * presses a key or the mouse, what comes to its end late in queue or ticket does not take them from the page that was just opened.
     */
    private void keepFocus(Node frame, Parent content) {
        Scene scene = root.getScene();
        if (scene != null) {
            keysFollowed.unsubscribe();
            Runnable settle = () -> settle(scene, frame, content);
            scene.addPostLayoutPulseListener(settle);
            keysFollowed = scene.focusOwnerProperty().subscribe(owner -> {
                if (owner == null || !touched && within(work, owner)) {
                    Platform.runLater(() -> takeFocus(frame, content));
                }
            }).and(() -> scene.removePostLayoutPulseListener(settle));
        }
    }

    /** What a page loads may come after it was opened: as long as nobody pressed anything, the keys then go on from the page's frame into it. */
    private void settle(Scene scene, Node frame, Parent content) {
        Node owner = scene.getFocusOwner();
        if (!touched && shown == frame && within(frame, owner) && !within(content, owner)) {
            first(content).ifPresent(Node::requestFocus);
        }
    }

    /** A page that did not choose where to begin begins with its first control: who came by a key goes on by keys. */
    private void takeFocus(Node frame, Parent content) {
        if (shown == frame && !within(frame, root.getScene().getFocusOwner())) {
            first(content).or(() -> first(frame)).ifPresent(Node::requestFocus);
        }
    }

    /** Not {@link Node#isFocusWithin()}: on a node just added it can be true without the focus. */
    private static boolean within(Node outer, @Nullable Node owner) {
        Node at = owner;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }

    private void giveFocusBack() {
        if (focusBefore != null && focusBefore.getScene() == root.getScene()) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(ShellController::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private void place(Page page, StackPane place) {
        if (offered.containsKey(page) && place.getChildren().isEmpty()) {
            place.getChildren().add(content(page));
        }
    }

    private Parent content(Page page) {
        Parent known = loaded.get(page);
        if (known != null) {
            return known;
        }
        Supplier<? extends Parent> supplier = offered.get(page);
        if (supplier == null) {
            throw new IllegalStateException("No feature fills " + page);
        }
        Parent content = supplier.get();
        loaded.put(page, content);
        return content;
    }
}
