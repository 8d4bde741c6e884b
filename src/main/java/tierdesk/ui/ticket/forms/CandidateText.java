package tierdesk.ui.ticket.forms;

import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.assign.Candidate;
import tierdesk.desk.assign.Presence;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.form.FormContext;

/** Why somebody is offered a ticket: "Lucia Conti: Tier 2 · printing · 3 open · here until 17:00". */
final class CandidateText {

    private CandidateText() {
    }

    static String of(Candidate candidate, FormContext context) {
        Messages messages = context.messages();
        List<String> reasons = new ArrayList<>();
        reasons.add(candidate.serves() ? context.situation().level().name()
                : messages.get("ticket.candidate.other-level", context.situation().level().name()));
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
