package tierdesk.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.intake.FilePreview;
import tierdesk.intake.ImportOrder;
import tierdesk.intake.ImportResult;
import tierdesk.intake.TicketImport;
import tierdesk.intake.csv.FormatProbe;
import tierdesk.intake.mapping.Mapping;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.BackgroundTask;

/** An import, from the choice of a file to what came of it. */
final class ImportModel {

    private final UiContext ui;
    private final TicketImport imports;
    private final Consumer<Path> taken;
    private final Consumer<Progress> before;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable FilePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask<?>> running = new ReadOnlyObjectWrapper<>(this, "running");
    private final ObservableList<MappingLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty events = new SimpleBooleanProperty(this, "events");
    private final ObjectProperty<ZoneId> zone;
    private Mapping mapping = Mapping.empty();
    private boolean kept;
    private @Nullable Path file;

    /**
     * @param taken told of each file that is imported
     * @param before done before each import, in the background
     */
    ImportModel(UiContext ui, TicketImport imports, Consumer<Path> taken, Consumer<Progress> before) {
        this.ui = ui;
        this.imports = imports;
        this.taken = taken;
        this.before = before;
        this.zone = new SimpleObjectProperty<>(this, "zone", ui.formats().zone());
    }

    /** How far the person is. */
    enum Step {
        CHOOSE,
        CHECK,
        RUNNING,
        DONE
    }

    /**
     * Why it cannot go on.
     *
     * @param otherEncoding the file may be written in the encoding of older Windows programs: offered by one click
     */
    record Problem(String sentence, boolean otherEncoding) {
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable FilePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the last import came to. */
    ReadOnlyObjectProperty<@Nullable ImportResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The import, while it goes on. */
    ReadOnlyObjectProperty<@Nullable BackgroundTask<?>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Every field, in the order of the form. */
    ObservableList<MappingLine> lines() {
        return lines;
    }

    BooleanProperty eventsProperty() {
        return events;
    }

    ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /** Whether the mapping is one that was kept from an earlier import. */
    boolean isKept() {
        return kept;
    }

    void choose(Path chosen) {
        file = chosen;
        look(null, null);
    }

    void readAs(Charset charset) {
        look(charset, null);
    }

    void readAsOlderWindows() {
        look(FormatProbe.FALLBACK, null);
    }

    void delimit(Delimiter delimiter) {
        FilePreview seen = preview.get();
        if (seen != null && seen.format().delimiter() != delimiter.character()) {
            look(seen.format().charset(), delimiter.character());
        }
    }

    private void look(@Nullable Charset charset, @Nullable Character delimiter) {
        Path chosen = file;
        if (chosen == null || step.get() == Step.RUNNING) {
            return;
        }
        ui.background().task(ui.messages().get("importing.task.look"), progress -> FilePreview.of(chosen, charset, delimiter))
                .onSuccess(this::seen)
                .onFailure(this::failed)
                .start();
    }

    private void seen(FilePreview looked) {
        problem.set(null);
        var before = ui.settings().get(ImportSettings.MAPPINGS).of(looked.header());
        kept = before.isPresent();
        mapping = before.orElse(looked.guess());
        events.set(looked.known().map(known -> known.events()).orElse(false));
        result.set(null);
        preview.set(looked);
        step.set(Step.CHECK);
        showMapping();
    }

    /** Chooses the columns of a field; none where the file does not say it. A line of the list may still show the columns of the file before. */
    void map(TicketField field, List<String> columns) {
        FilePreview seen = preview.get();
        if (seen != null && seen.header().names().containsAll(columns) && !mapping.columns(field).equals(columns)) {
            mapping = mapping.with(field, columns);
            showMapping();
        }
    }

    private void showMapping() {
        lines.setAll(Arrays.stream(TicketField.values())
                .map(field -> new MappingLine(field, mapping.columns(field), sample(field)))
                .toList());
    }

    private String sample(TicketField field) {
        FilePreview seen = preview.get();
        if (seen == null || !mapping.has(field)) {
            return "";
        }
        try {
            var columns = mapping.resolve(seen.header());
            return seen.rows().stream().map(row -> columns.text(field, row)).filter(text -> !text.isEmpty()).findFirst().orElse("");
        } catch (IntakeException e) {
            throw new IllegalStateException("A mapping is chosen from the file's own columns", e);
        }
    }

    void run() {
        FilePreview seen = preview.get();
        if (seen == null || step.get() != Step.CHECK) {
            return;
        }
        keep(seen);
        problem.set(null);
        TechnicianSaved me = ui.workplace().meProperty().get();
        ImportOrder order = new ImportOrder(seen.file(), seen.format(), mapping, events.get(),
                ImportOrder.rejectsBeside(seen.file().toAbsolutePath()), zone.get(), me == null ? Actor.DESK.id() : me.id());
        taken.accept(seen.file());
        AtomicReference<@Nullable ImportResult> until = new AtomicReference<>();
        BackgroundTask<ImportResult> task = ui.background().task(
                ui.messages().get("importing.task.run", String.valueOf(seen.file().getFileName())), progress -> {
                    before.accept(progress);
                    ImportResult came = imports.run(order, progress);
                    until.set(came);
                    return came;
                });
        running.set(task);
        step.set(Step.RUNNING);
        task.onSuccess(this::done)
                .onCancel(() -> {
                    ImportResult came = until.get();
                    if (came == null) {
                        step.set(Step.CHECK);
                    } else {
                        done(came);
                    }
                })
                .onFailure(this::failed)
                .onEnd(() -> running.set(null))
                .start();
    }

    /** The next file of this kind finds the mapping as it is now. */
    private void keep(FilePreview seen) {
        if (kept || !mapping.equals(seen.guess())) {
            ui.settings().set(ImportSettings.MAPPINGS, ui.settings().get(ImportSettings.MAPPINGS).with(seen.header(), mapping));
        }
    }

    /** Stops between two batches; what was taken in until then stays. */
    void cancel() {
        BackgroundTask<?> task = running.get();
        if (task != null) {
            task.cancel();
        }
    }

    void again() {
        if (step.get() != Step.RUNNING) {
            problem.set(null);
            preview.set(null);
            result.set(null);
            step.set(Step.CHOOSE);
        }
    }

    void done(ImportResult came) {
        result.set(came);
        step.set(Step.DONE);
    }

    private void failed(Exception failure) {
        step.set(preview.get() == null ? Step.CHOOSE : Step.CHECK);
        problem.set(switch (failure) {
            case IntakeException intake -> new Problem(intake.problem().sentence(ui.messages().locale()),
                    intake.problem().key() == IntakeProblem.Key.ENCODING_WRONG);
            case CannotSaveException cannot -> new Problem(
                    ui.messages().get("importing.cannot-save", String.valueOf(cannot.getMessage())), false);
            default -> new Problem(ui.messages().get("importing.failed"), false);
        });
    }
}
