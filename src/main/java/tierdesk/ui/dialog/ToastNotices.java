package tierdesk.ui.dialog;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Notices as ControlsFX's toasts, in the lower right corner of the main window. */
public final class ToastNotices implements Notices {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(12);

    private final Supplier<@Nullable Window> owner;

    /** @param owner the window they stand in; while there is none, nobody is told */
    public ToastNotices(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public void done(String text) {
        show("", text, SHORT, icon(Feather.CHECK, "notice-done"), () -> { });
    }

    @Override
    public void tell(String title, String text, Runnable onClick) {
        show(title, text, SHORT, icon(Feather.INFO, "notice-tell"), onClick);
    }

    @Override
    public void warn(String title, String text, Runnable onClick) {
        show(title, text, LONG, icon(Feather.ALERT_TRIANGLE, "notice-warn"), onClick);
    }

    private void show(String title, String text, Duration stay, Node icon, Runnable onClick) {
        Window window = owner.get();
        if (window == null || !window.isShowing()) {
            return;
        }
        Notifications.create().owner(window).title(title).text(text).graphic(icon).position(Pos.BOTTOM_RIGHT)
                .hideAfter(stay).onAction(event -> onClick.run()).show();
    }

    private static Node icon(Ikon ikon, String styleClass) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
