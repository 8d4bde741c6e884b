package tierdesk.ui.backups;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Backups;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Made;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotRestoreException.Reason;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Maintenance.Report;
import tierdesk.desk.Restores.Preview;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.BackgroundTask;
import tierdesk.ui.work.Work;

/** Backups that are here, one being made, one about to be restored, and what a check found. One thing goes on at a time. */
final class BackupsModel {

    private final UiContext ui;
    private final Backups backups;
    private final Maintenance maintenance;
    private final Runnable reopen;
    private final ObservableList<Copy> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ReadOnlyObjectWrapper<@Nullable Path> locked = new ReadOnlyObjectWrapper<>(this, "locked");
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask<?>> running = new ReadOnlyObjectWrapper<>(this, "running");

    /** @param reopen closes the desk and opens its data folder again */
    BackupsModel(UiContext ui, Backups backups, Maintenance maintenance, Runnable reopen) {
        this.ui = ui;
        this.backups = backups;
        this.maintenance = maintenance;
        this.reopen = reopen;
    }

    /** Newest first. */
    ObservableList<Copy> copies() {
        return copies;
    }

    /** What restoring would change, while the person decides. */
    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What the last check or rebuild found. */
    ReadOnlyObjectProperty<@Nullable Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** A copy that is looked at once its passphrase is known. */
    ReadOnlyObjectProperty<@Nullable Path> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Why something did not work, as a sentence. */
    ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What goes on now. */
    ReadOnlyObjectProperty<@Nullable BackgroundTask<?>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The folder that gets every backup as well; empty for none. */
    ObjectProperty<String> folderProperty() {
        return ui.settings().of(DeskSettings.BACKUP_FOLDER);
    }

    void refresh() {
        ui.background().task(ui.messages().get("backups.task.list"), progress -> backups.list()).onSuccess(copies::setAll).start();
    }

    void backUpNow() {
        run("backups.task.make", backUp(Occasion.BY_HAND), this::made);
    }

    /** Once a day: rows that are found wanting are made again without a word; trouble with the journal is told. */
    void checkDaily() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), ui.formats().zone());
        if (!ui.settings().get(BackupSettings.CHECKED).equals(today.toString())) {
            run("backups.task.check", maintenance::mend, found -> {
                ui.settings().set(BackupSettings.CHECKED, today.toString());
                if (!found.ok()) {
                    report.set(found);
                    ui.notices().warn(ui.messages().get("page.backups"), ui.messages().get("backups.journal", found.problems().getFirst()),
                            () -> ui.workplace().open(Page.BACKUPS));
                }
            });
        }
    }

    /** The first of the day, if it was not made yet. */
    void backUpDaily() {
        run("backups.task.daily", progress -> backups.dailyDue(ui.formats().zone())
                ? backUp(Occasion.DAILY).run(progress) : Optional.<Made>empty(), this::madeByItself);
    }

    private Work<Optional<Made>> backUp(Occasion occasion) {
        return progress -> backups.backUp(occasion, otherFolder(), ui.formats().zone(), progress);
    }

    private @Nullable Path otherFolder() {
        String folder = ui.settings().get(DeskSettings.BACKUP_FOLDER);
        try {
            return folder.isBlank() ? null : Path.of(folder);
        } catch (InvalidPathException unreadable) {
            throw new CannotSaveException(ui.messages().get("backups.folder.wrong", folder), unreadable);
        }
    }

    private void made(Optional<Made> result) {
        refresh();
        result.ifPresent(made -> {
            tell(made.copy());
            problem.set(made.notAlso());
        });
    }

    private void madeByItself(Optional<Made> result) {
        if (result.isPresent()) {
            refresh();
            result.map(Made::notAlso).ifPresent(sentence ->
                    ui.notices().warn(ui.messages().get("page.backups"), sentence, () -> ui.workplace().open(Page.BACKUPS)));
        }
    }

    private void tell(Copy copy) {
        if (copy.sound()) {
            ui.notices().done(ui.messages().get("backups.made", copy.entries()));
        } else {
            problem.set(ui.messages().get("backups.unsound", copy.problems().getFirst()));
        }
    }

    void backUpTo(Path file) {
        run("backups.task.make", progress -> backups.backUpTo(file, progress), copy -> {
            refresh();
            tell(copy);
        });
    }

    /** Reads a copy and finds out what restoring it would change. */
    void look(Path file) {
        look(file, null);
    }

    /** The same of the copy that is locked. */
    void unlock(String passphrase) {
        Path file = locked.get();
        if (file != null) {
            look(file, passphrase);
        }
    }

    private void look(Path file, @Nullable String passphrase) {
        forget();
        run("backups.task.look", progress -> {
            try {
                return new Looked(backups.preview(file, passphrase, progress), null);
            } catch (CannotRestoreException refused) {
                if (refused.reason() == Reason.LOCKED || refused.reason() == Reason.WRONG_PASSPHRASE) {
                    return new Looked(null, refused);
                }
                throw refused;
            }
        }, looked -> {
            preview.set(looked.preview());
            locked.set(looked.locked() == null ? null : file);
            problem.set(looked.locked() == null ? null : looked.locked().getMessage());
        });
    }

    /** @param locked why a passphrase is needed; null when it was not */
    private record Looked(@Nullable Preview preview, @Nullable CannotRestoreException locked) {
    }

    /** The person decided otherwise. */
    void forget() {
        locked.set(null);
        Preview seen = preview.get();
        if (seen != null) {
            preview.set(null);
            ui.background().task(ui.messages().get("backups.task.look"), progress -> {
                backups.forget(seen);
                return seen;
            }).start();
        }
    }

    /** Restores what was looked at; the desk closes and opens again with it. */
    void restore() {
        Preview seen = preview.get();
        if (seen != null) {
            run("backups.task.restore", progress -> {
                backups.prepare(seen);
                return seen;
            }, prepared -> {
                preview.set(null);
                reopen.run();
            });
        }
    }

    void check() {
        run("backups.task.check", maintenance::check, report::set);
    }

    void rebuild() {
        run("backups.task.rebuild", progress -> {
            maintenance.rebuild(progress);
            return maintenance.check(progress);
        }, report::set);
    }

    /** Asks what goes on to stop at its next safe place. */
    void cancel() {
        BackgroundTask<?> task = running.get();
        if (task != null) {
            task.cancel();
        }
    }

    private <T> void run(String title, Work<T> work, Consumer<? super T> then) {
        if (running.get() != null) {
            return;
        }
        problem.set(null);
        BackgroundTask<T> task = ui.background().task(ui.messages().get(title), work);
        running.set(task);
        task.onSuccess(then).onFailure(this::failed).onEnd(() -> running.set(null)).start();
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case CannotSaveException cannot -> String.valueOf(cannot.getMessage());
            case CannotRestoreException cannot -> String.valueOf(cannot.getMessage());
            case CannotReadException cannot -> String.valueOf(cannot.getMessage());
            default -> ui.messages().get("backups.failed");
        });
        if (ui.workplace().pageProperty().get() != Page.BACKUPS) {
            ui.notices().warn(ui.messages().get("page.backups"), String.valueOf(problem.get()), () -> ui.workplace().open(Page.BACKUPS));
        }
    }

    /** For the tour: as if this had been looked at. */
    void show(@Nullable Preview seen, List<Copy> listed) {
        copies.setAll(listed);
        preview.set(seen);
    }
}
