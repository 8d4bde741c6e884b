package tierdesk.command.ticket;

/**
 * A request that is on disk.
 *
 * @param number the ticket's number as people say it, such as {@code HQ-1042}
 * @param id the ticket's identity
 */
record Logged(String number, String id) {
}
