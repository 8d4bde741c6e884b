package tierdesk.procedure.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static tierdesk.procedure.Hours.frames;
import static tierdesk.procedure.Hours.march;
import static tierdesk.procedure.Hours.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Hours;
import tierdesk.procedure.Impact;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureBook;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("The frames of a ticket")
final class TicketFramesTest {

    private static final LevelEvent.Qualified PLAN = new LevelEvent.Qualified("As planned");

    private static Frame level(Story story) {
        return frames(story).level().orElseThrow();
    }

    private static Frame contract(Story story) {
        return frames(story).contract().orElseThrow();
    }

    @Nested
    @DisplayName("of a level")
    final class OfALevel {

        @Test
        void runsFromTheHandOver() {
            Story story = Story.inProgress().at(march(2, "09:40")).escalate("tier-2");
            assertThat(level(story).start()).isEqualTo(march(2, "09:40"));
            assertThat(level(story).due()).isEqualTo(march(2, "13:40"));
        }

        @Test
        void countsSupportHoursAlone() {
            Story story = Story.inProgress().at(march(2, "16:00")).escalate("tier-2");
            assertThat(level(story).due()).isEqualTo(march(3, "12:00"));
        }

        @Test
        void countsTimeSpentInAnEarlierVisitWhenTheTicketIsSentBack() {
            Story story = Story.inProgress().at(march(2, "09:40")).escalate("tier-2").then("pat", PLAN)
                    .at(march(2, "11:00")).then("pat", new LevelEvent.SentBack("tier-1", "The cable is loose"));
            assertThat(level(story).spentBefore()).isEqualTo(minutes(40));
            assertThat(level(story).due()).isEqualTo(march(2, "11:20"));
        }

