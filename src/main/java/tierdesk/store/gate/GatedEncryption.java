package tierdesk.store.gate;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Encryption;
import tierdesk.desk.WrongPassphraseException;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.AuditKind;
import tierdesk.procedure.rule.Permission;
import tierdesk.store.door.Visit;

/** Encryption for those who may decide about it; what they decide is noted. */
public final class GatedEncryption implements Encryption {

    private final Encryption all;
    private final Visit visit;
    private final Audit audit;

    public GatedEncryption(Encryption all, Visit visit, Audit audit) {
        this.all = all;
        this.visit = visit;
        this.audit = audit;
    }

    @Override
    public boolean on() {
        return all.on();
    }

    @Override
    public boolean opens(String passphrase) {
        return all.opens(passphrase);
    }

    @Override
    public Keys newKeys(String passphrase) {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        return all.newKeys(passphrase);
    }

    @Override
    public Change turnOn(Keys keys) {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        audit.note(AuditKind.ENCRYPTION_ON, "", "");
        return all.turnOn(keys);
    }

    @Override
    public Change turnOff(String passphrase) throws WrongPassphraseException {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        Change change = all.turnOff(passphrase);
        audit.note(AuditKind.ENCRYPTION_OFF, "", "");
        return change;
    }

    @Override
    public void changePassphrase(String present, String next) throws WrongPassphraseException {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        all.changePassphrase(present, next);
        audit.note(AuditKind.PASSPHRASE_CHANGED, "", "");
    }

    @Override
    public String newRecoveryKey(String passphrase) throws WrongPassphraseException {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        String key = all.newRecoveryKey(passphrase);
        audit.note(AuditKind.PASSPHRASE_CHANGED, "", "");
        return key;
    }

    @Override
    public List<Path> clearCopies(@Nullable Path alsoIn) {
        return all.clearCopies(alsoIn);
    }

    @Override
    public void remove(List<Path> clearCopies) {
        visit.requireOfWhoIsIn(Permission.PROTECT);
        all.remove(clearCopies);
    }
}
