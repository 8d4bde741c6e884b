package tierdesk.procedure.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static tierdesk.procedure.Hours.march;
import static tierdesk.procedure.Hours.of;
import static tierdesk.procedure.Hours.raise;
import static tierdesk.procedure.Hours.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.frame.FrameKind;

/** CLOCK.md, "Traps that bit others": those about alerts. Those about calendars are in {@code CalendarTrapsTest}. */
@DisplayName("Traps that bit others, of alerts:")
final class AlertTrapsTest {

    private static List<String> level(List<PendingAlert> alerts) {
        return of(FrameKind.LEVEL, alerts);
    }

    /** What the timer raises on one frame when it looks at each of these instants. */
    private static List<String> raisedAt(Story story, FrameKind kind, Instant... instants) {
        List<String> raised = new ArrayList<>();
        for (Instant instant : instants) {
            raised.addAll(of(kind, raise(story, instant)));
        }
        return raised;
    }

    @Test
    @DisplayName("every threshold fires, not the first alone (glpi#5319)")
    void everyThresholdFires() {
        assertThat(raisedAt(Story.inProgress(), FrameKind.LEVEL, march(2, "09:30"), march(2, "09:45"), march(2, "10:00"), march(2, "12:00")))
                .containsExactly("50 at 2026-03-02T09:30:00Z", "75 at 2026-03-02T09:45:00Z", "100 at 2026-03-02T10:00:00Z",
                        "100+1 at 2026-03-02T12:00:00Z");
    }

    @Test
    @DisplayName("thresholds that were passed while the program was off fire when it is started")
    void missedThresholdsFire() {
        assertThat(raisedAt(Story.inProgress(), FrameKind.LEVEL, march(6, "09:00")))
                .containsExactly("50 at 2026-03-02T09:30:00Z", "75 at 2026-03-02T09:45:00Z", "100 at 2026-03-02T10:00:00Z");
    }

    @Test
    @DisplayName("it fires at the time of day at which it is due, not at midnight (glpi PR 22678)")
    void notAtMidnight() {
        Story story = Story.inProgress();
        assertThat(raisedAt(story, FrameKind.LEVEL, march(2, "00:00"), march(2, "09:59").plusSeconds(59))).hasSize(2);
        assertThat(raisedAt(story, FrameKind.LEVEL, march(2, "10:00"))).containsExactly("100 at 2026-03-02T10:00:00Z");
    }

    @Test
    @DisplayName("the second reminder of a day is not swallowed (zammad#4348)")
    void twoRemindersADay() {
        Story story = Story.inProgress();
        raise(story, march(2, "10:00"));
        assertThat(raisedAt(story, FrameKind.LEVEL, march(2, "12:00"), march(2, "14:00")))
                .containsExactly("100+1 at 2026-03-02T12:00:00Z", "100+2 at 2026-03-02T14:00:00Z");
    }

    @Test
    @DisplayName("there are no repeats at midnight and on Sundays (zammad#4432)")
    void noRepeatsInClosedHours() {
        Story story = Story.inProgress();
        raise(story, march(6, "16:00"));
        assertThat(raisedAt(story, FrameKind.LEVEL, march(7, "00:00"), march(8, "12:00"), march(9, "00:00"))).isEmpty();
        assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-09T10:00:00Z");
    }

    @Test
    @DisplayName("the overdue mark goes when the frame is lengthened (osTicket#5160)")
    void overdueMarkGoes() {
        Story story = Story.inProgress();
        raise(story, march(2, "10:00"));
        assertThat(schedule(story).standing()).isNotEmpty();
        story.at(march(2, "10:05")).then("mk", new LevelEvent.FrameExtended(120, "Nearly there"));
        assertThat(schedule(story).standing()).isEmpty();
        assertThat(level(schedule(story).pending())).contains("100 at 2026-03-02T12:00:00Z");
    }

    @Test
    @DisplayName("a reopened ticket does not alert for its old date (osTicket#5955)")
    void reopenedDoesNotAlertAtOnce() {
        Story story = Story.closed();
        Instant reopened = march(5, "10:00");
        story.at(reopened).then("mk", new ResolutionEvent.Reopened("It is broken again"));
        assertThat(raise(story, reopened.plusSeconds(60))).isEmpty();
    }

