package tierdesk.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.support.FakeDrafts;
import tierdesk.ui.support.FakeShop;
import tierdesk.ui.support.TestUi;
import tierdesk.ui.work.Background;
import tierdesk.ui.work.Screen;

@DisplayName("Logging a request")
class RequestModelTest {

    private final TestUi ui = TestUi.atOnce();
    private final FakeTickets tickets = new FakeTickets();
    private final FakeDrafts drafts = new FakeDrafts();
    private final RequestModel model = new RequestModel(ui.context, tickets, FakeShop.of(), drafts);

    @Test
    @DisplayName("hands over what was typed, without blanks around, to be held by who logs it")
    void handsOver() {
        fill();
        model.save();

        assertThat(tickets.logged).containsExactly(new NewRequest(Channel.PHONE, "Jane Miller", "Acme", "Printer", "It is blank",
                null, "Printing", Impact.MEDIUM, Urgency.MEDIUM, null, "mk", null, null, null));
    }

    @Test
    @DisplayName("without a category leaves it to be identified later")
    void notIdentified() {
        fill();
        model.categoryProperty().set(" ");
        model.mineProperty().set(false);
        model.channelProperty().set(Channel.WALK_IN);
        model.save();

        NewRequest logged = tickets.logged.getFirst();
        assertThat(logged.category()).isNull();
        assertThat(logged.impact()).isNull();
        assertThat(logged.urgency()).isNull();
        assertThat(logged.holder()).isNull();
        assertThat(logged.channel()).isEqualTo(Channel.WALK_IN);
    }

    @Test
    @DisplayName("names the field that a refusal is about, and keeps what was typed")
    void refused() {
        fill();
        tickets.refusal = Refusal.of(Refusal.Key.FIELD_MISSING, Field.SUBJECT);
        model.save();

        assertThat(model.problemProperty().get()).isEqualTo(new RequestModel.Problem(Field.SUBJECT, "Fill in: subject.", false));
        assertThat(model.subjectProperty().get()).isEqualTo(" Printer ");
        assertThat(ui.notices.told).isEmpty();

        model.subjectProperty().set("Printer again");
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    @DisplayName("says what failed and may be tried again, with everything typed still there")
    void failed() {
        fill();
        tickets.failure = new CannotSaveException("The disk is full.", new IllegalStateException());
        model.save();

        assertThat(model.problemProperty().get()).isEqualTo(
                new RequestModel.Problem(null, "Not saved: The disk is full. Nothing you typed is lost.", true));
        assertThat(model.wordsProperty().get()).isEqualTo("It is blank");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(drafts.keys()).containsExactly("request");
    }

    @Test
    @DisplayName("asked for twice before the store has answered logs once")
    void onceOnly() {
        List<Runnable> work = new ArrayList<>();
        RequestModel slow = new RequestModel(with(new Background(work::add, Screen.NONE)), tickets, FakeShop.of(),
                new FakeDrafts());
        slow.subjectProperty().set("Printer");
        work.clear();
        slow.save();
        slow.save();

        assertThat(slow.busyProperty().get()).isTrue();
        assertThat(work).hasSize(1);
    }

    @Test
    @DisplayName("without anybody at the desk says so, and logs nothing")
    void nobody() {
        ui.context.workplace().meProperty().set(null);
        fill();
        model.save();

        assertThat(tickets.logged).isEmpty();
        assertThat(model.problemProperty().get().sentence()).contains("who sits at this desk");
    }

    @Test
    @DisplayName("brings back what was typed when the desk ended without saving")
    void drafts() {
        fill();
        model.impactProperty().set(Impact.HIGH);

        RequestModel next = new RequestModel(ui.context, tickets, FakeShop.of(), drafts);
        next.start();

        assertThat(next.subjectProperty().get()).isEqualTo("Printer");
        assertThat(next.impactProperty().get()).isEqualTo(Impact.HIGH);
        next.clear();
        assertThat(drafts.keys()).isEmpty();
    }

    @Test
    @DisplayName("begins anew where the draft is of no known form")
    void brokenDraft() {
        drafts.keep("request", "{\"subject\":");
        model.start();
        assertThat(model.subjectProperty().get()).isEmpty();
    }

    @Test
    @DisplayName("shows what impact and urgency come to, and what is to be known of the customer")
    void priorityAndNotes() {
        RequestModel known = new RequestModel(ui.context, tickets, FakeShop.of(
                new ShopEvent.CustomerSaved("Acme", "Call Jane first.", List.of("Jane Miller"), null, false)), drafts);
        assertThat(known.priorityProperty().getValue()).isEqualTo(Priority.P3);
        known.impactProperty().set(Impact.HIGH);
        known.urgencyProperty().set(Urgency.HIGH);
        assertThat(known.priorityProperty().getValue()).isEqualTo(Priority.P1);

        known.customerProperty().set("Acme ");
        assertThat(known.customerNotesProperty().getValue()).isEqualTo("Call Jane first.");
    }

    @Test
    @DisplayName("takes the customer along with a person who asks for one only")
    void customerOfThePerson() {
        RequestModel known = new RequestModel(ui.context, tickets, FakeShop.of(
                new ShopEvent.CustomerSaved("Acme", "", List.of("Jane Miller", "Kim Lee"), null, false),
                new ShopEvent.CustomerSaved("Bolt", "", List.of("Kim Lee"), null, false)), drafts);
        known.requesterProperty().set("Kim Lee");
        known.requesterNamed();
        assertThat(known.customerProperty().get()).isEmpty();

        known.requesterProperty().set("Jane Miller");
        known.requesterNamed();
        assertThat(known.customerProperty().get()).isEqualTo("Acme");
    }

    private void fill() {
        ui.context.workplace().open(Page.LOG_REQUEST);
        model.requesterProperty().set("Jane Miller");
        model.customerProperty().set("Acme ");
        model.subjectProperty().set(" Printer ");
        model.wordsProperty().set("It is blank");
        model.categoryProperty().set("Printing");
    }

    private UiContext with(Background background) {
        UiContext one = ui.context;
        return new UiContext(one.messages(), one.formats(), one.views(), background, one.dialogs(), one.notices(),
                one.commands(), one.workplace(), one.settings(), one.clock());
    }

    /** Remembers what was to be logged; refuses or fails as told. */
    private static final class FakeTickets implements Tickets {

        private final List<NewRequest> logged = new ArrayList<>();
        private @Nullable Refusal refusal;
        private @Nullable RuntimeException failure;

        @Override
        public FoldedTicket log(NewRequest request, Actor by) throws RefusedException {
            logged.add(request);
            if (refusal != null) {
                throw new RefusedException(refusal);
            }
            throw failure == null ? new IllegalStateException("The test looks no further") : failure;
        }

        @Override
        public FoldedTicket record(UUID ticket, List<? extends TicketEvent> events, Actor by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<FoldedTicket> find(UUID ticket) {
            return Optional.empty();
        }

        @Override
        public Optional<FoldedTicket> findByNumber(String number) {
            return Optional.empty();
        }
    }
}
