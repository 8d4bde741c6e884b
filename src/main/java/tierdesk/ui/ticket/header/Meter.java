package tierdesk.ui.ticket.header;

/**
 * Something that is used up, in words and as a bar.
 *
 * @param share 0 unused, 1 spent, more when late
 */
record Meter(String text, double share, Tone tone) {

    /** How it looks: quiet until something is to be done. */
    enum Tone {
        QUIET,
        /** From where the ways on are offered. */
        NEAR,
        SPENT,
        /** Does not run at present. */
        STILL
    }
}
