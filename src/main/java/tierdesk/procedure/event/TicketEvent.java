package tierdesk.procedure.event;

/** Something that happened to one ticket. */
public sealed interface TicketEvent extends Event
        permits RequestEvent, LevelEvent, ResolutionEvent, WorkEvent, VendorEvent, AlertEvent, RecordEvent {
}
