package tierdesk.ui.shell.frame;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.ui.Page;
import tierdesk.ui.text.Messages;

/** A page's name, its way out, and its content. */
public final class PageFrame extends BorderPane {

    /** @param close closes the page */
    public PageFrame(Page page, Parent content, Messages messages, Runnable close) {
        getStyleClass().add("page-frame");
        setId("page-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setCenter(content);
        if (page != Page.WELCOME) {
            setTop(head(messages.of(page), messages.get("dialog.close"), close));
        }
        if (page.place() == Page.Place.DRAWER) {
            getStyleClass().add("drawer");
            StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        }
    }

    private static HBox head(String title, String closing, Runnable close) {
        Label name = new Label(title);
        name.getStyleClass().addAll("text-18", "strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(null, new FontIcon(Feather.X));
        button.setId("page-close");
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(closing);
        button.setTooltip(new Tooltip(closing));
        button.setOnAction(event -> close.run());
        HBox head = new HBox(name, space, button);
        head.getStyleClass().add("page-head");
        return head;
    }
}