        @Test
        void countsTimeSpentThereWhenTheHandOverIsReturned() {
            Story story = Story.inProgress().at(march(2, "09:40")).then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false))
                    .at(march(2, "10:30")).then("pat", new LevelEvent.HandOverReturned("Nothing was tried"));
            assertThat(level(story).left(march(2, "10:30"))).isEqualTo(minutes(20));
        }

        @Test
        void countsTheTimeTheHandOverWaitedAtTheLevelThatReturnedIt() {
            Story story = Story.inProgress().at(march(2, "09:40")).then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false))
                    .at(march(2, "10:40")).then("pat", new LevelEvent.HandOverReturned("Nothing was tried"))
                    .at(march(2, "10:45")).escalate("tier-2");
            assertThat(level(story).due()).isEqualTo(march(2, "13:45"));
        }

        @Test
        void goesOnFromWhereItStoodWhenTheClientRejects() {
            Story story = Story.inProgress().at(march(2, "09:30")).then("mk", new WorkEvent.WorkLogged(10, "cable", true))
                    .at(march(2, "09:30")).then("mk", new ResolutionEvent.Resolved("New cable", null))
                    .at(march(2, "12:00")).then("jo", new ResolutionEvent.VerificationRejected("Ann", "Still nothing"));
            assertThat(level(story).due()).isEqualTo(march(2, "12:30"));
        }

        @Test
        void growsByAnExtension() {
            Story story = Story.inProgress().at(march(2, "09:50")).then("mk", new LevelEvent.FrameExtended(30, "Waiting for the reboot"));
            assertThat(level(story).due()).isEqualTo(march(2, "10:30"));
            assertThat(level(story).revision()).isNotEqualTo(level(Story.inProgress()).revision());
        }

        @Test
        void keepsAnExtensionWhenTheTicketComesBack() {
            Story story = Story.inProgress().then("mk", new LevelEvent.FrameExtended(30, "Slow machine"))
                    .at(march(2, "09:40")).escalate("tier-2").then("pat", PLAN)
                    .at(march(2, "11:00")).then("pat", new LevelEvent.SentBack("tier-1", "The cable is loose"));
            assertThat(level(story).due()).isEqualTo(march(2, "11:50"));
        }

        @Test
        void givesExactlyWhatTheManagerAuthorisesWhereTheLevelHadOverspent() {
            Story story = managerDecides(new Decision.AuthoriseTime("tier-1", 45));
            assertThat(level(story).left(march(3, "10:00"))).isEqualTo(minutes(45));
            assertThat(level(story).start()).isEqualTo(march(3, "10:00"));
        }

        @Test
        void countsTimeSpentThereWhenTheManagerSendsItBackWithoutMore() {
            Story story = managerDecides(new Decision.SendBack("tier-1", "Ask Ann which port"));
            assertThat(level(story).left(march(3, "10:00"))).isEqualTo(minutes(-30));
        }

        @Test
        void standsStillWhileTheManagerDecides() {
            Story story = managerDecides(new Decision.ReplaceAsset("SW-1", "SW-2"));
            assertThat(level(story).subject()).startsWith("onsite");
            assertThat(level(story).spent(march(3, "10:00"))).isEqualTo(minutes(60));
        }

        /** 90 minutes at Tier 1 on Monday, then up to the manager by 13:30, who decides on Tuesday at ten. */
        private Story managerDecides(Decision decision) {
            return Story.inProgress().at(march(2, "10:30")).escalate("tier-2").then("pat", PLAN)
                    .at(march(2, "11:30")).escalate("tier-3").then("pat", PLAN)
                    .at(march(2, "12:30")).escalate("onsite").then("pat", PLAN)
                    .at(march(2, "13:30")).then("pat", new LevelEvent.RaisedToManager("Nobody can", "All that was done"))
                    .at(march(3, "10:00")).then("boss", new LevelEvent.Decided(decision, "It is needed"));
        }

        @Test
        void isNotThereAtTheManagerDecisionPoint() {
            assertThat(frames(Story.atManager()).level()).isEmpty();
            assertThat(frames(Story.atManager()).contract()).isPresent();
        }
    }

    @Nested
    @DisplayName("of the contract")
    final class OfTheContract {

        @Test
        void runsFromCreationAndDoesNotRestartOnEscalation() {
            Instant due = contract(Story.inProgress()).due();
            Story escalated = Story.inProgress().at(march(2, "11:00")).escalate("tier-2");
            assertThat(contract(escalated).due()).isEqualTo(due).isEqualTo(march(4, "17:00"));
        }

        @Test
        void goesOnWithoutTheClosedSpanWhenReopened() {
            Story story = Story.closed();
            Instant closedAt = story.now().minus(minutes(1));
            Duration spent = Duration.between(Story.START, closedAt).minus(minutes(2));
            story.at(march(5, "12:00")).then("mk", new ResolutionEvent.Reopened("Down again"));
            assertThat(contract(story).spent(march(5, "12:00"))).isEqualTo(spent);
            assertThat(contract(story).left(march(5, "13:00"))).isEqualTo(Duration.ofHours(23).minus(spent));
        }

        @Test
        void keepsRunningAtTheManagerDecisionPoint() {
            Story story = Story.atManager();
            assertThat(contract(story).left(march(3, "09:00"))).isEqualTo(Duration.ofHours(16));
        }
    }

    @Nested
    @DisplayName("after a new priority")
    final class AfterANewPriority {

        @Test
        void areRecomputedFromTheStartWithTheNewFrameAndItsCalendar() {
            Story story = Story.inProgress().at(march(2, "09:10")).then("mk", urgent());
            assertThat(level(story).start()).isEqualTo(Story.START);
            assertThat(level(story).due()).isEqualTo(march(2, "09:30"));
            assertThat(contract(story).due()).isEqualTo(march(2, "13:00"));
        }

        @Test
        void keepEarlierPauses() {
            Story story = Story.inProgress().at(march(2, "09:10")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Asked for the port", null))
                    .at(march(2, "10:10")).then("mk", new WorkEvent.Resumed("Told"))
                    .at(march(2, "10:15")).then("mk", urgent());
            assertThat(level(story).due()).isEqualTo(march(2, "10:30"));
        }

        private RequestEvent.Reprioritised urgent() {
            return new RequestEvent.Reprioritised(Impact.HIGH, Urgency.HIGH, "The whole floor");
        }
    }

    @Nested
    @DisplayName("after a move to another procedure version")
    final class AfterAMoveToAnotherVersion {

        @Test
        void areRecomputedFromTheStart() {
            ProcedureRef second = new ProcedureRef("standard", 2);
            ProcedureBook book = ref -> ref.equals(second) ? halved(second) : StandardProcedure.V1;
            Story story = Hours.inProgress(book).at(march(2, "09:20")).then("mk", new RecordEvent.ProcedureMoved(second, "New contract"));
            Frame level = frames(story, book).level().orElseThrow();
            assertThat(level.start()).isEqualTo(Story.START);
            assertThat(level.due()).isEqualTo(march(2, "09:30"));
            assertThat(level.allowanceSince()).isEqualTo(march(2, "09:20"));
        }

        private Procedure halved(ProcedureRef ref) {
            Procedure was = StandardProcedure.V1;
            var priorities = new EnumMap<>(was.priorities());
            priorities.replaceAll((priority, rule) -> new PriorityRule(rule.framePercent() / 2, rule.calendarId(), rule.contract()));
            return new Procedure(ref, was.name(), was.levels(), priorities, was.matrix(), was.stoppingHolds(), was.alerts(), was.vendor(),
                    was.verification(), was.reopening(), was.skipAllowed(), was.sendBackAllowed(), was.costCap());
        }
    }

    @Nested
    @DisplayName("during a hold")
    final class DuringAHold {

        @Test
        void standStillAndMoveByTheOpenHoursItCovers() {
            Story story = Story.inProgress().at(march(2, "09:30")).then("mk", held(HoldKind.VENDOR));
            assertThat(level(story).paused()).isTrue();
            story.at(march(3, "10:00")).then("mk", new WorkEvent.Resumed("Answered"));
            assertThat(level(story).due()).isEqualTo(march(3, "10:30"));
        }

        @Test
        void runOnWhereTheProcedureDoesNotNameItsKind() {
            ProcedureBook book = Hours.procedure(was -> Hours.stoppingOnlyFor(was, HoldKind.CLIENT));
            Story story = Hours.inProgress(book).at(march(2, "09:30")).then("mk", held(HoldKind.PARTS));
            assertThat(frames(story, book).level().orElseThrow().paused()).isFalse();
            assertThat(frames(story, book).level().orElseThrow().due()).isEqualTo(march(2, "10:00"));
        }

        @Test
        void goOnAtOnceWhenTheClientAnswers() {
            Story story = Story.inProgress().at(march(2, "09:30")).then("mk", held(HoldKind.CLIENT))
                    .at(march(2, "11:00")).then("desk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Port 7"));
            assertThat(level(story).paused()).isFalse();
            assertThat(level(story).due()).isEqualTo(march(2, "11:30"));
        }

        @Test
        void stayOnHoldForTheVendorWhenTheClientAnswers() {
            Story story = Story.inProgress().at(march(2, "09:30")).then("mk", held(HoldKind.VENDOR))
                    .at(march(2, "11:00")).then("desk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "How long?"));
            assertThat(level(story).paused()).isTrue();
        }

        @Test
        void countTwoHoldsInOneMinuteToTheMillisecond() {
            Instant first = march(2, "09:30").plusMillis(1);
            Story story = Story.inProgress().at(first).then("mk", held(HoldKind.CLIENT))
                    .at(first.plusMillis(250)).then("mk", new WorkEvent.Resumed("Told"))
                    .at(first.plusMillis(300)).then("mk", held(HoldKind.CLIENT))
                    .at(first.plusMillis(1_049)).then("mk", new WorkEvent.Resumed("Told"));
            assertThat(level(story).due()).isEqualTo(march(2, "10:00").plusMillis(250 + 749));
        }

        @Test
        void haveItsExpectedEndAsAnAppointmentInRealTime() {
            Story story = Story.inProgress().at(march(2, "16:30"))
                    .then("mk", new WorkEvent.Held(HoldKind.PARTS, "New switch", march(3, "08:15")));
            assertThat(frames(story).holdEnd().orElseThrow().due()).isEqualTo(march(3, "08:15"));
        }

        private WorkEvent.Held held(HoldKind kind) {
            return new WorkEvent.Held(kind, "Waiting", null);
        }
    }

    @Nested
    @DisplayName("for an answer")
    final class ForAnAnswer {

        @Test
        void qualifyingHasItsOwnTimeUntilTheLevelSaysYes() {
            assertThat(frames(Story.identified()).qualify().orElseThrow().due()).isEqualTo(march(2, "09:15"));
            assertThat(frames(Story.inProgress()).qualify()).isEmpty();
        }

        @Test
        void qualifyingBeginsAnewAtEachHandOver() {
            Story story = Story.inProgress().at(march(2, "09:40")).escalate("tier-2");
            assertThat(frames(story).qualify().orElseThrow().due()).isEqualTo(march(2, "10:10"));
        }

        @Test
        void aTicketThatNobodyHoldsIsToBeTakenWithinHalfTheTimeToQualify() {
            assertThat(frames(Story.identified()).unassigned().orElseThrow().due()).isEqualTo(march(2, "09:00").plusSeconds(450));
            assertThat(frames(Story.inProgress()).unassigned()).isEmpty();
        }

        @Test
        void aTicketThatIsPutBackWaitsAnew() {
            Story story = Story.inProgress().at(march(2, "09:30")).then("mk", new LevelEvent.Assigned(null));
            assertThat(frames(story).unassigned().orElseThrow().start()).isEqualTo(march(2, "09:30"));
        }

        @Test
        void verificationHasItsOwnFrameWhileTheTechniciansStandsStill() {
            Story story = Story.verifying();
            Instant resolved = story.now().minus(minutes(1));
            assertThat(level(story).paused()).isTrue();
            assertThat(contract(story).paused()).isTrue();
            assertThat(frames(story).verify().orElseThrow().start()).isEqualTo(resolved);
            assertThat(frames(story).verify().orElseThrow().due()).isEqualTo(march(3, "09:00").plus(Duration.between(Story.START, resolved)));
        }

        @Test
        void verificationIsAskedAgainAfterEachAttemptUntilThereWereEnough() {
            Story story = Story.verifying().at(march(2, "12:00")).then("jo", attempt());
            assertThat(frames(story).verify().orElseThrow().due()).isEqualTo(march(3, "12:00"));
            story.at(march(3, "12:00")).then("jo", attempt()).at(march(4, "12:00")).then("jo", attempt());
            assertThat(frames(story).verify()).isEmpty();
        }

        @Test
        void theWayOutWithoutTheClientsWordOpensAfterItsBusinessDays() {
            Story story = Story.verifying().at(march(2, "12:00")).then("jo", attempt()).then("jo", attempt()).then("jo", attempt());
            assertThat(frames(story).closeUnverified().orElseThrow().due()).isEqualTo(march(9, "09:00"));
        }

        private ResolutionEvent.VerificationAttempted attempt() {
            return new ResolutionEvent.VerificationAttempted(Channel.PHONE, "No answer");
        }
    }

    @Nested
    @DisplayName("of a vendor case")
    final class OfAVendorCase {

        @Test
        void endAtThePromiseInRealTime() {
            Story story = engaged(march(3, "06:00"));
            assertThat(frames(story).vendorPromises()).singleElement().extracting(Frame::due).isEqualTo(march(3, "06:00"));
        }

        @Test
        void endWhenItIsToBeAskedAgainWhereNothingIsPromised() {
            assertThat(frames(engaged(null)).vendorPromises()).singleElement().extracting(Frame::due).isEqualTo(march(3, "10:00"));
        }

        @Test
        void beginAnewAtEachExchange() {
            Story story = engaged(march(2, "16:00")).at(march(2, "16:30"))
                    .then("mk", new VendorEvent.VendorExchanged("c1", "They are on it", null, null));
            assertThat(frames(story).vendorPromises()).singleElement().extracting(Frame::due).isEqualTo(march(3, "12:30"));
        }

        @Test
        void areGoneWhenItIsConcluded() {
            Story story = engaged(march(2, "16:00")).then("mk", new VendorEvent.VendorConcluded("c1", "Replaced", null));
            assertThat(frames(story).vendorPromises()).isEmpty();
        }

        private Story engaged(Instant promised) {
            return Story.inProgress().at(march(2, "14:00")).then("mk", new VendorEvent.VendorEngaged("c1", "Cisco", "Switch", "", "Kim",
                    march(2, "14:00"), promised, "Logs"));
        }
    }

    @Nested
    @DisplayName("of hands-on work")
    final class OfHandsOnWork {

        @Test
        void countWorkOfEarlierVisitsToTheLevel() {
            Story story = Story.inProgress().then("mk", new WorkEvent.WorkLogged(20, "cable", true))
                    .escalate("tier-2").then("pat", PLAN).then("pat", new WorkEvent.WorkLogged(50, "port", true))
                    .then("pat", new LevelEvent.SentBack("tier-1", "Loose cable"));
            assertThat(frames(story).effort().spent()).isEqualTo(minutes(20));
            assertThat(frames(story).effort().allowed()).isEqualTo(minutes(30));
        }

        @Test
        void growByAnExtension() {
            Story story = Story.inProgress().then("mk", new LevelEvent.FrameExtended(15, "Slow machine"));
            assertThat(frames(story).effort().allowed()).isEqualTo(minutes(45));
        }
    }

    @Test
    void aClosedTicketHasNone() {
        assertThat(frames(Story.closed()).all()).isEmpty();
    }
}
