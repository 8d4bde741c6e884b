package tierdesk.ui.calendars.week;

import java.util.List;
import tierdesk.clock.Stretch;

/**
 * What a frame comes to on the calendar as it is typed.
 *
 * @param due when it is used up, as a sentence; empty where something is wrong
 * @param here the same in the zone of the person at this desk, where it is another; else empty
 * @param raisedProblem what is wrong with the moment; empty if nothing
 * @param frameProblem what is wrong with the frame; empty if nothing
 * @param strip what is counted, from the moment to the end
 */
record Tryout(String due, String here, String raisedProblem, String frameProblem, List<Stretch> strip) {

    Tryout {
        strip = List.copyOf(strip);
    }

    static Tryout wrong(String raisedProblem, String frameProblem) {
        return new Tryout("", "", raisedProblem, frameProblem, List.of());
    }
}
