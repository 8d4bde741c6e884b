package tierdesk.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.support.ScreenTest;

@DisplayName("A subscription of a view")
class ShowingTest extends ScreenTest {

    /** Its lists of what is to be painted keep a few of the last nodes for a while. */
    private static final int KEPT_BY_JAVAFX = 15;

    private final SimpleIntegerProperty longLived = new SimpleIntegerProperty();
    private final StackPane place = new StackPane();

    @Test
    @DisplayName("begins when the view is shown and ends when it is hidden, as often as that happens")
    void beginsAndEnds() {
        show(() -> place);
        Label view = onScreen(this::view);
        set(1);
        assertThat(view.getText()).isEmpty();

        doOnScreen(() -> place.getChildren().add(view));
        set(2);
        assertThat(view.getText()).isEqualTo("2");

        doOnScreen(() -> place.getChildren().clear());
        set(3);
        assertThat(view.getText()).isEqualTo("2");

        doOnScreen(() -> place.getChildren().add(view));
        assertThat(view.getText()).isEqualTo("3");
    }

    @Test
    @DisplayName("keeps no view alive that has been hidden, fifty times over")
    void keepsNoViewAlive() {
        show(() -> place);
        WeakReference<?>[] views = new WeakReference<?>[50];
        for (int i = 0; i < views.length; i++) {
            views[i] = onScreen(() -> {
                Label view = view();
                place.getChildren().setAll(view);
                return new WeakReference<>(view);
            });
        }
        doOnScreen(() -> place.getChildren().setAll(new Label()));
        waitUntil("the views are gone", () -> {
            System.gc();
            return Arrays.stream(views).filter(view -> view.get() != null).count() < KEPT_BY_JAVAFX;
        });
    }

    private Label view() {
        Label view = new Label();
        Showing.subscribe(view, () -> longLived.subscribe(value -> view.setText(value.toString())));
        return view;
    }

    private void set(int value) {
        doOnScreen(() -> longLived.set(value));
    }
}
