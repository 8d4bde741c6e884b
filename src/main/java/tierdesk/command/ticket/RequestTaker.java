package tierdesk.command.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.command.CommandTexts;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Tickets;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.Ticket;

/**
 * Takes requests in the words of the command {@code log}. With a customer, an impact and an urgency the request is identified at once, under a
 * category that a technician confirms later; otherwise it waits to be identified.
 */
final class RequestTaker {

    private final Tickets tickets;

    RequestTaker(Tickets tickets) {
        this.tickets = tickets;
    }

    /** Returns once the request is forced to disk. */
    Logged log(LogRequest request) throws NotTakenException {
        Channel channel = choice(Channel.class, "--channel", request.channel()).orElse(Channel.MONITORING);
        Optional<Impact> impact = choice(Impact.class, "--impact", request.impact());
        Optional<Urgency> urgency = choice(Urgency.class, "--urgency", request.urgency());
        String customer = orBlank(request.customer());
        boolean identified = !customer.isBlank() && impact.isPresent() && urgency.isPresent();
        NewRequest asked = new NewRequest(
                channel,
                orBlank(request.requester()),
                customer,
                request.subject(),
                orBlank(request.description()),
                null,
                identified ? CommandTexts.text("log.category") : null,
                impact.orElse(null),
                urgency.orElse(null),
                null,
                null,
                null,
                null,
                null);
        try {
            Ticket ticket = tickets.log(asked, Actor.DESK).ticket();
            return new Logged(ticket.number(), ticket.id().toString());
        } catch (RefusedException refused) {
            throw new NotTakenException(refused.refusal().sentence(Locale.getDefault()));
        }
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String option, @Nullable String typed) throws NotTakenException {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        for (E value : type.getEnumConstants()) {
            if (word(value).equals(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return Optional.of(value);
            }
        }
        String choices = Arrays.stream(type.getEnumConstants()).map(RequestTaker::word).collect(Collectors.joining(", "));
        throw new NotTakenException(CommandTexts.text("log.choice", option, typed.strip(), choices));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
