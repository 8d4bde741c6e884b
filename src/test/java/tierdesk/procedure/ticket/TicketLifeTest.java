package tierdesk.procedure.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Refusal;

@DisplayName("What each event makes of a ticket")
final class TicketLifeTest {

    @Test
    void aRequestBecomesATicketAtTheFirstLevelThatNobodyHolds() {
        Ticket ticket = Story.received().ticket();
        assertThat(ticket.number()).isEqualTo("HQ-1001");
        assertThat(ticket.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(ticket.level()).isEqualTo("tier-1");
        assertThat(ticket.holder()).isEmpty();
        assertThat(ticket.priority()).isEqualTo(Priority.P3);
    }

    @Test
    void impactAndUrgencyGiveThePriority() {
        Ticket ticket = Story.received()
                .then("mk", new RequestEvent.Identified("Acme", "Network", Impact.HIGH, Urgency.HIGH, "", "All down"))
                .ticket();
        assertThat(ticket.priority()).isEqualTo(Priority.P1);
        assertThat(ticket.stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void takingAnIdentifiedTicketBeginsToQualifyIt() {
        Ticket ticket = Story.identified().then("mk", new LevelEvent.Assigned("mk")).ticket();
        assertThat(ticket.stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(ticket.holder()).contains("mk");
    }

    @Test
    void aTicketTakenBeforeItIsIdentifiedIsQualifyingOnceItIs() {
        Ticket ticket = Story.received()
                .then("mk", new LevelEvent.Assigned("mk"))
                .then("mk", new RequestEvent.Identified("Acme", "Network", Impact.LOW, Urgency.LOW, "", "Slow"))
                .ticket();
        assertThat(ticket.stage()).isEqualTo(Stage.QUALIFYING);
    }

    @Test
    void anEscalatedTicketWaitsAtTheNextLevelForSomebodyToAcceptThePacket() {
        Ticket ticket = Story.inProgress().then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false)).ticket();
        assertThat(ticket.level()).isEqualTo("tier-2");
        assertThat(ticket.handOverPending()).isTrue();
        assertThat(ticket.holder()).isEmpty();
        assertThat(ticket.visit().handOver()).isEqualTo(Story.PACKET);
    }

    @Test
    void aReturnedHandOverIsCountedAndGoesBackToWhoHandedItOver() {
        Ticket ticket = Story.inProgress()
                .then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false))
                .then("pat", new LevelEvent.HandOverReturned("Cable was not tried"))
                .ticket();
        assertThat(ticket.level()).isEqualTo("tier-1");
        assertThat(ticket.holder()).contains("mk");
        assertThat(ticket.returns()).isEqualTo(1);
        assertThat(ticket.stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(ticket.visit().instructions()).isEqualTo("Cable was not tried");
    }

    @Test
    void aSkippedLevelIsCounted() {
        Ticket ticket = Story.inProgress()
                .then("mk", new LevelEvent.Escalated("onsite", Story.PACKET, "The switch is dead", false))
                .ticket();
        assertThat(ticket.skips()).isEqualTo(1);
        assertThat(ticket.level()).isEqualTo("onsite");
    }

    @Test
    void skippingALevelWithoutAReasonIsRefused() {
        assertThat(Story.inProgress().refusalOf(new LevelEvent.Escalated("tier-3", Story.PACKET, " ", false)))
                .map(Refusal::key).contains(Refusal.Key.SKIP_NEEDS_REASON);
    }

    @Test
    void aRejectedVerificationSendsItBackToWorkAtTheSameLevelWithTheSameHolder() {
        Ticket ticket = Story.verifying().then("jo", new ResolutionEvent.VerificationRejected("Ann", "Still no link")).ticket();
        assertThat(ticket.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(ticket.level()).isEqualTo("tier-1");
        assertThat(ticket.holder()).contains("mk");
        assertThat(ticket.cycles()).singleElement().extracting(Cycle::outcome).isEqualTo(Cycle.Outcome.REJECTED);
    }

    @Test
    void everyResolveVerifyRoundIsKeptWithItsOwnOutcome() {
        Ticket ticket = Story.verifying()
                .then("jo", new ResolutionEvent.VerificationRejected("Ann", "Still no link"))
                .then("mk", new ResolutionEvent.Resolved("New port", "Dead port"))
                .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Works"))
                .ticket();
        assertThat(ticket.cycles()).extracting(Cycle::outcome).containsExactly(Cycle.Outcome.REJECTED, Cycle.Outcome.VERIFIED);
    }

    @Test
    void afterThreeAttemptsItMayBeClosedUnverifiedAndIsMarkedSo() {
        Story story = Story.verifying();
        ResolutionEvent close = new ResolutionEvent.ClosedUnverified("New cable", "Worn cable", "Network", false, null);
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(story.refusalOf(close)).map(Refusal::key).contains(Refusal.Key.ATTEMPTS_MISSING);
            story.then("jo", new ResolutionEvent.VerificationAttempted(Channel.PHONE, "No answer"));
        }
        assertThat(story.then("jo", close).ticket().closing()).map(Closing::kind).contains(Closing.Kind.UNVERIFIED);
    }

    @Test
    void theCloseGateNamesTheTimeThatIsNotBooked() {
        Story story = Story.inProgress()
                .then("mk", new ResolutionEvent.Resolved("New cable", null))
                .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Works"));
        assertThat(story.refusalOf(new ResolutionEvent.Closed("New cable", "Worn", "Network", false, null)))
                .map(Refusal::sentence)
                .contains("One thing is missing before it can be closed, first: time booked.");
    }

    @Test
    void theFirstReopeningGoesBackToTheSameLevelAndTheThirdToTheManager() {
        Story story = Story.closed();
        story.then("mk", new ResolutionEvent.Reopened("Again"));
        assertThat(story.ticket().stage()).isEqualTo(Stage.QUALIFYING);
        assertThat(story.ticket().level()).isEqualTo("tier-1");
        for (int round = 2; round <= 3; round++) {
            story.then("mk", new LevelEvent.Qualified("Once more"))
                    .then("mk", new ResolutionEvent.Resolved("Done", "Cable"))
                    .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"))
                    .then("jo", new ResolutionEvent.Closed("Done", "Cable", "Network", false, null))
                    .then("mk", new ResolutionEvent.Reopened("Again"));
        }
        assertThat(story.ticket().stage()).isEqualTo(Stage.MANAGER_DECISION);
        assertThat(story.ticket().reopenings()).isEqualTo(3);
    }

    @Test
    void afterTheReopenPeriodANewLinkedTicketIsOfferedInstead() {
        Story story = Story.closed().after(Duration.ofDays(20));
        assertThat(story.refusalOf(new ResolutionEvent.Reopened("Again")))
                .map(Refusal::key).contains(Refusal.Key.REOPEN_PERIOD_OVER);
        assertThat(story.then("mk", new RequestEvent.FollowedUp(new UUID(1, 1), "HQ-1002")).ticket().followedUpBy())
                .contains("HQ-1002");
    }

    @Test
    void aClientWhoAnswersEndsTheHoldOnTheClientAtOnce() {
        Ticket ticket = Story.inProgress()
                .then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Which floor?", null))
                .then("mk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "The second"))
                .ticket();
        assertThat(ticket.hold()).isEmpty();
        assertThat(ticket.holds()).singleElement().extracting(HoldSpan::to).isNotNull();
    }

    @Test
    void aClientWhoAnswersDoesNotEndAHoldOnParts() {
        assertThat(Story.inProgress()
                .then("mk", new WorkEvent.Held(HoldKind.PARTS, "Cable", null))
                .then("mk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "When?"))
                .ticket().hold()).isPresent();
    }

    @Test
    void aClientsThanksAfterClosingAsksAndFilingItAnswers() {
        Story story = Story.closed().then("mk", new RequestEvent.ClientReplied(Channel.EMAIL, "Ann", "Thanks!"));
        assertThat(story.ticket().clientReplyAfterClosing()).contains("Thanks!");
        assertThat(story.then("mk", new RequestEvent.ReplyFiled("thanks")).ticket().clientReplyAfterClosing()).isEmpty();
        assertThat(story.ticket().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void eachDecisionOfTheManagerHasItsWayOn() {
        record WayOn(Decision decision, Stage stage, String level) {
        }
        List<WayOn> ways = List.of(
                new WayOn(new Decision.EngageVendor("c1", "Cisco", "Bob", null), Stage.IN_PROGRESS, "onsite"),
                new WayOn(new Decision.AuthoriseTime("tier-3", 120), Stage.QUALIFYING, "tier-3"),
                new WayOn(new Decision.SendBack("tier-2", "Try the uplink"), Stage.QUALIFYING, "tier-2"),
                new WayOn(new Decision.ReplaceAsset("SW-1", "SW-2"), Stage.IN_PROGRESS, "onsite"),
                new WayOn(new Decision.CloseUnresolved("Ann", "by phone"), Stage.CLOSED, "onsite"),
                new WayOn(new Decision.ReferOut("The carrier"), Stage.CLOSED, "onsite"));
        for (WayOn way : ways) {
            Ticket ticket = Story.atManager().then("bo", new LevelEvent.Decided(way.decision(), "Best for the client")).ticket();
            assertThat(ticket.stage()).as("%s", way).isEqualTo(way.stage());
            assertThat(ticket.level()).as("%s", way).isEqualTo(way.level());
            assertThat(ticket.decisions()).containsExactly(way.decision());
        }
    }

    @Test
    void workCostsTheLevelsRateAndACorrectionReplacesItsMinutes() {
        Story story = Story.inProgress().then("mk", new WorkEvent.WorkLogged(20, "Cable", true));
        assertThat(story.ticket().cost()).isEqualByComparingTo(new BigDecimal("20.00"));
        story.then("mk", new WorkEvent.WorkCorrected(story.entries().getLast().id(), 5, "Typed wrongly"));
        assertThat(story.ticket().cost()).isEqualByComparingTo(new BigDecimal("5.00"));
        assertThat(story.ticket().minutes()).isEqualTo(5);
    }

    @Test
    void aVendorCaseKeepsItsPromiseItsNumberAndItsOutcome() {
        Story story = Story.inProgress().then("mk", new VendorEvent.VendorEngaged(
                "c1", "Cisco", "Switch", "", "Bob", Story.START, Story.START.plusSeconds(3600), "logs"));
        story.then("mk", new VendorEvent.VendorExchanged("c1", "Asked again", "SR-7", Story.START.plusSeconds(7200)))
                .then("mk", new VendorEvent.VendorConcluded("c1", "New firmware", new BigDecimal("80.00")));
        assertThat(story.ticket().vendorCases()).singleElement().satisfies(vendorCase -> {
            assertThat(vendorCase.caseNumber()).isEqualTo("SR-7");
            assertThat(vendorCase.promisedAt()).isEqualTo(Story.START.plusSeconds(7200));
            assertThat(vendorCase.open()).isFalse();
        });
        assertThat(story.ticket().cost()).isEqualByComparingTo(new BigDecimal("80.00"));
    }

    @Test
    void closingEndsAHoldAndTheVisit() {
        Ticket ticket = Story.closed().ticket();
        assertThat(ticket.visit().leftAt()).isNotNull();
        assertThat(ticket.closing()).map(Closing::kind).contains(Closing.Kind.VERIFIED);
    }
}
