package tierdesk.ui.ticket.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.journal.Entry;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Shop;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Role;
import tierdesk.procedure.Story;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Act;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.CloseGate;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.support.TestUi;
import tierdesk.ui.ticket.form.Deed;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

@DisplayName("What each form asks, and what its answers become")
class FormsTest {

    private int timedMinutes;
    private final TestUi ui = TestUi.atOnce();
    private final Shop shop = Shop.fold(List.of(person(1, "mk", "Mara Klein", "tier-1"), person(2, "pat", "Pat Moreau", "tier-2")));

    static Stream<TicketAction> actions() {
        return Arrays.stream(TicketAction.values()).filter(action -> action != TicketAction.ATTACH);
    }

    @Test
    @DisplayName("every act that a person can do has a way in")
    void everyActHasAWayIn() {
        Set<Act> byTheDesk = Set.of(Act.RECEIVE, Act.RAISE_ALERT, Act.ACKNOWLEDGE_ALERT, Act.SNOOZE_ALERT, Act.IMPORT_STEP,
                Act.PASS_COST_CAP);
        for (Act act : Act.values()) {
            // steps of a check-list are ticked in the form of the work
            Act asked = act == Act.TICK_CHECKS ? Act.LOG_WORK : act;
            assertThat(TicketAction.of(act)).as("%s", act).allMatch(action -> action.act() == asked);
            assertThat(TicketAction.of(act).isEmpty()).as("%s", act).isEqualTo(byTheDesk.contains(act));
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    @DisplayName("a form belongs to its action, and every field and hint has words in every language")
    void everyFieldHasWords(TicketAction action) {
        FormDefinition form = Forms.of(action);

        assertThat(form.action()).isEqualTo(action);
        assertThat(form.fields()).extracting(FieldSpec::name).doesNotHaveDuplicates();
        assertThat(form.fields()).allSatisfy(field -> {
            assertThat(ui.context.messages().get("ticket.field." + field.name())).isNotBlank();
            if (field.isHinted()) {
                assertThat(ui.context.messages().get("ticket.hint." + field.name())).isNotBlank();
            }
        });
    }

    @Test
    void identifyingNamesWhatStepThreeMustHold() {
        assertThat(event(TicketAction.IDENTIFY, Story.received(), Map.of("category", "Network", "impact", "HIGH", "urgency", "LOW", "asset", "SW-1")))
                .isEqualTo(new RequestEvent.Identified("Acme", "Network", Impact.HIGH, Urgency.LOW, "SW-1", "Nothing works"));
    }

    @Test
    void impactAndUrgencySayThePriorityWhileTheyAreChosen() {
        FormContext context = context(Story.received());
        assertThat(Forms.of(TicketAction.IDENTIFY).remark().on(values(Map.of("impact", "HIGH", "urgency", "MEDIUM")), context))
                .isEqualTo("That makes it P2.");
        assertThat(Forms.of(TicketAction.IDENTIFY).remark().on(values(Map.of("impact", "HIGH")), context)).isEmpty();
    }

    @Test
    void changingThePriorityNeedsAReason() {
        assertThat(event(TicketAction.REPRIORITISE, Story.identified(), Map.of("impact", "HIGH", "reason", "All down")))
                .isEqualTo(new RequestEvent.Reprioritised(Impact.HIGH, Urgency.MEDIUM, "All down"));
    }

    @Test
    void correctingDetailsNamesOnlyWhatChanged() {
        assertThat(event(TicketAction.CORRECT_DETAILS, Story.identified(), Map.of("subject", "No link", "reason", "Typing error")))
                .isEqualTo(new RequestEvent.DetailsCorrected("No link", null, null, null, null, null, "Typing error"));
    }

    @Test
    void takingPuttingBackAndAssigningAreTheSameEvent() {
        assertThat(event(TicketAction.TAKE, Story.identified(), Map.of())).isEqualTo(new LevelEvent.Assigned("mk"));
        assertThat(event(TicketAction.PUT_BACK, Story.inProgress(), Map.of())).isEqualTo(new LevelEvent.Assigned(null));
        assertThat(event(TicketAction.ASSIGN, Story.identified(), Map.of("technician", "pat"))).isEqualTo(new LevelEvent.Assigned("pat"));
    }

    @Test
    void whoServesTheLevelIsOfferedFirstAndWhoHasItIsNot() {
        FieldSpec technician = Forms.of(TicketAction.ASSIGN).fields().getFirst();
        assertThat(technician.options().apply(context(Story.identified()))).extracting("id").containsExactly("mk", "pat");
        assertThat(technician.options().apply(context(Story.inProgress()))).extracting("id").containsExactly("pat");
    }

    @Test
    void qualifyingLeavesAPlanAndMayRatherEscalate() {
        assertThat(event(TicketAction.QUALIFY, Story.identified(), Map.of("plan", "Swap the cable"))).isEqualTo(new LevelEvent.Qualified("Swap the cable"));
        assertThat(Forms.of(TicketAction.QUALIFY).alternatives()).contains(TicketAction.ESCALATE);
    }

    @Test
    void aRevisedPlanBeginsWithTheOldOne() {
        assertThat(event(TicketAction.REVISE_PLAN, Story.inProgress(), Map.of())).isEqualTo(new LevelEvent.PlanRevised("Replace the cable"));
    }

    @Test
    void thePacketIsFilledFromTheTicket() {
        Story story = Story.inProgress().then("mk", new WorkEvent.WorkLogged(12, "Changed the cable: same", true));
        assertThat(event(TicketAction.ESCALATE, story, Map.of("reason", "Beyond us"))).isEqualTo(new LevelEvent.Escalated("tier-2",
                new HandOver("No link", "Changed the cable: same (12 min)", "", "Impact Medium, urgency Medium", "Beyond us"), null, false));
    }

    @Test
    void aSpentFrameWritesItsOwnReason() {
        Story story = Story.inProgress().after(Duration.ofHours(2));
        assertThat(prefilled(TicketAction.ESCALATE, story).get("reason")).isEqualTo("The time or effort of Tier 1 is spent.");
    }

    @Test
    void anotherLevelThanTheNextAsksWhyLevelsAreSkipped() {
        FieldSpec reason = field(TicketAction.ESCALATE, "skip-reason");
        Situation situation = situation(Story.inProgress());
        assertThat(reason.shown().test(values(Map.of("level", "tier-2")), situation)).isFalse();
        assertThat(reason.shown().test(values(Map.of("level", "onsite")), situation)).isTrue();
        assertThat(event(TicketAction.ESCALATE, Story.inProgress(), Map.of("level", "onsite", "skip-reason", "Dead switch", "reason", "Now")))
                .extracting("skipReason").isEqualTo("Dead switch");
    }

    @Test
    void aHandOverIsAcceptedAtOnceOrReturnedWithAReason() {
        Story story = Story.inProgress().then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false));
        assertThat(Forms.of(TicketAction.ACCEPT).immediate()).isTrue();
        assertThat(event(TicketAction.ACCEPT, story, Map.of())).isEqualTo(new LevelEvent.HandOverAccepted());
        assertThat(event(TicketAction.RETURN, story, Map.of("reason", "Try the cable"))).isEqualTo(new LevelEvent.HandOverReturned("Try the cable"));
    }

