package tierdesk.ui.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.View;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.Figures;
import tierdesk.desk.file.CsvTable;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.procedure.Priority;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.PngWriter;
import tierdesk.ui.work.Latest;
import tierdesk.ui.work.Throttle;

/** Which figures are asked for, and what they came to last. The old ones stay until the new ones are there. */
final class FiguresModel {

    private static final Duration LEAST_REST = Duration.ofSeconds(2);

    private final UiContext ui;
    private final Figures figures;
    private final Doorway doorway;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", Period.DAYS_90);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<@Nullable String> customer = new SimpleObjectProperty<>(this, "customer");
    private final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>(this, "category");
    private final ObjectProperty<@Nullable Priority> priority = new SimpleObjectProperty<>(this, "priority");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyBooleanWrapper flow = new ReadOnlyBooleanWrapper(this, "flow");
    private final Latest<Shown> asking;
    private final Throttle again;

    FiguresModel(UiContext ui, Figures figures, Doorway doorway) {
        this.ui = ui;
        this.figures = figures;
        this.doorway = doorway;
        this.asking = new Latest<>(ui.background(), ui.messages().get("figures.reading"), this::show);
        this.again = new Throttle(ui.background(), LEAST_REST, ended -> {
            ask();
            ended.run();
        });
        for (ObjectProperty<?> asked : List.of(period, from, to, customer, category, priority)) {
            asked.subscribe((before, now) -> ask());
        }
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    ObjectProperty<@Nullable String> customerProperty() {
        return customer;
    }

    ObjectProperty<@Nullable String> categoryProperty() {
        return category;
    }

    ObjectProperty<@Nullable Priority> priorityProperty() {
        return priority;
    }

    /** What was answered last; null until then. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there are no figures; empty where there are. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Tickets have changed: what is shown is read again, however often that is asked for at a time. */
    void changed() {
        again.request();
    }

    private FigureFilter filter() {
        Period asked = period.get();
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone());
        return new FigureFilter(asked == Period.CHOSEN ? from.get() : asked.from(today), asked == Period.CHOSEN ? to.get() : null,
                ui.formats().zone(), customer.get(), category.get(), priority.get());
    }

    /** Asks for the figures of the filter as it is now. */
    void ask() {
        FigureFilter filter = filter();
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            asking.cancel();
            reading.set(false);
            problem.set(ui.messages().get("figures.reversed"));
            return;
        }
        problem.set("");
        reading.set(true);
        Instant now = ui.clock().instant();
        asking.ask(progress -> new Shown(filter, now, figures.sheet(filter, now, progress)));
    }

    private void show(Shown answer) {
        reading.set(false);
        shown.set(answer);
    }

    /** Shows the tickets behind a figure in the queue. */
    void open(Behind behind) {
        Shown present = shown.get();
        if (present != null) {
            ui.workplace().closePage();
            ui.workplace().closeTicket();
            ui.workplace().searchProperty().set("");
            ui.workplace().openView(new View.Figure(present.filter, behind));
        }
    }

    void openPage() {
        flow.set(false);
        ui.workplace().open(Page.FIGURES);
    }

    /** Whether the flow is to be in sight, which stands below the charts. */
    ReadOnlyBooleanProperty flowProperty() {
        return flow.getReadOnlyProperty();
    }

    void showFlow() {
        flow.set(true);
    }

    /** Writes what is shown as tables. */
    void saveTables(Path file, List<List<String>> rows) {
        save(file, out -> CsvTable.write(out, rows.stream()));
    }

    /** Writes what is shown as a picture. */
    void savePicture(Path file, Image picture) {
        save(file, out -> out.writeBytes(bytes -> {
            PngWriter.write(picture, bytes);
            return true;
        }));
    }

    /** Writes what is shown, and tells how that went. */
    void save(Path file, Writing writing) {
        FileOut out = doorway.out(file);
        ui.background().task(ui.messages().get("figures.saving"), progress -> {
            writing.write(out);
            return out;
        }).onSuccess(done -> ui.notices().done(ui.messages().get("figures.saved", done.name())))
                .onFailure(trouble -> ui.dialogs().error(ui.messages().get("figures.not-saved", file.toString()),
                        ui.messages().get("figures.not-saved.advice"), trouble))
                .start();
    }

    /** A sheet with the question that it answers. */
    record Shown(FigureFilter filter, Instant at, FigureSheet sheet) {
    }

    /** What is done beside the screen. */
    interface Writing {
        void write(FileOut out) throws IOException;
    }
}
