package tierdesk.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Says why the desk cannot be opened, and offers to try again. */
public final class TroubleController {

    private final Runnable quit;

    @FXML private Label sentence;
    @FXML private Button retry;

    TroubleController(Runnable quit) {
        this.quit = quit;
    }

    void show(String why, Runnable again) {
        sentence.setText(why);
        retry.setOnAction(event -> again.run());
    }

    @FXML
    private void quit() {
        quit.run();
    }
}
