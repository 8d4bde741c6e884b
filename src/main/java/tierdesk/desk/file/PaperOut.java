package tierdesk.desk.file;

import tierdesk.desk.door.Audit;
import tierdesk.desk.door.AuditKind;

/**
 * Something that somebody puts on paper: no printer is asked without one.
 *
 * @param said in whose name, as the screen knows it
 * @param title what the printer's queue calls it, and the audit
 */
public record PaperOut(Audit audit, String said, String title) {

    /** It goes to the printer now. */
    public void note() {
        audit.note(AuditKind.PRINTED, said, title);
    }
}
