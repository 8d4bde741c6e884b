package tierdesk.ui.shell;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tierdesk.ui.UiContext;
import tierdesk.ui.timer.WorkTimer;

/** Asks what a span without a sign of life was while the timer ran; stays until it is answered. */
public final class AwayBarController {

    private final UiContext ui;
    private final WorkTimer timer;

    @FXML private HBox root;
    @FXML private Label question;
    @FXML private Button keep;
    @FXML private Button drop;

    AwayBarController(UiContext ui) {
        this.ui = ui;
        this.timer = new WorkTimer(ui);
    }

    @FXML
    private void initialize() {
        timer.changedProperty().subscribe(this::update);
        ui.workplace().meProperty().subscribe(this::update);
        update();
    }

    @FXML
    private void onKeep() {
        timer.keep();
    }

    @FXML
    private void onDrop() {
        timer.drop();
    }

    private void update() {
        Optional<WorkTimer.Away> away = timer.away();
        root.setVisible(away.isPresent());
        root.setManaged(away.isPresent());
        away.ifPresent(span -> {
            question.setText(ui.messages().get("timer.away", ui.formats().shortly(span.from()), ui.formats().shortly(span.to()), span.number()));
            keep.setText(ui.messages().get("timer.keep", span.minutes()));
            drop.setText(ui.messages().get("timer.drop", span.minutes()));
        });
    }
}
