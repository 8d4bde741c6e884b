package tierdesk.ui.ticket.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import tierdesk.ui.text.Messages;

/** The fields of an open form as they stand below one another. */
public final class FormFields {

    private final List<FieldView> views = new ArrayList<>();

    public FormFields(Messages messages, FormModel form, Completions completions, String customer) {
        form.fields().forEach(field -> views.add(new FieldView(messages, field, completions, customer)));
    }

    List<FieldView> views() {
        return List.copyOf(views);
    }

    /**
     * Shows what the other answers ask for, and brings what gets the cursor into sight, until the subscription ends.
     *
     * @param scroll what holds the fields
     */
    public Subscription follow(ScrollPane scroll) {
        Subscription all = Subscription.EMPTY;
        for (FieldView view : views) {
            all = all.and(view.field().shownProperty().subscribe(shown -> {
                view.setVisible(shown);
                view.setManaged(shown);
            }));
            all = all.and(view.focusWithinProperty().subscribe(within -> {
                if (within) {
                    bringIntoSight(view, scroll);
                }
            }));
        }
        return all;
    }

    /** Puts the cursor where something is to be mended. */
    public void focusWrong() {
        focusWrong(views);
    }

    static void focusWrong(List<FieldView> views) {
        views.stream().filter(view -> !view.field().problemProperty().get().isEmpty()).findFirst().ifPresent(FieldView::focus);
    }

    /** Two halves that follow one another share a line, which is there while one of them is. */
    public List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        HBox half = null;
        for (FieldView view : views) {
            if (!view.field().spec().isHalf()) {
                lines.add(view);
                half = null;
            } else if (half == null) {
                half = line(view);
                lines.add(half);
            } else {
                half.getChildren().add(view);
                half.managedProperty().bind(half.getChildren().getFirst().managedProperty().or(view.managedProperty()));
                half = null;
            }
            view.setPrefWidth(0);
            HBox.setHgrow(view, Priority.ALWAYS);
        }
        return lines;
    }

    private static HBox line(FieldView first) {
        HBox line = new HBox(first);
        line.getStyleClass().add("form-line");
        line.managedProperty().bind(first.managedProperty());
        return line;
    }

    /** A field that gets the cursor is scrolled to where it is whole. */
    private static void bringIntoSight(FieldView view, ScrollPane scroll) {
        Region fields = (Region) scroll.getContent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = fields.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        Bounds place = fields.sceneToLocal(view.localToScene(view.getBoundsInLocal()));
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + room) {
            scroll.setVvalue((place.getMaxY() - room) / hidden);
        }
    }
}
