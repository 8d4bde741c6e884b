package tierdesk.desk.assign;

import java.util.List;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;

/**
 * Somebody a ticket could be given to, and what speaks for or against it.
 *
 * @param serves whether the person serves the ticket's level
 * @param skills of the person's skills, those the ticket asks for
 * @param open how many open tickets the person holds
 */
public record Candidate(TechnicianSaved person, boolean serves, List<String> skills, long open, Presence presence) {

    public Candidate {
        skills = List.copyOf(skills);
    }
}
