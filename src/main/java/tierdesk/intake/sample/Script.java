package tierdesk.intake.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tierdesk.procedure.event.TicketEvent;

/** A ticket's events in order, with the support minutes between them; when each happens is decided later. */
final class Script {

    private final List<Step> steps = new ArrayList<>();
    private int lastVisit;

    /**
     * @param minutes of support hours since the step before
     * @param event what happens, told when it does
     */
    record Step(int minutes, String by, Function<Instant, TicketEvent> event) {
    }

    void add(int minutes, String by, TicketEvent event) {
        add(minutes, by, at -> event);
    }

    void add(int minutes, String by, Function<Instant, TicketEvent> event) {
        steps.add(new Step(minutes, by, event));
    }

    /** The step just added brought the ticket to a level, whose frame runs from there. */
    void visitBegins() {
        lastVisit = steps.size() - 1;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The step from which the present level's frame runs. */
    int lastVisit() {
        return lastVisit;
    }
}
