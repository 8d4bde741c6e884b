package tierdesk.ui.ticket.header;

/**
 * One step of the procedure as the stepper shows it.
 *
 * @param id for tests and styles: {@code received}, a level's id, {@code manager}, {@code closed}
 * @param markClass the style class of its mark: a level's, {@code manager}, or blank for a plain one
 * @param visits how often the ticket has been there
 * @param time how long, in words; empty where it has not been
 * @param explanation the step in a sentence, for the tooltip and a screen reader
 */
record Step(String id, String label, String markClass, State state, int visits, String time, String explanation) {

    /** Where the ticket is, seen from a step. */
    enum State {
        BEHIND,
        HERE,
        AHEAD,
        /** Passed over on the way up. */
        SKIPPED
    }
}
