package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tierdesk.desk.assign.Candidate;
import tierdesk.desk.assign.Candidates;
import tierdesk.desk.assign.Presence;
import tierdesk.procedure.Level;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.form.FormContext;

/** Why somebody is offered a ticket: "Lucia Conti: Tier 2 · printing · 3 open · here until 17:00". */
final class CandidateText {

    private static final int NAMED = 3;

    private CandidateText() {
    }

    static String of(Candidate candidate, FormContext context) {
        return of(candidate, context.situation().level(), context);
    }

    /** Who is offered the ticket first at the level it is about to go to, best first; said before it is handed over, while another level can be chosen. */
    static String at(Level level, FormContext context) {
        Messages messages = context.messages();
        String people = Candidates.of(context.situation().ticket(), level.id(), context.situation().shop(), context.held(), context.now()).stream()
                .filter(Candidate::serves).limit(NAMED)
                .map(candidate -> "\n" + of(candidate, level, context))
                .collect(Collectors.joining());
        return people.isEmpty() ? messages.get("ticket.candidates.nobody", level.name()) : messages.get("ticket.candidates", level.name()) + people;
    }

    private static String of(Candidate candidate, Level level, FormContext context) {
        Messages messages = context.messages();
        List<String> reasons = new ArrayList<>();
        reasons.add(candidate.serves() ? level.name() : messages.get("ticket.candidate.other-level", level.name()));
        candidate.skills().forEach(skill -> reasons.add(skill.toLowerCase(messages.locale())));
        reasons.add(messages.get("ticket.candidate.open", candidate.open()));
        reasons.add(presence(candidate.presence(), messages, context.formats()));
        return messages.get("ticket.candidate", candidate.person().name(), String.join(" · ", reasons));
    }

    private static String presence(Presence presence, Messages messages, Formats formats) {
        return switch (presence) {
            case Presence.Here here -> here.until() == null
                    ? messages.get("ticket.candidate.here") : messages.get("ticket.candidate.here-until", formats.time(here.until()));
            case Presence.Later later -> messages.get("ticket.candidate.later", formats.shortly(later.from()));
            case Presence.Away away -> messages.get("ticket.candidate.away",
                    formats.date(away.last().atStartOfDay(formats.zone()).toInstant()));
        };
    }
}
