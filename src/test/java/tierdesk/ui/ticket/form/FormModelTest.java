package tierdesk.ui.ticket.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.support.FakeDrafts;
import tierdesk.ui.support.NamelessShop;
import tierdesk.ui.support.TestUi;
import tierdesk.ui.ticket.forms.Forms;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.timer.WorkTimer;

@DisplayName("A form while it is open")
class FormModelTest implements Tickets, NamelessShop {

    private final TestUi ui = TestUi.atOnce();
    private final Story story = Story.inProgress();
    private final FakeDrafts drafts = new FakeDrafts();
    private final List<TicketEvent> recorded = new ArrayList<>();
    private final WorkTimer timer = new WorkTimer(ui.context);
    private RuntimeException failure;
    private Refusal refusal;
    private OpenTicket ticket;
    private FormDesk forms;

    @BeforeEach
    void open() {
        ui.clock.pass(Duration.between(ui.clock.instant(), story.now()).minusMinutes(4));
        timer.toggle(story.ticket().id(), "HQ-1001");
        ui.clock.pass(Duration.ofMinutes(4));
        timer.pause();
        ticket = new OpenTicket(ui.context, this, this);
        forms = new FormDesk(ui.context, ticket, drafts, Forms::of, timer, Map::of);
        ticket.show(story.ticket().id());
    }

    @Test
    void nothingIsSentWhileSomethingRequiredIsBlankAndEachBlankFieldSaysSo() {
        FormModel form = form(TicketAction.HOLD);
        form.submit();
        assertThat(recorded).isEmpty();
        assertThat(form.field("reason").problemProperty().get()).isEqualTo("Fill this in.");
        form.field("reason").valueProperty().set("Asked");
        assertThat(form.field("reason").problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsSentIsRecordedAndTheFormGoes() {
        FormModel form = form(TicketAction.HOLD);
        form.field("reason").valueProperty().set("Asked");
        form.submit();
        assertThat(recorded).singleElement().isInstanceOf(WorkEvent.Held.class);
        assertThat(forms.openProperty().get()).isNull();
        assertThat(ticket.situation().orElseThrow().ticket().hold()).isPresent();
    }

    @Test
    void aRefusalStandsAtItsFieldInThePersonsLanguage() {
        FormModel form = form(TicketAction.WORK);
        form.field("minutes").valueProperty().set("5000");
        form.field("tried").valueProperty().set("Looked");
        form.submit();
        assertThat(form.field("minutes").problemProperty().get()).isEqualTo("Minutes must lie between 1 and 1,440.");
        assertThat(recorded).isEmpty();
    }

    @Test
    void aRefusalThatNamesNoFieldStandsUnderTheForm() {
        refusal = Refusal.of(Refusal.Key.CLOSED);
        FormModel form = form(TicketAction.HOLD);
        form.field("reason").valueProperty().set("Asked");
        form.submit();
        assertThat(form.problemProperty().get()).isEqualTo("The ticket is closed. Reopen it first.");
        assertThat(form.failedProperty().get()).isFalse();
        assertThat(forms.openProperty().get()).isSameAs(form);
    }

    @Test
    void aFailureKeepsTheTextAndTheSameCanBeSentAgain() {
        failure = new CannotSaveException("The disk is full.", new IllegalStateException());
        FormModel form = form(TicketAction.HOLD);
        form.field("reason").valueProperty().set("Asked");
        form.submit();
        assertThat(form.problemProperty().get()).isEqualTo("Not saved: The disk is full. What you typed is still here.");
        assertThat(form.failedProperty().get()).isTrue();
        assertThat(form.field("reason").valueProperty().get()).isEqualTo("Asked");
        failure = null;
        form.submit();
        assertThat(recorded).hasSize(1);
    }

    @Test
    void closingKeepsWhatIsTypedAndOpeningAgainBringsItBack() {
        form(TicketAction.HOLD).field("reason").valueProperty().set("Half a sentence");
        forms.close();
        assertThat(drafts.keys()).hasSize(1);
        assertThat(form(TicketAction.HOLD).field("reason").valueProperty().get()).isEqualTo("Half a sentence");
    }

    @Test
    void whatIsOnRecordLeavesNoDraft() {
        FormModel form = form(TicketAction.HOLD);
        form.field("reason").valueProperty().set("Asked");
        assertThat(drafts.keys()).hasSize(1);
        form.submit();
        assertThat(drafts.keys()).isEmpty();
    }

    @Test
    void whatAFormWasFilledWithByItselfIsNoDraft() {
        form(TicketAction.ESCALATE);
        forms.close();
        assertThat(drafts.keys()).isEmpty();
    }

    @Test
    void bookedMinutesStartTheTimerAnew() {
        FormModel form = form(TicketAction.WORK);
        assertThat(form.field("minutes").valueProperty().get()).isEqualTo("4");
        form.field("tried").valueProperty().set("Looked");
        form.submit();
        assertThat(timer.minutes(story.ticket().id())).isZero();
    }

    @Test
    void anActionWithoutQuestionsHappensAtOnce() {
        forms.perform(TicketAction.PUT_BACK);
        assertThat(forms.openProperty().get()).isNull();
        assertThat(recorded).hasSize(1);
        refusal = Refusal.of(Refusal.Key.ACCEPT_FIRST);
        forms.perform(TicketAction.TAKE);
        assertThat(forms.problemProperty().get()).isEqualTo("A hand-over is waiting: accept it or return it first.");
    }

    private FormModel form(TicketAction action) {
        forms.perform(action);
        FormModel form = forms.openProperty().get();
        assertThat(form).isNotNull();
        return form;
    }

    @Override
    public FoldedTicket log(NewRequest request, Actor by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FoldedTicket record(UUID id, List<? extends TicketEvent> events, Actor by) throws RefusedException {
        if (failure != null) {
            throw failure;
        }
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        recorded.addAll(events);
        events.forEach(event -> story.then(by.id(), event));
        return story.folded();
    }

    @Override
    public Optional<FoldedTicket> find(UUID id) {
        return Optional.of(story.folded());
    }

    @Override
    public Optional<FoldedTicket> findByNumber(String number) {
        return Optional.empty();
    }

    @Override
    public Shop shop() {
        return Shop.fold(List.of());
    }

    @Override
    public void save(List<? extends ShopEvent> events, Actor by) {
        throw new UnsupportedOperationException();
    }
}
