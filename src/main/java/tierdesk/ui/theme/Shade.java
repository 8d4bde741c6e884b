package tierdesk.ui.theme;

import java.util.Locale;

/** What is on the screen at the moment. */
public enum Shade {
    LIGHT,
    DARK;

    /** The token file of this shade, beside this class. */
    String tokens() {
        return "tokens-" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
