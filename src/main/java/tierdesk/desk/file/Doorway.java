package tierdesk.desk.file;

import java.nio.file.Path;
import java.util.function.Supplier;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.AuditKind;

/** What somebody carries out of the desk or into it, on file or on paper: each leaves a line in the audit. */
public final class Doorway {

    private final Audit audit;
    private final Supplier<String> said;

    /** @param said who sits here, as the screen knows it; asked where something is begun; blank for nobody */
    public Doorway(Audit audit, Supplier<String> said) {
        this.audit = audit;
        this.said = said;
    }

    /** A file to be written. */
    public FileOut out(Path file) {
        return out(AuditKind.EXPORTED, file);
    }

    /** A file to be written that is noted as something particular. */
    public FileOut out(AuditKind kind, Path file) {
        return new FileOut(audit, kind, said.get(), file);
    }

    /** Something to be printed. */
    public PaperOut paper(String title) {
        return new PaperOut(audit, said.get(), title);
    }

    /** A file is taken in. */
    public void in(Path file) {
        audit.note(AuditKind.IMPORTED, said.get(), String.valueOf(file.getFileName()));
    }
}
