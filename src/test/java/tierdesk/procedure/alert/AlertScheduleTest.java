package tierdesk.procedure.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static tierdesk.procedure.Hours.march;
import static tierdesk.procedure.Hours.of;
import static tierdesk.procedure.Hours.raise;
import static tierdesk.procedure.Hours.schedule;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.AlertState;

@DisplayName("The alerts of a ticket")
final class AlertScheduleTest {

    private static final LevelEvent.Qualified PLAN = new LevelEvent.Qualified("As planned");

    private static List<String> level(List<PendingAlert> alerts) {
        return of(FrameKind.LEVEL, alerts);
    }

    /** In work at Tier 1 since nine, the breach of its level told at ten. */
    private static Story breached() {
        Story story = Story.inProgress();
        raise(story, march(2, "10:00"));
        return story;
    }

    private static String lastKey(Story story, FrameKind kind) {
        return story.ticket().alerts().keySet().stream().filter(key -> key.startsWith(kind + ":")).reduce((a, b) -> b).orElseThrow();
    }

    @Nested
    @DisplayName("come at thresholds:")
    final class Thresholds {

        @Test
        void twoWarningsAndTheBreach() {
            assertThat(level(schedule(Story.inProgress()).pending()))
                    .containsExactly("50 at 2026-03-02T09:30:00Z", "75 at 2026-03-02T09:45:00Z", "100 at 2026-03-02T10:00:00Z");
        }

        @Test
        void nextIsTheEarliestOfAllFrames() {
            assertThat(schedule(Story.inProgress()).next()).contains(march(2, "09:30"));
            assertThat(schedule(Story.identified()).next()).contains(march(2, "09:07").plusSeconds(30));
        }

        @Test
        void eachOnceAtItsOwnInstant() {
            Story story = Story.inProgress();
            assertThat(raise(story, march(2, "09:29"))).isEmpty();
            assertThat(level(raise(story, march(2, "09:30")))).containsExactly("50 at 2026-03-02T09:30:00Z");
            assertThat(raise(story, march(2, "09:30"))).isEmpty();
            assertThat(level(raise(story, march(2, "09:46")))).containsExactly("75 at 2026-03-02T09:45:00Z");
        }

        @Test
        void everyOneThatWasPassedWhileTheDeskWasClosedWithTheInstantItWasPassed() {
            assertThat(level(raise(Story.inProgress(), march(6, "12:00"))))
                    .containsExactly("50 at 2026-03-02T09:30:00Z", "75 at 2026-03-02T09:45:00Z", "100 at 2026-03-02T10:00:00Z");
        }

        @Test
        void noneTwiceWhenTheClockIsSetBack() {
            Story story = breached();
            assertThat(raise(story, march(2, "09:30"))).isEmpty();
            assertThat(level(raise(story, march(2, "10:30")))).isEmpty();
        }

        @Test
        void ofTheEffortBoxWhenAWorkEntryIsRecorded() {
            Story story = Story.inProgress().at(march(2, "09:20")).then("mk", new WorkEvent.WorkLogged(14, "cable", true));
            assertThat(of(FrameKind.EFFORT, schedule(story).pending())).isEmpty();
            story.at(march(2, "09:25")).then("mk", new WorkEvent.WorkLogged(9, "port", true));
            assertThat(of(FrameKind.EFFORT, raise(story, march(2, "09:25"))))
                    .containsExactly("50 at 2026-03-02T09:25:00Z", "75 at 2026-03-02T09:25:00Z");
        }

        @Test
        void ofAnAppointmentOnlyWhenItPasses() {
            Story story = Story.inProgress().at(march(2, "09:10"))
                    .then("mk", new WorkEvent.Held(HoldKind.PARTS, "New switch", march(4, "12:00")));
            assertThat(schedule(story).pending()).singleElement().hasToString("PendingAlert[key=HOLD_END:hold 1:100:183000s, at=2026-03-04T12:00:00Z]");
        }
    }

    @Nested
    @DisplayName("while a frame stands still")
    final class StandingStill {