    @Test
    @DisplayName("what had alerted before it was closed does not alert again when it is reopened")
    void reopenedDoesNotRepeatWhatItSaid() {
        Story story = Story.inProgress();
        raise(story, march(2, "10:00"));
        story.then("mk", new WorkEvent.WorkLogged(12, "Replaced the cable", true)).then("mk", new ResolutionEvent.Resolved("New cable", "Worn"))
                .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "It works"))
                .then("jo", new ResolutionEvent.Closed("New cable", "Worn cable", "Network", false, null));
        story.at(march(3, "10:00")).then("mk", new ResolutionEvent.Reopened("It is broken again"));
        assertThat(level(raise(story, march(3, "10:30")))).isEmpty();
        assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-03T12:00:00Z");
    }

    @Test
    @DisplayName("a technician's question does not escalate for the client's silence (zammad#3140)")
    void theClientsSilence() {
        Story story = Story.inProgress().at(march(2, "09:10")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked for the number", null));
        assertThat(raise(story, march(20, "12:00"))).isEmpty();
        assertThat(schedule(story).next()).isEmpty();
    }

    @Test
    @DisplayName("a paused ticket does not breach all the same (glpi#24481), and goes on from where it stood")
    void pausedDoesNotBreach() {
        Story story = Story.inProgress().at(march(2, "09:40")).then("mk", new WorkEvent.Held(HoldKind.PARTS, "A switch is on its way", null));
        assertThat(raisedAt(story, FrameKind.LEVEL, march(4, "12:00"))).containsExactly("50 at 2026-03-02T09:30:00Z");
        story.at(march(4, "13:00")).then("mk", new WorkEvent.Resumed("It came"));
        assertThat(level(schedule(story).pending())).containsExactly("75 at 2026-03-04T13:05:00Z", "100 at 2026-03-04T13:20:00Z");
    }

    @Test
    @DisplayName("pauses are not forgotten when the priority changes (glpi#6902, #15605)")
    void pausesOutliveAPriority() {
        Story story = Story.inProgress().at(march(2, "09:10")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", null))
                .at(march(2, "11:10")).then("mk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Here it is"))
                .then("mk", new RequestEvent.Reprioritised(Impact.LOW, Urgency.LOW, "One printer"));
        assertThat(level(schedule(story).pending())).containsExactly("50 at 2026-03-02T12:00:00Z", "75 at 2026-03-02T12:30:00Z",
                "100 at 2026-03-02T13:00:00Z");
    }

    @Test
    @DisplayName("waiting for a client who has just answered ends at once")
    void theClientAnswered() {
        Story story = Story.inProgress().at(march(2, "09:10")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", march(2, "12:00")));
        assertThat(of(FrameKind.HOLD_END, schedule(story).pending())).containsExactly("100 at 2026-03-02T12:00:00Z");
        story.at(march(2, "09:50")).then("mk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Here it is"));
        assertThat(of(FrameKind.HOLD_END, schedule(story).pending())).isEmpty();
        assertThat(level(schedule(story).pending())).startsWith("50 at 2026-03-02T10:10:00Z");
    }

    @Test
    @DisplayName("solved is not waiting: the time until the client's word is nobody's, and a rejection goes on from where it stood (glpi#23359)")
    void solvedIsNotWaiting() {
        Story story = Story.inProgress().at(march(2, "09:20")).then("mk", new ResolutionEvent.Resolved("New cable", null))
                .at(march(3, "09:00")).then("jo", new ResolutionEvent.VerificationRejected("Ann", "Still nothing"));
        assertThat(level(schedule(story).pending())).startsWith("50 at 2026-03-03T09:10:00Z");
    }

    @Test
    @DisplayName("what went on as another ticket does not remind in the old one (zammad#1223, #904)")
    void followedUpDoesNotRemind() {
        Story story = Story.closed().at(march(30, "10:00")).then("mk", new RequestEvent.FollowedUp(new UUID(1, 2), "HQ-1002"));
        assertThat(schedule(story).next()).isEmpty();
        assertThat(raise(story, march(31, "12:00"))).isEmpty();
    }

    @Test
    @DisplayName("an answer to an alert of a level that was left disturbs nothing")
    void answeredTooLate() {
        Story story = Story.inProgress();
        raise(story, march(2, "10:00"));
        String key = story.ticket().alerts().keySet().stream().filter(told -> told.startsWith("LEVEL:tier-1 0:100")).findFirst().orElseThrow();
        story.escalate("tier-2").then("mk", new AlertEvent.AlertSnoozed(key, march(2, "11:00"), "Later"));
        assertThat(level(raise(story, march(2, "11:00")))).isEmpty();
    }
}
