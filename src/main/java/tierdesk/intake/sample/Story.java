package tierdesk.intake.sample;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/** Tells what happens to one ticket, from the call until where its outline ends. */
final class Story {

    private final SampleContent content;
    private final Procedure procedure;
    private final Dice dice;
    private final Outline outline;
    private final Script script = new Script();
    private Casting cast;
    private String holder = "";

    Story(SampleContent content, Procedure procedure, Dice dice, Casting cast, Outline outline) {
        this.content = content;
        this.procedure = procedure;
        this.dice = dice;
        this.cast = cast;
        this.outline = outline;
    }

    Casting cast() {
        return cast;
    }

    Script tell() {
        receive();
        if (outline.end() == Outline.End.RECEIVED) {
            return script;
        }
        identify();
        if (outline.end() == Outline.End.IDENTIFIED) {
            return script;
        }
        script.add(dice.between(1, 20), holder, new LevelEvent.Assigned(holder));
        boolean arrived = climb();
        if (arrived) {
            new StoryEnding(content, procedure, dice, cast, outline, script, level()).tell(holder);
        }
        return script;
    }

    private Level level() {
        return procedure.levels().get(outline.path().getLast());
    }

    private void receive() {
        String words = dice.pick(cast.issue().words());
        cast = cast.saying(words);
        String subject = cast.fill(dice.pick(cast.issue().subjects()));
        holder = someone(procedure.first());
        Casting said = cast;
        script.add(0, holder, at -> new RequestEvent.RequestReceived("", said.channel(), said.requester(), said.customer().name(), subject,
                said.fill(words), at, procedure.ref(), null, null, null));
        script.visitBegins();
    }

    private void identify() {
        script.add(dice.between(1, 8), holder, new RequestEvent.Identified(cast.customer().name(), cast.issue().category(), cast.impact(),
                cast.urgency(), cast.asset(), cast.fill(dice.pick(cast.issue().words()))));
    }

    /** @return whether the ticket is being worked on where its path ends; false where the story ends before */
    private boolean climb() {
        List<Integer> path = outline.path();
        for (int i = 0; i < path.size(); i++) {
            Level level = procedure.levels().get(path.get(i));
            boolean last = i == path.size() - 1;
            if (i > 0) {
                handOver(procedure.levels().get(path.get(i - 1)), level, i == 1 && outline.handOverReturned());
                if (last && outline.end() == Outline.End.HANDED_OVER) {
                    return false;
                }
                holder = someone(level);
                script.add(dice.between(2, 25), holder, new LevelEvent.HandOverAccepted());
            }
            if (last && outline.end() == Outline.End.QUALIFYING) {
                return false;
            }
            if (i + 1 < path.size() && path.get(i + 1) < path.get(i)) {
                sendBack(procedure.levels().get(path.get(i + 1)));
            } else {
                qualify();
                work(level);
            }
            if (last && outline.end() == Outline.End.ON_HOLD) {
                hold();
                return false;
            }
        }
        if (outline.end() == Outline.End.IN_PROGRESS) {
            return false;
        }
        interlude(level());
        return true;
    }

    private void qualify() {
        script.add(dice.between(2, 10), holder, new LevelEvent.Qualified(dice.pick(cast.issue().plans())));
    }

    private void work(Level level) {
        int place = procedure.indexOf(level.id());
        int entries = dice.between(1, place == 0 ? 1 : 2);
        for (int i = 0; i < entries; i++) {
            int minutes = dice.between(4 + 8 * place, 18 + 24 * place);
            String tried = dice.chance(75) ? dice.pick(cast.issue().tried()) : dice.pick(content.phrases("workNotes"));
            script.add(minutes + dice.between(0, 6), holder, new WorkEvent.WorkLogged(minutes, cast.fill(tried), dice.chance(92)));
        }
        if (dice.chance(22)) {
            script.add(dice.between(1, 10), holder, new WorkEvent.NoteAdded(dice.pick(content.phrases("notes")), true));
        }
        if (dice.chance(10)) {
            script.add(dice.between(3, 30), holder,
                    new RequestEvent.ClientReplied(Channel.EMAIL, cast.requester(), dice.pick(content.phrases("replies"))));
        }
    }

