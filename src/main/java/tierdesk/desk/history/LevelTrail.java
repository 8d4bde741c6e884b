package tierdesk.desk.history;

import java.util.List;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.ticket.Visit;

/** At which level a ticket was after each entry: every event that enters a level is the beginning of the next visit. */
final class LevelTrail {

    private final List<Visit> visits;
    private int visit;

    LevelTrail(List<Visit> visits) {
        this.visits = visits;
    }

    /** The visit after an event that applied. */
    Visit after(Event event) {
        if (entersLevel(event) && visit + 1 < visits.size()) {
            visit++;
        }
        return present();
    }

    Visit present() {
        return visits.get(visit);
    }

    private boolean entersLevel(Event event) {
        return switch (event) {
            case LevelEvent.Escalated _, LevelEvent.SentBack _, LevelEvent.HandOverReturned _, ResolutionEvent.Reopened _ -> true;
            case LevelEvent.Decided decided -> switch (decided.decision()) {
                case Decision.EngageVendor _, Decision.AuthoriseTime _, Decision.SendBack _, Decision.ReplaceAsset _ -> true;
                case Decision.CloseUnresolved _, Decision.ReferOut _ -> false;
            };
            case RecordEvent.ImportedStep step -> step.level() != null && !step.level().equals(present().level());
            default -> false;
        };
    }
}
