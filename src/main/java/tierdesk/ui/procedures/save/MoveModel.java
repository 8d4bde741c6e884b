package tierdesk.ui.procedures.save;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Forecast;
import tierdesk.desk.Forecast.ProcedureMoves;
import tierdesk.desk.Progress;
import tierdesk.desk.Tickets;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;
import tierdesk.ui.procedures.edit.Aside;
import tierdesk.ui.procedures.edit.Editing;

/** Moving the open tickets of a procedure to its newest version: an act of its own, with a preview and a reason. */
public final class MoveModel {

    private static final Logger LOG = LoggerFactory.getLogger(MoveModel.class);

    private final UiContext ui;
    private final Editing editing;
    private final Forecast forecast;
    private final Tickets tickets;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public MoveModel(UiContext ui, Editing editing, Forecast forecast, Tickets tickets) {
        this.ui = ui;
        this.editing = editing;
        this.forecast = forecast;
        this.tickets = tickets;
    }

    /** Looks which open tickets are under another version, and offers to move them where some are. */
    void offer(Procedure version) {
        look(version, moves -> {
            if (!moves.tickets().isEmpty()) {
                show(version, moves);
            }
        });
    }

    /** The same, asked for by hand; says so where there is nothing to move. */
    public void preview(Procedure version) {
        look(version, moves -> {
            if (moves.tickets().isEmpty()) {
                ui.notices().done(ui.messages().get("procedures.move.none", version.name(), version.ref().version()));
            } else {
                show(version, moves);
            }
        });
    }

    private void look(Procedure version, Consumer<ProcedureMoves> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        ui.background().task(ui.messages().get("procedures.meaning.task"), progress -> forecast.ofProcedure(version, progress))
                .onSuccess(then)
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void show(Procedure version, ProcedureMoves moves) {
        if (editing.draft() != null && Objects.equals(editing.draft().ref(), version.ref())) {
            problem.set("");
            preview.set(new Preview(version, moves));
            editing.asideProperty().set(Aside.MOVE);
        }
    }

    /** Moves them, one after the other; those that were closed meanwhile stay as they are. */
    void move(String reason) {
        Preview shown = preview.get();
        if (shown == null || busy.get()) {
            return;
        }
        if (reason.isBlank()) {
            problem.set(ui.messages().get("procedures.move.reason-missing"));
            return;
        }
        busy.set(true);
        Actor actor = ui.workplace().actor();
        ui.background().task(ui.messages().get("procedures.move.task"), progress -> move(shown, reason.strip(), actor, progress))
                .onSuccess(moved -> {
                    ui.notices().done(ui.messages().get("procedures.move.done", moved, shown.moves().tickets().size() - moved));
                    leave();
                })
                .onFailure(failure -> problem.set(Objects.requireNonNullElse(failure.getMessage(), failure.toString())))
                .onEnd(() -> busy.set(false))
                .start();
    }

    private int move(Preview shown, String reason, Actor actor, Progress progress) {
        RecordEvent.ProcedureMoved moved = new RecordEvent.ProcedureMoved(shown.version().ref(), reason);
        List<UUID> all = shown.moves().tickets();
        int done = 0;
        for (int i = 0; i < all.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(i, all.size());
            try {
                tickets.record(all.get(i), List.of(moved), actor);
                done++;
            } catch (RefusedException stays) {
                LOG.info("A ticket stays under its version: {}", stays.refusal().key());
            }
        }
        return done;
    }

    /** Back to the flow; the tickets stay where they are. */
    void leave() {
        preview.set(null);
        editing.asideProperty().set(Aside.FLOW);
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What keeps them from being moved; blank for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What moving would do. */
    record Preview(Procedure version, ProcedureMoves moves) {
    }
}
