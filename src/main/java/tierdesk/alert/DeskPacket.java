package tierdesk.alert;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tierdesk.procedure.Level;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;

/** The hand-over that the desk writes when it escalates by itself: from the history alone. */
final class DeskPacket {

    private final Locale locale;
    private final ResourceBundle words;

    DeskPacket(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "tierdesk.alert.packet", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param spent the level's frame that made the desk do it */
    HandOver of(Ticket ticket, Level level, Frame spent) {
        return new HandOver(symptom(ticket), tried(ticket), "", impact(ticket), reason(level, spent));
    }

    private String symptom(Ticket ticket) {
        return Stream.of(ticket.identification().map(Identification::description).orElse(""), ticket.words(), ticket.subject())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(ticket.number());
    }

    private String tried(Ticket ticket) {
        String tried = ticket.work().stream()
                .map(item -> say("tried.entry", item.minutes(), item.tried()))
                .collect(Collectors.joining("\n"));
        String plan = ticket.visit().plan();
        String all = Stream.of(plan == null ? "" : say("tried.plan", plan), tried).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        return all.isBlank() ? say("tried.nothing") : all;
    }

    private String impact(Ticket ticket) {
        return ticket.identification()
                .map(known -> say("impact", ticket.priority().name(), words.getString("impact." + known.impact().name()),
                        words.getString("urgency." + known.urgency().name()), ticket.customer()))
                .orElseGet(() -> say("impact.unknown"));
    }

    private String reason(Level level, Frame spent) {
        DateTimeFormatter dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale).withZone(spent.calendar().zone());
        return say("reason", level.name(), spent.allowed().toMinutes(), dateTime.format(spent.due()));
    }

    private String say(String key, Object... args) {
        return new MessageFormat(words.getString(key), locale).format(args);
    }
}
