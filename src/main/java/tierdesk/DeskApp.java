package tierdesk;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The desk's JavaFX application: it opens the main window. */
public final class DeskApp extends Application {

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Tierdesk");
        stage.setScene(new Scene(new BorderPane(), 1200, 740));
        stage.show();
    }
}
