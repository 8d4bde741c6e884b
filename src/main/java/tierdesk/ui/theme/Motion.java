package tierdesk.ui.theme;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/** Movement that explains where something came from; none where the system, or the scene, asks for less of it. */
public final class Motion {

    private static final Duration SHORT = Duration.millis(150);
    private static final double STEP = 24;

    private Motion() {
    }

    /** Lets a node come in from the right edge. */
    public static void slideIn(Node node) {
        Scene scene = node.getScene();
        if (scene == null || scene.getPreferences().isReducedMotion()) {
            return;
        }
        TranslateTransition move = new TranslateTransition(SHORT, node);
        move.setFromX(STEP);
        move.setToX(0);
        move.setInterpolator(Interpolator.EASE_OUT);
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        Animation both = new ParallelTransition(move, fade);
        both.play();
    }
}