    @Test
    void sendingBackAndExtendingNeedAReason() {
        Story story = Story.inProgress().escalate("tier-2");
        assertThat(event(TicketAction.SEND_BACK, story, Map.of("reason", "Wrong level"))).isEqualTo(new LevelEvent.SentBack("tier-1", "Wrong level"));
        assertThat(event(TicketAction.EXTEND, story, Map.of("minutes", "45", "reason", "Nearly"))).isEqualTo(new LevelEvent.FrameExtended(45, "Nearly"));
    }

    @Test
    void whatTheManagerReadsIsFilledFromTheWholeHistory() {
        Story story = Story.inProgress().then("mk", new WorkEvent.WorkLogged(12, "Changed the cable", true));
        LevelEvent.RaisedToManager raised = (LevelEvent.RaisedToManager) event(TicketAction.RAISE_TO_MANAGER, story, Map.of("reason", "Nobody can"));
        assertThat(raised.activitySummary()).contains("In all 12 min", "Mara Klein worked 12 min at Tier 1.", "Changed the cable", "Replace the cable");
    }

    @Test
    void eachDecisionAsksItsOwnFields() {
        Story story = Story.atManager();
        assertThat(decision(story, Map.of("decision", "AUTHORISE_TIME", "level", "tier-3", "minutes", "60")))
                .isEqualTo(new Decision.AuthoriseTime("tier-3", 60));
        assertThat(decision(story, Map.of("decision", "SEND_BACK", "level", "tier-2", "instructions", "Uplink")))
                .isEqualTo(new Decision.SendBack("tier-2", "Uplink"));
        assertThat(decision(story, Map.of("decision", "REPLACE_ASSET", "asset", "SW-1", "replacement", "SW-2")))
                .isEqualTo(new Decision.ReplaceAsset("SW-1", "SW-2"));
        assertThat(decision(story, Map.of("decision", "CLOSE_UNRESOLVED", "how", "by phone"))).isEqualTo(new Decision.CloseUnresolved("Ann", "by phone"));
        assertThat(decision(story, Map.of("decision", "REFER_OUT", "referred-to", "Carrier"))).isEqualTo(new Decision.ReferOut("Carrier"));
        assertThat(decision(story, Map.of("decision", "ENGAGE_VENDOR", "vendor", "Cisco", "contact", "Bob", "promised", "2026-11-24T10:00")))
                .isInstanceOfSatisfying(Decision.EngageVendor.class, engaged -> {
                    assertThat(engaged.vendor()).isEqualTo("Cisco");
                    assertThat(engaged.promisedAt()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
                });
        FormValues refer = values(Map.of("decision", "REFER_OUT"));
        assertThat(Forms.of(TicketAction.DECIDE).fields().stream().filter(field -> field.shown().test(refer, situation(story))).map(FieldSpec::name))
                .containsExactly("decision", "referred-to", "reason");
    }

    @Test
    void resolvingMayBookTheMinutesInTheSameForm() {
        assertThat(events(TicketAction.RESOLVE, Story.inProgress(), Map.of("resolution", "New cable", "minutes", "10", "tried", "Swapped it")))
                .containsExactly(new WorkEvent.WorkLogged(10, "Swapped it", true), new ResolutionEvent.Resolved("New cable", null));
        assertThat(events(TicketAction.RESOLVE, Story.inProgress(), Map.of("resolution", "New cable", "root-cause", "Worn")))
                .containsExactly(new ResolutionEvent.Resolved("New cable", "Worn"));
    }

    @Test
    void verifyingSaysWhoHowAndInWhichWords() {
        assertThat(event(TicketAction.VERIFY, Story.verifying(), Map.of("channel", "EMAIL", "words", "Fine")))
                .isEqualTo(new ResolutionEvent.Verified("Ann", Channel.EMAIL, "Fine"));
        assertThat(event(TicketAction.REJECT, Story.verifying(), Map.of("still-wrong", "No link")))
                .isEqualTo(new ResolutionEvent.VerificationRejected("Ann", "No link"));
        assertThat(event(TicketAction.ATTEMPT, Story.verifying(), Map.of("note", "Mailbox")))
                .isEqualTo(new ResolutionEvent.VerificationAttempted(Channel.PHONE, "Mailbox"));
    }

    @Test
    void theCloseFormAsksExactlyWhatTheGateMisses() {
        Story untimed = Story.inProgress().then("mk", new ResolutionEvent.Resolved("New cable", null))
                .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"));
        Map<String, String> filled = prefilled(TicketAction.CLOSE, untimed);
        List<Field> missingInForm = Forms.of(TicketAction.CLOSE).fields().stream()
                .filter(field -> field.isRequired() && field.shown().test(values(filled), situation(untimed)))
                .filter(field -> filled.get(field.name()).isBlank()).map(FieldSpec::rule).toList();
        assertThat(missingInForm).isEqualTo(CloseGate.missing(untimed.ticket(), "New cable", "", "Network", false, null));
        assertThat(missingInForm).containsExactly(Field.ROOT_CAUSE, Field.TIME_BOOKED);
    }

    @Test
    void closingSaysWhatALowerLevelLacked() {
        Story story = Story.inProgress().escalate("tier-2").then("pat", new LevelEvent.Qualified("Swap it"))
                .then("pat", new WorkEvent.WorkLogged(5, "Swapped it", true)).then("pat", new ResolutionEvent.Resolved("New cable", "Worn cable"))
                .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"));
        assertThat(events(TicketAction.CLOSE, story, Map.of("lower-level", "true", "lacked", "ACCESS")))
                .containsExactly(new ResolutionEvent.Closed("New cable", "Worn cable", "Network", true, Lacked.ACCESS));
        assertThat(events(TicketAction.CLOSE_UNVERIFIED, Story.verifying(), Map.of()))
                .containsExactly(new ResolutionEvent.ClosedUnverified("New cable", "Worn cable", "Network", false, null));
    }

    @Test
    void reopeningSaysWhatItLeadsTo() {
        FormContext first = context(Story.closed());
        assertThat(Forms.of(TicketAction.REOPEN).remark().on(values(Map.of()), first)).isEmpty();
        Story twice = Story.closed();
        for (int round = 1; round <= 2; round++) {
            assertThat(event(TicketAction.REOPEN, twice, Map.of("reason", "Again"))).isEqualTo(new ResolutionEvent.Reopened("Again"));
            twice.then("mk", new ResolutionEvent.Reopened("Again")).then("mk", new LevelEvent.Qualified("Once more"))
                    .then("mk", new ResolutionEvent.Resolved("Done", "Cable")).then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"))
                    .then("jo", new ResolutionEvent.Closed("Done", "Cable", "Network", false, null));
            assertThat(Forms.of(TicketAction.REOPEN).remark().on(values(Map.of()), context(twice)))
                    .contains(round == 1 ? "reopening 2: the procedure proposes Tier 2" : "reopening 3: it goes to the manager");
        }
    }

    @Test
    void whatTheClientSaysIsTakenDownFiledOrFollowedUp() {
        assertThat(event(TicketAction.CLIENT_SAID, Story.inProgress(), Map.of("words", "Hurry"))).isEqualTo(new RequestEvent.ClientReplied(Channel.PHONE, "Ann", "Hurry"));
        assertThat(event(TicketAction.FILE_REPLY, Story.closed(), Map.of("note", "Thanks"))).isEqualTo(new RequestEvent.ReplyFiled("Thanks"));
        assertThat(deed(TicketAction.FOLLOW_UP, Story.closed(), Map.of("words", "Again"))).isInstanceOfSatisfying(Deed.FollowUp.class, followUp -> {
            assertThat(followUp.request().followsUp()).isEqualTo(Story.closed().ticket().id());
            assertThat(followUp.request().subject()).isEqualTo("No network");
            assertThat(followUp.request().holder()).isEqualTo("mk");
        });
    }

    @Test
    void waitingSaysOnWhatWhyAndUntilWhen() {
        assertThat(event(TicketAction.HOLD, Story.inProgress(), Map.of("hold", "PARTS", "reason", "Cable", "until", "2026-11-24T10:00")))
                .isEqualTo(new WorkEvent.Held(HoldKind.PARTS, "Cable", Instant.parse("2026-11-24T09:00:00Z")));
        assertThat(event(TicketAction.RESUME, Story.inProgress(), Map.of())).isEqualTo(new WorkEvent.Resumed(""));
    }

    @Test
    void workIsBookedInMinutesFromTheTimerAndCorrectedByANewEntry() {
        Story story = Story.inProgress();
        timedMinutes = 7;
        assertThat(event(TicketAction.WORK, story, Map.of("tried", "Looked"))).isEqualTo(new WorkEvent.WorkLogged(7, "Looked", true));
        story.then("mk", new WorkEvent.WorkLogged(7, "Looked", true));
        EntryId entry = story.entries().getLast().id();
        assertThat(event(TicketAction.CORRECT_WORK, story, Map.of("minutes", "5", "reason", "Rang"))).isEqualTo(new WorkEvent.WorkCorrected(entry, 5, "Rang"));
        assertThat(event(TicketAction.NOTE, story, Map.of("note", "Careful", "internal", "true"))).isEqualTo(new WorkEvent.NoteAdded("Careful", true));
    }

    @Test
    void aVendorIsEngagedAskedAgainAndConcluded() {
        Story story = Story.inProgress();
        assertThat(event(TicketAction.ENGAGE_VENDOR, story, Map.of("vendor", "Cisco", "contact", "Bob", "asked", "2026-11-23T11:00", "sent", "logs")))
                .isInstanceOfSatisfying(VendorEvent.VendorEngaged.class, engaged -> {
                    assertThat(engaged.askedAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
                    assertThat(engaged.promisedAt()).isNull();
                    story.then("mk", engaged);
                });
        String id = story.ticket().vendorCases().getFirst().id();
        assertThat(event(TicketAction.EXCHANGE, story, Map.of("exchange", "Asked again", "case-number", "SR-7")))
                .isEqualTo(new VendorEvent.VendorExchanged(id, "Asked again", "SR-7", null));
        assertThat(event(TicketAction.CONCLUDE, story, Map.of("outcome", "Fixed", "cost", "12.50")))
                .isEqualTo(new VendorEvent.VendorConcluded(id, "Fixed", new BigDecimal("12.50")));
    }

    @Test
    void whatCannotBeUnderstoodNamesItsField() {
        assertThatThrownBy(() -> values(Map.of("minutes", "ten")).minutes("minutes"))
                .isInstanceOfSatisfying(FieldProblem.class, problem -> assertThat(problem.field()).isEqualTo("minutes"));
        assertThatThrownBy(() -> values(Map.of("cost", "12x")).amountOrNull("cost")).isInstanceOf(FieldProblem.class);
        assertThatThrownBy(() -> values(Map.of("until", "2026-11-24Tlate")).instantOrNull("until")).isInstanceOf(FieldProblem.class);
        assertThatThrownBy(() -> values(Map.of()).choice("impact", Impact.class)).isInstanceOf(FieldProblem.class);
    }

    private Decision decision(Story story, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("reason", "Best for the client");
        return ((LevelEvent.Decided) event(TicketAction.DECIDE, story, all)).decision();
    }

    private TicketEvent event(TicketAction action, Story story, Map<String, String> typed) {
        List<TicketEvent> events = events(action, story, typed);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private List<TicketEvent> events(TicketAction action, Story story, Map<String, String> typed) {
        return ((Deed.Record) deed(action, story, typed)).events();
    }

    private Deed deed(TicketAction action, Story story, Map<String, String> typed) {
        Map<String, String> all = prefilled(action, story);
        all.putAll(typed);
        FormValues answers = values(all);
        Forms.of(action).fields().stream().filter(field -> !field.shown().test(answers, situation(story)))
                .forEach(field -> all.put(field.name(), ""));
        try {
            return Forms.of(action).meaning().of(values(all), situation(story));
        } catch (FieldProblem e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> prefilled(TicketAction action, Story story) {
        Map<String, String> filled = new HashMap<>();
        Forms.of(action).fields().forEach(field -> filled.put(field.name(), field.prefill().apply(context(story))));
        return filled;
    }

    private FieldSpec field(TicketAction action, String name) {
        return Forms.of(action).fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private FormContext context(Story story) {
        return new FormContext(situation(story), ui.context.messages(), ui.context.formats(), story.now(), timedMinutes, Map.of());
    }

    private Situation situation(Story story) {
        return new Situation(story.folded(), shop, Optional.of(new Actor("mk", Role.TECHNICIAN)), null);
    }

    private FormValues values(Map<String, String> typed) {
        return new FormValues(typed, Locale.ENGLISH, ui.context.formats().zone());
    }

    private static Entry person(long sequence, String id, String name, String level) {
        return new Entry(new EntryId("HQ", 1000 + sequence), new HybridTime(sequence, 0), Entry.SHOP, "boss", Instant.EPOCH,
                new ShopEvent.TechnicianSaved(id, name, Role.TECHNICIAN, Set.of(level), false));
    }
}