        @Test
        void doNotComeAndAreNotScheduled() {
            Story story = Story.inProgress().at(march(2, "09:10")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", null));
            assertThat(schedule(story).next()).isEmpty();
            assertThat(raise(story, march(20, "12:00"))).isEmpty();
        }

        @Test
        void comeLateIfTheyWerePassedBeforeItStopped() {
            Story story = Story.inProgress().at(march(2, "09:50")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", null));
            assertThat(level(raise(story, march(2, "15:00")))).containsExactly("50 at 2026-03-02T09:30:00Z", "75 at 2026-03-02T09:45:00Z");
        }

        @Test
        void areNotRaisedAgainAfterIt() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:45"));
            story.then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", null)).at(march(2, "11:00")).then("mk", new WorkEvent.Resumed("Told"));
            assertThat(level(schedule(story).pending())).containsExactly("100 at 2026-03-02T11:15:00Z");
        }
    }

    @Nested
    @DisplayName("of a target that moved")
    final class MovedTarget {

        @Test
        void areOneBreachWhereTheNewPriorityIsSpentAlready() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:35"));
            story.at(march(2, "09:40")).then("mk", new RequestEvent.Reprioritised(Impact.HIGH, Urgency.HIGH, "The whole floor"));
            assertThat(level(raise(story, march(2, "09:40")))).containsExactly("100 at 2026-03-02T09:40:00Z");
        }

        @Test
        void areTheHighestPassedAndThoseStillToCome() {
            Story story = Story.inProgress().at(march(2, "09:25")).then("mk", new RequestEvent.Reprioritised(Impact.HIGH, Urgency.HIGH, "The floor"));
            assertThat(level(schedule(story).pending())).containsExactly("75 at 2026-03-02T09:25:00Z", "100 at 2026-03-02T09:30:00Z");
        }

        @Test
        void comeAnewAfterAnExtension() {
            Story story = breached().at(march(2, "10:10")).then("mk", new LevelEvent.FrameExtended(60, "Slow machine"));
            assertThat(level(schedule(story).pending())).containsExactly(
                    "50 at 2026-03-02T10:10:00Z", "75 at 2026-03-02T10:30:00Z", "100 at 2026-03-02T11:00:00Z");
        }

        @Test
        void doNotComeAgainWhenTheOldTargetReturns() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:50"));
            story.then("mk", new RequestEvent.Reprioritised(Impact.HIGH, Urgency.HIGH, "The whole floor"));
            raise(story, march(2, "09:51"));
            story.then("mk", new RequestEvent.Reprioritised(Impact.MEDIUM, Urgency.MEDIUM, "One desk after all"));
            assertThat(level(schedule(story).pending())).containsExactly("100 at 2026-03-02T10:00:00Z");
        }

