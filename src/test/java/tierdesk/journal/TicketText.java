package tierdesk.journal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import tierdesk.procedure.ticket.Ticket;

/** Every field of a ticket as text, so that two tickets are the same exactly if their texts are. */
final class TicketText {

    private static final Field[] FIELDS = Arrays.stream(Ticket.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .peek(field -> field.setAccessible(true))
            .toArray(Field[]::new);

    private TicketText() {
    }

    static String of(Ticket ticket) {
        return Arrays.stream(FIELDS).map(field -> field.getName() + "=" + value(field, ticket)).collect(Collectors.joining("\n"));
    }

    static String of(FoldedTicket folded) {
        return of(folded.ticket()) + "\nhistory=" + folded.history() + "\ninapplicable=" + folded.inapplicable();
    }

    private static Object value(Field field, Ticket ticket) {
        try {
            return String.valueOf(field.get(ticket));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
