package tierdesk.ui.ticket.header;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.UiContext;
import tierdesk.ui.deadline.DeadlinePanel;
import tierdesk.ui.deadline.DeadlineWords;
import tierdesk.ui.ticket.header.AskedDeadline.Question;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.view.Showing;

/** What a deadline of the open ticket is made of, under its head, while somebody asks. */
public final class DeadlineController {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final AskedDeadline asked;
    private final DeadlinePanel panel;

    @FXML private VBox root;

    public DeadlineController(UiContext ui, OpenTicket ticket, AskedDeadline asked) {
        this.ui = ui;
        this.ticket = ticket;
        this.asked = asked;
        this.panel = new DeadlinePanel(ui.messages(), ui.formats(), "ticket-deadline", asked::close);
    }

    @FXML
    private void initialize() {
        root.getChildren().add(panel);
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(ui.workplace().ticketProperty().subscribe((before, now) -> asked.close()))
                .and(asked.questionProperty().subscribe(question -> {
                    update();
                    if (question != null) {
                        panel.focus();
                    }
                })));
    }

    private void update() {
        @Nullable Question question = asked.questionProperty().get();
        boolean shown = question != null && ticket.situation().isPresent();
        root.setVisible(shown);
        root.setManaged(shown);
        if (question != null) {
            ticket.situation().ifPresent(situation -> panel.show(
                    new DeadlineWords(ui.messages(), ui.formats(), situation.ticket(), situation.shop(), ticket.now()),
                    question.kind().orElse(null)));
        }
    }
}
