package tierdesk.ui.encryption;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Backups;
import tierdesk.desk.Encryption;
import tierdesk.desk.Encryption.Change;
import tierdesk.desk.door.Audit;
import tierdesk.desk.file.Doorway;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** Encryption as a feature: one page. */
public final class EncryptionFeature implements Feature {

    private static final String EXAMPLE_KEY = "7Q2M-X0RT-94HC-KD3V-PB8N-E5ZA-1WGJ-6YSF";

    private final UiContext ui;
    private final EncryptionModel model;

    /** @param change closes the desk, changes its data folder and opens it again, on the JavaFX thread */
    public EncryptionFeature(UiContext ui, Encryption encryption, Backups backups, Audit audit, Consumer<Change> change) {
        this.ui = ui;
        this.model = new EncryptionModel(ui, encryption, backups, change);
        ui.views().controllers().add(EncryptionController.class, () -> new EncryptionController(ui, model, new RecoveryPaper(ui, new Doorway(audit, ui.workplace()::myId))));
        ui.commands().bind(Command.ENCRYPTION, this::open);
    }

    private void open() {
        ui.workplace().open(Page.ENCRYPTION);
        model.refresh();
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.ENCRYPTION, () -> ui.views().load(EncryptionController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("encryption-off", this::open),
                TourStop.of("encryption-recovery-key", this::open).then(() -> model.show(false, EXAMPLE_KEY, List.of())),
                TourStop.of("encryption-on", this::open).then(() -> model.show(true, null, List.of(Path.of("tierdesk-HQ.zip")))).alsoLarge());
    }
}
