package tierdesk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/**
 * The desk's own typeface, Roboto: its figures all have one width, so that numbers stand in columns, and it makes the desk
 * start on a system without any font (JavaFX does not otherwise).
 */
public final class Fonts {

    private static final double ANY_SIZE = 13;

    private Fonts() {
    }

    /** Loads the typeface; to be called before the first text is laid out. */
    public static void load() {
        load("Roboto-Regular.ttf");
        load("Roboto-Bold.ttf");
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException("The font " + file + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }
}
