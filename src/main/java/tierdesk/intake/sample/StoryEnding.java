package tierdesk.intake.sample;

import java.util.List;
import java.util.Objects;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.event.WorkEvent;

/** How a story ends: resolved, asked about, closed, opened again, or before the manager. */
final class StoryEnding {

    private static final int BUSINESS_DAY = 600;

    private final SampleContent content;
    private final Procedure procedure;
    private final Dice dice;
    private final Casting cast;
    private final Outline outline;
    private final Script script;
    private final Level level;

    /** @param level where the ticket is being worked on */
    StoryEnding(SampleContent content, Procedure procedure, Dice dice, Casting cast, Outline outline, Script script, Level level) {
        this.content = content;
        this.procedure = procedure;
        this.dice = dice;
        this.cast = cast;
        this.outline = outline;
        this.script = script;
        this.level = level;
    }

    void tell(String holder) {
        switch (outline.end()) {
            case AT_MANAGER -> raise(holder);
            case DECIDED -> {
                raise(holder);
                decide(holder);
            }
            case RESOLVED -> resolve(holder);
            case VERIFIED -> {
                resolve(holder);
                verify(holder);
            }
            default -> close(holder);
        }
    }

    private void close(String holder) {
        String resolution = resolve(holder);
        if (outline.unreached()) {
            unreached(holder, resolution);
            return;
        }
        for (int i = 0; i < outline.rejections(); i++) {
            resolution = reject(holder);
        }
        verify(holder);
        closed(holder, resolution);
        if (outline.reopened()) {
            reopen(holder);
        }
    }

    private String resolve(String holder) {
        String resolution = cast.fill(dice.pick(cast.issue().resolutions()));
        script.add(dice.between(3, 30), holder, new ResolutionEvent.Resolved(resolution, dice.chance(60) ? cause() : null));
        return resolution;
    }

    private String cause() {
        return dice.pick(cast.issue().causes());
    }

    private String reject(String holder) {
        script.add(dice.between(20, 400), another(holder),
                new ResolutionEvent.VerificationRejected(cast.requester(), dice.pick(content.phrases("stillWrong"))));
        int minutes = dice.between(8, 45);
        script.add(minutes + dice.between(2, 30), holder, new WorkEvent.WorkLogged(minutes, cast.fill(dice.pick(cast.issue().tried())), true));
        return resolve(holder);
    }

    private void verify(String holder) {
        if (dice.chance(15)) {
            attempt(another(holder), dice.between(20, 300));
        }
        script.add(dice.between(10, 420), another(holder), new ResolutionEvent.Verified(
                cast.requester(), dice.chance(70) ? Channel.PHONE : Channel.EMAIL, dice.pick(content.phrases("confirmed"))));
    }

    private void attempt(String by, int minutes) {
        script.add(minutes, by, new ResolutionEvent.VerificationAttempted(Channel.PHONE, dice.pick(content.phrases("unreached"))));
    }

    private void closed(String holder, String resolution) {
        boolean lower = !level.equals(procedure.first()) && dice.chance(18);
        script.add(dice.between(1, 30), another(holder), new ResolutionEvent.Closed(
                resolution, cause(), cast.issue().category(), lower, lower ? dice.pick(List.of(Lacked.values())) : null));
    }

    private void unreached(String holder, String resolution) {
        String asking = another(holder);
        attempt(asking, dice.between(30, 300));
        attempt(asking, 2 * BUSINESS_DAY);
        attempt(asking, 2 * BUSINESS_DAY);
        script.add(2 * BUSINESS_DAY, content.lead().id(),
                new ResolutionEvent.ClosedUnverified(resolution, cause(), cast.issue().category(), false, null));
    }

    private void reopen(String holder) {
        script.add(dice.between(BUSINESS_DAY, 5 * BUSINESS_DAY), another(holder),
                new ResolutionEvent.Reopened(dice.pick(content.phrases("reopened"))));
        script.visitBegins();
        script.add(dice.between(3, 15), holder, new LevelEvent.Qualified(dice.pick(cast.issue().plans())));
        int minutes = dice.between(10, 50);
        script.add(minutes, holder, new WorkEvent.WorkLogged(minutes, cast.fill(dice.pick(cast.issue().tried())), true));
        String resolution = resolve(holder);
        verify(holder);
        closed(holder, resolution);
    }

    private void raise(String holder) {
        script.add(dice.between(5, 60), holder, new LevelEvent.RaisedToManager(
                dice.pick(content.phrases("managerReasons")), dice.pick(content.phrases("summaries"))));
    }

    /** Each of the manager's decisions, with its way on to the close. */
    private void decide(String holder) {
        switch (dice.between(0, 5)) {
            case 0 -> {
                decided(new Decision.EngageVendor("m1", Objects.requireNonNullElse(cast.issue().vendor(),
                        new SampleContent.Vendor("Fielding Hardware", "")).name(), "Service desk", null));
                workAndClose(holder);
            }
            case 1 -> {
                decided(new Decision.AuthoriseTime(level.id(), 120));
                acceptWorkAndClose(holder);
            }
            case 2 -> {
                decided(new Decision.SendBack(level.id(), "Put it next to a machine that works and compare, step by step."));
                acceptWorkAndClose(holder);
            }
            case 3 -> {
                decided(new Decision.ReplaceAsset(cast.asset().isBlank() ? cast.issue().category() : cast.asset(), "New, from stock"));
                workAndClose(holder);
            }
            case 4 -> decided(new Decision.CloseUnresolved(cast.requester(), "On the phone"));
            default -> decided(new Decision.ReferOut("The maker of the system"));
        }
    }

    private void decided(Decision decision) {
        script.add(dice.between(30, 500), content.manager().id(), new LevelEvent.Decided(decision, dice.pick(content.phrases("decisions"))));
        script.visitBegins();
    }

    private void workAndClose(String holder) {
        script.add(dice.between(2, 20), content.manager().id(), new LevelEvent.Assigned(holder));
        workOn(holder);
    }

    private void acceptWorkAndClose(String holder) {
        script.add(dice.between(5, 40), holder, new LevelEvent.HandOverAccepted());
        script.add(dice.between(3, 15), holder, new LevelEvent.Qualified(dice.pick(cast.issue().plans())));
        workOn(holder);
    }

    private void workOn(String holder) {
        int minutes = dice.between(30, 120);
        script.add(minutes + 10, holder, new WorkEvent.WorkLogged(minutes, cast.fill(dice.pick(cast.issue().tried())), true));
        String resolution = resolve(holder);
        verify(holder);
        closed(holder, resolution);
    }

    /** Somebody other than the fixer asks the client. */
    private String another(String holder) {
        return dice.pick(content.technicians().stream().map(SampleContent.Technician::id).filter(id -> !id.equals(holder)).toList());
    }
}
