package tierdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.shell.frame.PageFocus;
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
    private @Nullable PageFocus focus;
    private @Nullable Parent trouble;

    @FXML private StatusBarController statusBarController;
    @FXML private StackPane root;
    @FXML private StackPane stack;
    @FXML private SplitPane work;
    @FXML private StackPane left;
    @FXML private StackPane centre;
    private @Nullable OverlayHost overlays;
    private @Nullable SplitState split;

    ShellController(UiContext ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        overlays = new OverlayHost(root);
        detail.getStyleClass().add("detail-place");
        detail.setMinWidth(SplitState.DETAIL_AT_LEAST);
        split = new SplitState(ui.settings(), work, left, detail);
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
            work.setDisable(false);
            if (focus != null) {
                focus.close();
                focus = null;
            }
        }
        if (page == null || !offered.containsKey(page)) {
            return;
        }
        Parent content = content(page);
        PageFrame frame = new PageFrame(page, content, ui.messages(), () -> ui.workplace().closePage());
        shown = frame;
        stack.getChildren().add(frame);
        focus = new PageFocus(root, work, frame, content);
        if (page.place() == Page.Place.DRAWER) {
            Motion.slideIn(frame);
        } else {
            // what lies below is not to be reached by the tabulator
            work.setDisable(true);
        }
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
