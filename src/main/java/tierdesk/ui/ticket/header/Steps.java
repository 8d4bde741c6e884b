package tierdesk.ui.ticket.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tierdesk.procedure.Level;
import tierdesk.procedure.Stage;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.Span;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.model.Situation;

/** The procedure from Received to Closed as steps: where the ticket is, where it has been, how often and how long. */
final class Steps {

    private static final Duration DAYS_FROM = Duration.ofHours(48);

    private final Messages messages;
    private final Formats formats;

    Steps(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    List<Step> of(Situation situation, Instant now) {
        Ticket ticket = situation.ticket();
        Stage stage = ticket.stage();
        List<Step> steps = new ArrayList<>();
        steps.add(plain("received", "ticket.step.received", stage == Stage.RECEIVED ? Step.State.HERE : Step.State.BEHIND));
        steps.add(plain("identified", "ticket.step.identified", stage == Stage.IDENTIFIED ? Step.State.HERE
                : ticket.identification().isPresent() ? Step.State.BEHIND : Step.State.AHEAD));
        TicketFrames frames = situation.frames();
        for (Level level : situation.procedure().levels()) {
            steps.add(level(situation, frames, level, now));
        }
        steps.add(manager(situation, now));
        steps.add(plain("closed", "ticket.step.closed", stage == Stage.CLOSED ? Step.State.HERE
                : ticket.closedSpans().isEmpty() ? Step.State.AHEAD : Step.State.BEHIND));
        return steps;
    }

    private Step plain(String id, String key, Step.State state) {
        String label = messages.get(key);
        return new Step(id, label, "", state, 0, "", explain(label, state));
    }

    private Step level(Situation situation, TicketFrames frames, Level level, Instant now) {
        Ticket ticket = situation.ticket();
        boolean begun = ticket.stage() != Stage.RECEIVED && ticket.stage() != Stage.IDENTIFIED;
        int visits = begun ? (int) ticket.visits().stream().filter(visit -> visit.level().equals(level.id())).count() : 0;
        boolean present = ticket.level().equals(level.id());
        boolean worked = ticket.stage() == Stage.QUALIFYING || ticket.stage() == Stage.IN_PROGRESS || ticket.stage() == Stage.VERIFYING;
        Step.State state;
        if (present && worked) {
            state = Step.State.HERE;
        } else if (visits > 0) {
            state = Step.State.BEHIND;
        } else {
            state = begun && situation.procedure().indexOf(level.id()) < situation.levelIndex() ? Step.State.SKIPPED : Step.State.AHEAD;
        }
        String time = visits == 0 ? "" : brief(frames.spentAt(level.id(), now));
        String explanation = visits == 0 ? explain(level.name(), state)
                : messages.get("ticket.step.visited", level.name(), visits, time, ticket.minutesAt(level.id()));
        return new Step(level.id(), level.name(), Situation.levelClass(level), state, visits, time, explanation);
    }

    private Step manager(Situation situation, Instant now) {
        List<Span> spans = situation.ticket().managerSpans();
        String label = messages.get("ticket.step.manager");
        Step.State state = situation.atManager() ? Step.State.HERE : spans.isEmpty() ? Step.State.AHEAD : Step.State.BEHIND;
        Duration there = Duration.ZERO;
        for (Span span : spans) {
            Instant to = span.to();
            there = there.plus(Duration.between(span.from(), to == null ? now : to));
        }
        String full = messages.get("stage.manager-decision");
        return new Step("manager", label, "manager", state, spans.size(), spans.isEmpty() ? "" : brief(there), explain(full, state));
    }

    /** Short enough for a narrow column: minutes, then hours with minutes, then days. */
    private String brief(Duration span) {
        boolean clock = span.toHours() >= 1 && span.compareTo(DAYS_FROM) < 0;
        return clock
                ? messages.get("ticket.step.hours", Long.toString(span.toHours()), "%02d".formatted(span.toMinutesPart()))
                : formats.span(span);
    }

    private String explain(String label, Step.State state) {
        return switch (state) {
            case BEHIND -> messages.get("ticket.step.behind", label);
            case HERE -> messages.get("ticket.step.here", label);
            case AHEAD -> messages.get("ticket.step.ahead", label);
            case SKIPPED -> messages.get("ticket.step.skipped", label);
        };
    }
}