        @Test
        void leaveTheContractsWarningsAloneWhenTheLevelIsExtended() {
            Story story = Story.inProgress().at(march(4, "16:00")).then("mk", new LevelEvent.FrameExtended(60, "Slow machine"));
            assertThat(of(FrameKind.CONTRACT, raise(story, march(4, "16:00"))))
                    .containsExactly("50 at 2026-03-03T13:00:00Z", "75 at 2026-03-04T11:00:00Z");
        }
    }

    @Nested
    @DisplayName("of a level")
    final class OfALevel {

        @Test
        void comeAnewAtEachVisit() {
            Story story = breached().escalate("tier-2").then("pat", PLAN);
            assertThat(level(schedule(story).pending())).hasSize(3);
        }

        @Test
        void areOneBreachWhenTheTicketComesBackSpent() {
            Story story = breached().escalate("tier-2").then("pat", PLAN)
                    .at(march(2, "11:00")).then("pat", new LevelEvent.SentBack("tier-1", "Loose cable"));
            assertThat(level(schedule(story).pending())).containsExactly("100 at 2026-03-02T11:00:00Z");
        }

        @Test
        void areNotRaisedForALevelThatWasLeft() {
            Story story = Story.inProgress().at(march(2, "10:20")).escalate("tier-2").then("pat", PLAN);
            assertThat(level(raise(story, march(2, "10:30")))).isEmpty();
        }
    }

    @Nested
    @DisplayName("are repeated")
    final class Repeated {

        @Test
        void everyTwoBusinessHours() {
            Story story = breached();
            assertThat(level(raise(story, march(2, "11:59")))).isEmpty();
            assertThat(level(raise(story, march(2, "12:00")))).containsExactly("100+1 at 2026-03-02T12:00:00Z");
            assertThat(level(raise(story, march(2, "14:00")))).containsExactly("100+2 at 2026-03-02T14:00:00Z");
        }

        @Test
        void onceForAllThatWereMissedWhileTheDeskWasClosed() {
            Story story = breached();
            assertThat(level(raise(story, march(5, "12:00")))).containsExactly("100+1 at 2026-03-02T12:00:00Z");
            assertThat(level(schedule(story).pending())).containsExactly("100+2 at 2026-03-05T14:00:00Z");
        }

        @Test
        void notTogetherWithTheBreachItself() {
            assertThat(level(raise(Story.inProgress(), march(5, "12:00")))).hasSize(3).noneMatch(alert -> alert.startsWith("100+"));
        }

        @Test
        void notAfterSomebodyAcknowledged() {
            Story story = breached();
            story.then("mk", new AlertEvent.AlertAcknowledged(lastKey(story, FrameKind.LEVEL), "On it"));
            assertThat(level(schedule(story).pending())).isEmpty();
        }

        @Test
        void stillWhereOnlyAWarningWasAcknowledged() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:45"));
            story.then("mk", new AlertEvent.AlertAcknowledged(lastKey(story, FrameKind.LEVEL), "On it"));
            raise(story, march(2, "10:00"));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-02T12:00:00Z");
        }

        @Test
        void notAfterAVendorWasEngagedUntilThatCameToNothing() {
            Story story = breached().at(march(2, "10:20")).then("mk", new VendorEvent.VendorEngaged("c1", "Cisco", "Switch", "", "Kim",
                    march(2, "10:20"), march(2, "16:00"), "Logs"));
            assertThat(level(schedule(story).pending())).isEmpty();
            story.at(march(2, "13:00")).then("mk", new VendorEvent.VendorConcluded("c1", "Not theirs", null));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-02T15:00:00Z");
        }

        @Test
        void notForTheContractAfterAnEscalation() {
            Story story = Story.inProgress();
            raise(story, march(5, "09:00"));
            assertThat(of(FrameKind.CONTRACT, schedule(story).pending())).containsExactly("100+1 at 2026-03-05T11:00:00Z");
            story.escalate("tier-2");
            assertThat(of(FrameKind.CONTRACT, schedule(story).pending())).isEmpty();
        }

        @Test
        void againAfterAHoldThatEnded() {
            Story story = breached().at(march(2, "10:30")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked", null));
            assertThat(schedule(story).next()).isEmpty();
            story.at(march(3, "10:00")).then("mk", new WorkEvent.Resumed("Told"));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-03T12:00:00Z");
        }

        @Test
        void againAfterTheClientRejected() {
            Story story = breached().at(march(2, "10:30")).then("mk", new ResolutionEvent.Resolved("New cable", null))
                    .at(march(2, "14:00")).then("jo", new ResolutionEvent.VerificationRejected("Ann", "Still nothing"));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-02T16:00:00Z");
        }

        @Test
        void stillAfterWorkWasBookedWhichIsNoAct() {
            Story story = breached().then("mk", new WorkEvent.WorkLogged(10, "cable", true)).then("mk", new WorkEvent.NoteAdded("Odd", true));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-02T12:00:00Z");
        }

        @Test
        void everyFourBusinessHoursForAVendorsPromiseHoldOrNot() {
            Story story = Story.inProgress().at(march(2, "09:05")).then("mk", new VendorEvent.VendorEngaged("c1", "Cisco", "Switch", "", "Kim",
                    march(2, "09:05"), march(2, "11:00"), "Logs")).then("mk", new WorkEvent.Held(HoldKind.VENDOR, "Cisco", null));
            raise(story, march(2, "11:00"));
            assertThat(of(FrameKind.VENDOR_PROMISE, schedule(story).pending())).containsExactly("100+1 at 2026-03-02T15:00:00Z");
            raise(story, march(2, "15:00"));
            assertThat(of(FrameKind.VENDOR_PROMISE, schedule(story).pending())).containsExactly("100+2 at 2026-03-03T11:00:00Z");
        }
    }

    @Nested
    @DisplayName("that were snoozed")
    final class Snoozed {

        @Test
        void comeBackOnceWhenTheSnoozeEnds() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:30"));
            String key = lastKey(story, FrameKind.LEVEL);
            story.then("mk", new AlertEvent.AlertSnoozed(key, march(2, "09:40"), "In a call"));
            assertThat(schedule(story).next()).contains(march(2, "09:40"));
            assertThat(raise(story, march(2, "09:41"))).containsExactly(new PendingAlert(AlertKey.parse(key), march(2, "09:40")));
            assertThat(raise(story, march(2, "09:42"))).isEmpty();
        }

        @Test
        void areNotRepeatedMeanwhile() {
            Story story = breached();
            story.then("mk", new AlertEvent.AlertSnoozed(lastKey(story, FrameKind.LEVEL), march(3, "09:00"), "Tomorrow"));
            assertThat(level(schedule(story).pending())).containsExactly("100 at 2026-03-03T09:00:00Z");
            raise(story, march(3, "09:00"));
            assertThat(level(schedule(story).pending())).containsExactly("100+1 at 2026-03-03T11:00:00Z");
        }

        @Test
        void doNotComeBackOnceALaterOneWasRaised() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:45"));
            story.then("mk", new AlertEvent.AlertSnoozed(lastKey(story, FrameKind.LEVEL), march(2, "10:30"), "In a call"));
            raise(story, march(2, "10:00"));
            assertThat(level(raise(story, march(2, "10:30")))).isEmpty();
        }

        @Test
        void keepTheInstantTheyWerePassedWhenTheyComeBack() {
            Story story = Story.inProgress();
            raise(story, march(2, "09:30"));
            String key = lastKey(story, FrameKind.LEVEL);
            story.then("mk", new AlertEvent.AlertSnoozed(key, march(2, "09:40"), "In a call"));
            raise(story, march(2, "09:40"));
            AlertState state = story.ticket().alerts().get(key);
            assertThat(state.crossedAt()).isEqualTo(march(2, "09:30"));
            assertThat(state.snoozedUntil()).isNull();
        }
    }

    @Nested
    @DisplayName("that still say something")
    final class Standing {

        @Test
        void areTheLatestOfEachTarget() {
            assertThat(schedule(breached()).standing()).extracting(AlertState::key).containsExactly("LEVEL:tier-1 0:100:3600s");
        }

        @Test
        void areNoneOfATargetThatWasAcknowledged() {
            Story story = breached();
            story.then("mk", new AlertEvent.AlertAcknowledged(lastKey(story, FrameKind.LEVEL), "On it"));
            assertThat(schedule(story).standing()).isEmpty();
        }

        @Test
        void areNoneOfALevelThatWasLeft() {
            assertThat(schedule(breached().escalate("tier-2").then("pat", PLAN)).standing()).isEmpty();
        }
    }

    @Nested
    @DisplayName("of a request that came in before it was logged")
    final class LoggedLate {

        @Test
        void areOneBreachAtTheTimeOfLogging() {
            Instant called = march(2, "09:00");
            Story story = new Story().at(march(2, "15:00")).then("mk", new RequestEvent.RequestReceived("HQ-1002", Channel.PHONE, "Ann",
                    "Acme", "No network", "", called, StandardProcedure.REF, null, null, null));
            assertThat(level(raise(story, march(2, "15:00")))).containsExactly("100 at 2026-03-02T15:00:00Z");
        }
    }

    @Test
    void neverComeOnceItIsClosed() {
        Story story = Story.closed();
        assertThat(schedule(story).next()).isEmpty();
        assertThat(raise(story, march(30, "12:00"))).isEmpty();
    }
}
