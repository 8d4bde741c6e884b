package tierdesk.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;

/**
 * Parts of a page that join it when they are first to be seen. A page is styled whole when it is opened, its hidden parts with it: the procedures have
 * three times as many controls in tabs and asides that nobody looks at yet as in those that show.
 */
public final class OnDemand {

    private OnDemand() {
    }

    /** The contents of all tabs but the one that shows; each joins its tab when that is first chosen. */
    public static void tabs(TabPane pane) {
        pane.getTabs().stream().filter(tab -> !tab.isSelected()).forEach(OnDemand::content);
    }

    private static void content(Tab tab) {
        Node content = tab.getContent();
        tab.setContent(null);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content);
            }
        });
    }

    /** A part that is not visible now; it joins its place, where it stood, when it becomes so. */
    public static void part(Node part) {
        if (part.getParent() instanceof Pane place && !part.isVisible()) {
            Node after = place.getChildren().stream().skip(place.getChildren().indexOf(part) + 1L).findFirst().orElse(null);
            place.getChildren().remove(part);
            part.visibleProperty().subscribe(visible -> {
                if (visible && part.getParent() == null) {
                    int at = place.getChildren().indexOf(after);
                    place.getChildren().add(at < 0 ? place.getChildren().size() : at, part);
                }
            });
        }
    }
}
