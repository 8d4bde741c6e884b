package tierdesk.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.export.AuditExport;
import tierdesk.intake.problem.IntakeException;
import tierdesk.journal.Shop;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Latest;

/** The lines that fit a filter, as far as somebody has looked. */
final class AuditModel {

    /** Lines that are read at a time. */
    static final int PAGE = 200;

    private final UiContext ui;
    private final Audit audit;
    private final Supplier<Shop> shop;
    private final Doorway doorway;
    private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete", true);
    private final ReadOnlyIntegerWrapper keptDays = new ReadOnlyIntegerWrapper(this, "keptDays");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Latest<Answer> latest;
    private boolean asking;

    AuditModel(UiContext ui, Audit audit, Supplier<Shop> shop) {
        this.ui = ui;
        this.audit = audit;
        this.shop = shop;
        this.doorway = new Doorway(audit, ui.workplace()::myId);
        this.latest = new Latest<>(ui.background(), ui.messages().get("audit.task.read"), this::take);
        filter.subscribe((before, now) -> refresh());
    }

    /** Newest first. */
    ObservableList<AuditLine> lines() {
        return lines;
    }

    /** Everybody who is named in the audit. */
    ObservableList<String> people() {
        return people;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Nothing older is left to read. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** After how many days lines are forgotten; 0 for never. */
    ReadOnlyIntegerProperty keptDaysProperty() {
        return keptDays.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    String nameOf(String person) {
        return person.equals(Actor.DESK.id()) ? ui.messages().get("audit.desk") : shop.get().nameOf(person);
    }

    /** What was done to, in words: a person by their name. */
    String about(AuditLine line) {
        return switch (line.kind()) {
            case PASSWORD_SET, PERSON_CHANGED, ROLE_CHANGED -> nameOf(line.about());
            case AUDIT_KEPT -> ui.messages().get("audit.kept-days", Integer.parseInt(line.about()));
            default -> line.about();
        };
    }

    /** Reads the newest that fit. */
    void refresh() {
        Filter now = filter.get();
        asking = true;
        latest.ask(progress -> new Answer(audit.lines(now, Long.MAX_VALUE, PAGE), true, audit.people(), audit.keptDays()));
    }

    /** Somebody has looked at all that is here: reads on. */
    void more() {
        if (asking || complete.get() || lines.isEmpty()) {
            return;
        }
        asking = true;
        Filter now = filter.get();
        long before = lines.getLast().number();
        latest.ask(progress -> new Answer(audit.lines(now, before, PAGE), false, List.copyOf(people), keptDays.get()));
    }

    private void take(Answer answer) {
        asking = false;
        if (answer.first()) {
            lines.setAll(answer.lines());
        } else {
            lines.addAll(answer.lines());
        }
        complete.set(answer.lines().size() < PAGE);
        if (!people.equals(answer.people())) {
            people.setAll(answer.people());
        }
        keptDays.set(answer.keptDays());
    }

    /** Shows lines that come from elsewhere. */
    void show(List<AuditLine> those) {
        take(new Answer(those, true, those.stream().map(AuditLine::person).distinct().sorted().toList(), audit.keptDays()));
    }

    /** Chooses after how many days lines are forgotten; 0 for never. */
    void keep(int days) {
        if (days == keptDays.get()) {
            return;
        }
        String me = ui.workplace().myId();
        ui.background().task(ui.messages().get("audit.task.keep"), progress -> {
            audit.keep(days, me);
            return days;
        }).onSuccess(chosen -> refresh()).onFailure(this::failed).start();
    }

    /** Writes all lines that fit to a file. */
    void export(Path file) {
        Filter now = filter.get();
        FileOut out = doorway.out(AuditKind.AUDIT_EXPORTED, file);
        ui.background().task(ui.messages().get("audit.task.export"), progress -> new AuditExport(audit, this::nameOf).write(out, now, progress))
                .onSuccess(written -> ui.notices().done(ui.messages().get("audit.exported", written, out.name())))
                .onFailure(this::failed).start();
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case NotAllowedException refused -> refused.refusal().sentence(ui.messages().locale());
            case IntakeException unwritten -> unwritten.problem().sentence(ui.messages().locale());
            default -> String.valueOf(failure.getMessage());
        });
    }

    /** @param first from the newest on, in place of all that was there */
    private record Answer(List<AuditLine> lines, boolean first, List<String> people, int keptDays) {
    }
}
