package tierdesk.procedure.event;

/** Something that happened, as the journal keeps it for ever. */
public sealed interface Event permits TicketEvent, ShopEvent, UnknownEvent {
}
