package tierdesk.procedure.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;

/**
 * The places and ways of a procedure.
 *
 * @param places from the lowest level to the close
 * @param ways that a ticket can go; from a place that nobody serves there is none
 */
public record Flow(List<FlowPlace> places, List<Way> ways) {

    public Flow {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
    }

    /**
     * What the procedure provides for.
     *
     * @param served somebody serves the level
     * @param manager somebody can decide at the decision point
     */
    public static Flow of(Procedure procedure, Predicate<Level> served, boolean manager) {
        List<FlowPlace> places = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        List<Level> levels = procedure.levels();
        for (int i = 0; i < levels.size(); i++) {
            FlowPlace here = new FlowPlace.AtLevel(levels.get(i));
            places.add(here);
            if (!served.test(levels.get(i))) {
                continue;
            }
            for (int other = 0; other < levels.size(); other++) {
                FlowPlace there = new FlowPlace.AtLevel(levels.get(other));
                if (other == i + 1) {
                    ways.add(new Way(here, there, Way.Kind.ESCALATE));
                } else if (other > i && procedure.skipAllowed()) {
                    ways.add(new Way(here, there, Way.Kind.SKIP));
                } else if (other < i && procedure.sendBackAllowed()) {
                    ways.add(new Way(here, there, Way.Kind.SEND_BACK));
                }
            }
            if (i == levels.size() - 1 || procedure.costCap() != null) {
                ways.add(new Way(here, FlowPlace.MANAGER, Way.Kind.RAISE));
            }
            ways.add(new Way(here, FlowPlace.VERIFYING, Way.Kind.RESOLVE));
        }
        places.addAll(List.of(FlowPlace.MANAGER, FlowPlace.VERIFYING, FlowPlace.CLOSED));
        if (manager) {
            ways.add(new Way(FlowPlace.MANAGER, FlowPlace.CLOSED, Way.Kind.DECIDE));
        }
        ways.add(new Way(FlowPlace.VERIFYING, FlowPlace.CLOSED, Way.Kind.CLOSE));
        return new Flow(places, ways);
    }

    /** The places at which a ticket would stay for ever, unless somebody elsewhere takes it away: without a way of their own to the close. */
    public List<FlowPlace> withoutClose() {
        Set<FlowPlace> closing = new HashSet<>(Set.of(FlowPlace.CLOSED));
        boolean found = true;
        while (found) {
            found = false;
            for (Way way : ways) {
                found |= closing.contains(way.to()) && closing.add(way.from());
            }
        }
        return places.stream().filter(place -> !closing.contains(place)).toList();
    }

    /** One way from a place to another. */
    public record Way(FlowPlace from, FlowPlace to, Kind kind) {

        /** How a ticket goes it. */
        public enum Kind {
            ESCALATE,
            SKIP,
            SEND_BACK,
            RESOLVE,
            RAISE,
            DECIDE,
            CLOSE
        }
    }
}
