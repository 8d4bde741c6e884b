package tierdesk.procedure.flow;

import tierdesk.procedure.Level;

/** Where a ticket can stand. */
public sealed interface FlowPlace {

    FlowPlace VERIFYING = new Verifying();
    FlowPlace CLOSED = new Closed();
    FlowPlace MANAGER = new Manager();

    /** Qualified and worked on at a level. */
    record AtLevel(Level level) implements FlowPlace {
    }

    /** Resolved; the client is asked. */
    record Verifying() implements FlowPlace {
    }

    record Closed() implements FlowPlace {
    }

    /** The Manager Decision Point. */
    record Manager() implements FlowPlace {
    }
}
