package tierdesk;

import javafx.application.Application;

/**
 * Starts the program. It is no {@link Application} itself: the Java launcher would then insist on finding JavaFX before
 * a single line of ours could say what is missing.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Application.launch(DeskApp.class, args);
    }
}
