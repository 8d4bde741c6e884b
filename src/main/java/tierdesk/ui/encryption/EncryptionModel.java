package tierdesk.ui.encryption;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Backups;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Encryption;
import tierdesk.desk.Encryption.Change;
import tierdesk.desk.Encryption.Keys;
import tierdesk.desk.WrongPassphraseException;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Work;

/** Whether the data folder is encrypted, a recovery key while it is shown, and what went wrong. One thing goes on at a time. */
final class EncryptionModel {

    private final UiContext ui;
    private final Encryption encryption;
    private final Backups backups;
    private final Consumer<Change> change;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable String> recoveryKey = new ReadOnlyObjectWrapper<>(this, "recoveryKey");
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<List<Path>> clearCopies = new ReadOnlyObjectWrapper<>(this, "clearCopies", List.of());
    private @Nullable Keys keys;

    /** @param change closes the desk, changes its data folder and opens it again */
    EncryptionModel(UiContext ui, Encryption encryption, Backups backups, Consumer<Change> change) {
        this.ui = ui;
        this.encryption = encryption;
        this.backups = backups;
        this.change = change;
    }

    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** A new one, as long as it is on the screen; null at other times. */
    ReadOnlyObjectProperty<@Nullable String> recoveryKeyProperty() {
        return recoveryKey.getReadOnlyProperty();
    }

    /** Why something did not work, as a sentence. */
    ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Copies in the data folder, and in the other folder for backups, that anybody can read. */
    ReadOnlyObjectProperty<List<Path>> clearCopiesProperty() {
        return clearCopies.getReadOnlyProperty();
    }

    void refresh() {
        problem.set(null);
        recoveryKey.set(null);
        keys = null;
        Path also = otherFolder();
        run("encryption.task.look", progress -> new Standing(encryption.on(), encryption.clearCopies(also)), this::show);
    }

    /** The folder outside that gets every backup as well; null for none. */
    @Nullable Path otherFolder() {
        String chosen = ui.settings().get(DeskSettings.BACKUP_FOLDER);
        return chosen.isEmpty() ? null : Path.of(chosen);
    }

    private void show(Standing standing) {
        on.set(standing.on());
        clearCopies.set(standing.clearCopies());
    }

    private record Standing(boolean on, List<Path> clearCopies) {
    }

    /** Makes keys, and shows the recovery key; nothing else happens yet. */
    void makeKeys(String passphrase, String again) {
        if (fits(passphrase, again)) {
            run("encryption.task.keys", progress -> encryption.newKeys(passphrase), made -> {
                keys = made;
                recoveryKey.set(made.recoveryKey());
            });
        }
    }

    private boolean fits(String passphrase, String again) {
        if (passphrase.length() < Encryption.SHORTEST) {
            problem.set(ui.messages().get("encryption.short", passphrase.length(), Encryption.SHORTEST));
        } else if (!passphrase.equals(again)) {
            problem.set(ui.messages().get("encryption.differ"));
        } else {
            problem.set(null);
        }
        return problem.get() == null;
    }

    /** The person has kept the recovery key: encrypts where that is what it is for, else takes it off the screen. */
    void recoveryKeyKept() {
        Keys made = keys;
        recoveryKey.set(null);
        keys = null;
        if (made != null) {
            change.accept(encryption.turnOn(made));
        }
    }

    /** The person decided otherwise before anything was encrypted. */
    void forgetKeys() {
        recoveryKey.set(null);
        keys = null;
    }

    /** Whether the recovery key on the screen belongs to an encryption that is still to come. */
    boolean notYetEncrypted() {
        return !on.get();
    }

    void changePassphrase(String present, String next, String again) {
        if (fits(next, again)) {
            run("encryption.task.passphrase", progress -> {
                encryption.changePassphrase(present, next);
                return true;
            }, done -> ui.notices().done(ui.messages().get("encryption.passphrase-changed")));
        }
    }

    void newRecoveryKey(String present) {
        run("encryption.task.keys", progress -> encryption.newRecoveryKey(present), recoveryKey::set);
    }

    void turnOff(String present) {
        run("encryption.task.look", progress -> encryption.turnOff(present), off ->
                ui.dialogs().confirm(ui.messages().get("encryption.off.confirm"), ui.messages().get("encryption.off.consequence"),
                        ui.messages().get("encryption.off.now"), () -> change.accept(off)));
    }

    /** Makes an encrypted backup first, so that there is one when the others are gone. */
    void removeClearCopies() {
        List<Path> clear = clearCopies.get();
        Path also = otherFolder();
        ui.dialogs().confirm(ui.messages().get("encryption.clear.confirm", clear.size()), ui.messages().get("encryption.clear.consequence"),
                ui.messages().get("encryption.clear.remove"), () -> run("encryption.task.clear", progress -> {
                    backups.backUp(Occasion.BY_HAND, also, ui.formats().zone(), progress);
                    encryption.remove(clear);
                    return new Standing(encryption.on(), encryption.clearCopies(also));
                }, this::show));
    }

    private <T> void run(String title, Work<T> work, Consumer<? super T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        ui.background().task(ui.messages().get(title), work).onSuccess(result -> {
            problem.set(null);
            then.accept(result);
        }).onFailure(this::failed).onEnd(() -> busy.set(false)).start();
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case WrongPassphraseException wrong -> ui.messages().get("encryption.wrong");
            case CannotSaveException cannot -> String.valueOf(cannot.getMessage());
            default -> ui.messages().get("encryption.failed");
        });
    }

    /** For the tour: as if it stood like this. */
    void show(boolean encrypted, @Nullable String key, List<Path> clear) {
        show(new Standing(encrypted, clear));
        recoveryKey.set(key);
    }
}
