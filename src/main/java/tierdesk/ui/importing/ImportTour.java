package tierdesk.ui.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import tierdesk.intake.ImportResult;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** The tour's stops at the import page, with a small file of our own. */
final class ImportTour {

    private static final String FILE = "tour.csv";

    private final UiContext ui;
    private final ImportModel model;

    ImportTour(UiContext ui, ImportModel model) {
        this.ui = ui;
        this.model = model;
    }

    List<TourStop> stops() {
        return List.of(
                TourStop.of("import-choose", this::open).then(model::again),
                TourStop.of("import-check", this::open).then(this::check).alsoLarge(),
                TourStop.of("import-done", this::open).then(this::check).then(() ->
                        model.done(new ImportResult(6_214, 6_211, 0, 6_211, 0, 3, Path.of("help-desk.rejects.csv"), false))));
    }

    private void open() {
        ui.workplace().open(Page.IMPORT);
    }

    private void check() {
        ui.background().task(ui.messages().get("importing.task.look"), progress -> written()).onSuccess(model::choose).start();
    }

    private static Path written() throws IOException {
        Path folder = Files.createTempDirectory("tour");
        Path file = folder.resolve("help-desk.csv");
        try (InputStream in = Objects.requireNonNull(ImportTour.class.getResourceAsStream(FILE))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        // at the exit they are deleted in reverse order: the file before its folder
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