    /** Up or down to the next level; where it is returned, once back and then again. */
    private void handOver(Level from, Level to, boolean returned) {
        if (procedure.indexOf(to.id()) < procedure.indexOf(from.id())) {
            return;
        }
        escalate(from, to);
        if (returned) {
            script.add(dice.between(5, 30), someone(to), new LevelEvent.HandOverReturned(dice.pick(content.phrases("returned"))));
            script.visitBegins();
            script.add(dice.between(1, 10), holder, new LevelEvent.Assigned(holder));
            qualify();
            work(from);
            escalate(from, to);
        }
    }

    private void escalate(Level from, Level to) {
        boolean skips = procedure.indexOf(to.id()) > procedure.indexOf(from.id()) + 1;
        boolean onsite = to.equals(procedure.levels().getLast());
        HandOver packet = new HandOver(
                cast.fill(dice.pick(cast.issue().words())),
                cast.fill(dice.pick(cast.issue().tried())),
                dice.pick(content.phrases("access")),
                dice.pick(content.phrases("impactNow")),
                dice.pick(content.phrases(onsite ? "whyOnsite" : "why")));
        script.add(dice.between(2, 15), holder, new LevelEvent.Escalated(to.id(), packet, skips ? cast.issue().skip() : null, false));
        script.visitBegins();
    }

    private void sendBack(Level to) {
        script.add(dice.between(3, 20), holder, new LevelEvent.SentBack(to.id(), dice.pick(content.phrases("sentBack"))));
        script.visitBegins();
    }

    /** What keeps a ticket longer at the level that solves it. */
    private void interlude(Level level) {
        if (outline.extended()) {
            script.add(dice.between(2, 10), holder,
                    new LevelEvent.FrameExtended(30 * dice.between(1, 4), dice.pick(content.phrases("extended"))));
        }
        if (outline.vendor()) {
            vendor();
        }
        if (outline.hold() != null) {
            hold();
            script.add(dice.between(60, 900), holder, new WorkEvent.Resumed(dice.pick(content.phrases("resumed"))));
            work(level);
        }
    }

    private void hold() {
        HoldKind kind = outline.hold() == null ? HoldKind.CLIENT : outline.hold();
        if (kind == HoldKind.VENDOR) {
            engage();
        }
        String reason = dice.pick(content.phrases(switch (kind) {
            case CLIENT -> "heldClient";
            case VENDOR -> "heldVendor";
            case PARTS -> "heldParts";
        }));
        int hours = dice.between(4, 48);
        script.add(dice.between(2, 20), holder, at -> new WorkEvent.Held(kind, reason, at.plus(Duration.ofHours(hours))));
    }

    private void vendor() {
        String caseId = engage();
        script.add(dice.between(60, 400), holder,
                new VendorEvent.VendorExchanged(caseId, dice.pick(content.phrases("vendorAnswers")), caseNumber(), null));
        script.add(dice.between(60, 600), holder, new VendorEvent.VendorConcluded(caseId, dice.pick(content.phrases("vendorOutcomes")), null));
    }

    private String engage() {
        SampleContent.Vendor vendor = vendorOf(cast.issue().vendor());
        String caseId = "v" + script.steps().size();
        int promise = dice.between(3, 30);
        String sent = dice.pick(content.phrases("vendorSent"));
        script.add(dice.between(2, 15), holder, at -> new VendorEvent.VendorEngaged(
                caseId, vendor.name(), vendor.product(), "", vendor.name() + " support", at, at.plus(Duration.ofHours(promise)), sent));
        return caseId;
    }

    private static SampleContent.Vendor vendorOf(SampleContent.@Nullable Vendor vendor) {
        return vendor == null ? new SampleContent.Vendor("Fielding Hardware", "On-site warranty") : vendor;
    }

    private String caseNumber() {
        return "C-" + dice.between(10_000, 99_999);
    }

    private String someone(Level level) {
        return dice.pick(content.serving(level.id())).id();
    }
}
