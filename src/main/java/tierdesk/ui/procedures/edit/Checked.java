package tierdesk.ui.procedures.edit;

import java.util.List;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.Part;

/**
 * What a draft comes to.
 *
 * @param procedure as far as it can be read: drawn while it is typed
 * @param flaws what is to be mended before it can be saved
 */
public record Checked(Procedure procedure, List<Flaw> flaws) {

    public Checked {
        flaws = List.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }

    /** What is to be said at a place: the first of it, several priorities say the same of one frame. */
    public List<Flaw> at(Part part) {
        return flaws.stream().filter(flaw -> flaw.part().equals(part)).limit(1).toList();
    }

    /** How many places are to be mended. */
    public long places() {
        return flaws.stream().map(Flaw::part).distinct().count();
    }
}
