package tierdesk.ui.ticket.dossier;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import tierdesk.report.dossier.Dossier;
import tierdesk.ui.ticket.dossier.DossierRow.ChapterHead;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.view.Showing;

/** The dossier to read: its chapters at the left lead to their places; saved and printed as it is shown. */
public final class DossierController {

    private final DossierModel model;
    private final OpenTicket ticket;

    @FXML private HBox root;
    @FXML private ListView<ChapterHead> chapters;
    @FXML private ListView<DossierRow> rows;
    @FXML private CheckBox clientCopy;
    @FXML private Button save;
    @FXML private Button print;

    public DossierController(DossierModel model, OpenTicket ticket) {
        this.model = model;
        this.ticket = ticket;
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(list -> new DossierCell());
        chapters.setCellFactory(list -> new ChapterCell());
        chapters.getSelectionModel().selectedItemProperty().subscribe(chapter -> {
            if (chapter != null) {
                rows.scrollTo(chapter);
            }
        });
        clientCopy.selectedProperty().bindBidirectional(model.clientCopyProperty());
        save.disableProperty().bind(model.dossierProperty().map(shown -> false).orElse(true));
        print.disableProperty().bind(save.disableProperty());
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> model.make())
                .and(model.clientCopyProperty().subscribe((before, now) -> model.make()))
                .and(model.dossierProperty().subscribe(this::show)));
    }

    @FXML
    private void onSave() {
        model.save();
    }

    @FXML
    private void onPrint() {
        model.print();
    }

    private void show(@Nullable Dossier dossier) {
        List<DossierRow> shown = dossier == null ? List.of() : DossierRow.of(dossier);
        rows.getItems().setAll(shown);
        chapters.getItems().setAll(shown.stream().filter(ChapterHead.class::isInstance).map(ChapterHead.class::cast).toList());
    }
}
