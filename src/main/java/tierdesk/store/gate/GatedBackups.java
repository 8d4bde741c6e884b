package tierdesk.store.gate;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Backups;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Progress;
import tierdesk.desk.door.AuditKind;
import tierdesk.procedure.rule.Permission;
import tierdesk.store.audit.StoredAudit;
import tierdesk.store.door.Visit;

/** Copies as one visitor may make and restore them; what a person does is noted. */
public final class GatedBackups implements Backups {

    private final Backups all;
    private final Visit visit;
    private final StoredAudit audit;

    public GatedBackups(Backups all, Visit visit, StoredAudit audit) {
        this.all = all;
        this.visit = visit;
        this.audit = audit;
    }

    @Override
    public List<Copy> list() {
        return all.list();
    }

    @Override
    public Path folder() {
        return all.folder();
    }

    @Override
    public Optional<Made> backUp(Occasion occasion, @Nullable Path alsoIn, ZoneId zone, Progress progress) {
        if (occasion == Occasion.BY_HAND) {
            visit.requireOfWhoIsIn(Permission.BACK_UP);
        }
        Optional<Made> made = all.backUp(occasion, alsoIn, zone, progress);
        made.filter(copied -> occasion == Occasion.BY_HAND).ifPresent(copied -> note(AuditKind.BACKED_UP, copied.copy().file()));
        return made;
    }

    @Override
    public Copy backUpTo(Path file, Progress progress) {
        visit.requireOfWhoIsIn(Permission.BACK_UP);
        Copy copy = all.backUpTo(file, progress);
        note(AuditKind.BACKED_UP, file);
        return copy;
    }

    @Override
    public boolean dailyDue(ZoneId zone) {
        return all.dailyDue(zone);
    }

    @Override
    public Preview preview(Path file, @Nullable String passphrase, Progress progress) throws CannotRestoreException {
        visit.requireOfWhoIsIn(Permission.RESTORE);
        return all.preview(file, passphrase, progress);
    }

    @Override
    public void prepare(Preview preview) throws CannotRestoreException {
        visit.requireOfWhoIsIn(Permission.RESTORE);
        // the audit of now is carried over: that line is to be in it
        note(AuditKind.RESTORED, preview.copy().file());
        all.prepare(preview);
    }

    @Override
    public void forget(Preview preview) {
        all.forget(preview);
    }

    private void note(AuditKind kind, Path file) {
        audit.noteAtOnce(kind, String.valueOf(file.getFileName()));
    }
}
