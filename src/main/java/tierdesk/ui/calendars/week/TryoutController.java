package tierdesk.ui.calendars.week;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tierdesk.ui.calendars.edit.Binding;
import tierdesk.ui.deadline.DeadlineStrip;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** Two fields and what they come to: raised then, so long, due when. */
public final class TryoutController {

    private final TryoutModel model;
    private final DeadlineStrip strip;

    @FXML
    private Parent root;
    @FXML
    private VBox stripPlace;
    @FXML
    private TextField raised;
    @FXML
    private TextField frame;
    @FXML
    private Label due;
    @FXML
    private Label here;
    @FXML
    private Label problem;

    public TryoutController(TryoutModel model, Messages messages, Formats formats) {
        this.model = model;
        this.strip = new DeadlineStrip(messages, formats);
    }

    @FXML
    private void initialize() {
        stripPlace.getChildren().add(strip);
        for (Label label : new Label[] {due, here, problem}) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        }
        Showing.subscribe(root, () -> Binding.both(raised.textProperty(), model.raisedProperty())
                .and(Binding.both(frame.textProperty(), model.frameProperty()))
                .and(model.tryoutProperty().subscribe(this::show)));
    }

    private void show(Tryout tryout) {
        due.setText(tryout.due());
        here.setText(tryout.here());
        problem.setText(tryout.raisedProblem().isEmpty() ? tryout.frameProblem() : tryout.raisedProblem());
        strip.show(tryout.strip(), model.zone());
    }
}
