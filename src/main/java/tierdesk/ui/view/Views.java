package tierdesk.ui.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import tierdesk.ui.text.Messages;

/** Loads FXML: {@code QueueController} belongs to {@code Queue.fxml} in the same package. */
public final class Views {

    private static final String SUFFIX = "Controller";

    private final Messages messages;
    private final Controllers controllers = new Controllers();

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** Where features add the makers of their controllers. */
    public Controllers controllers() {
        return controllers;
    }

    /** Loads the FXML of a controller, on the JavaFX thread or before the nodes are shown. */
    public <C> View<C> load(Class<C> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("A controller's name ends with " + SUFFIX + ": " + name);
        }
        String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        URL url = controller.getResource(file);
        if (url == null) {
            throw new IllegalStateException("There is no " + file + " beside " + controller.getName());
        }
        FXMLLoader loader = new FXMLLoader(url, messages.bundle(), null, controllers);
        try {
            Parent root = loader.load();
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("The view " + url + " cannot be loaded", e);
        }
    }
}
