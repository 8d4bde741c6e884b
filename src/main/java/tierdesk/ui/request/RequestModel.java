package tierdesk.ui.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Drafts;
import tierdesk.desk.NewRequest;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;

/** A request being typed: what stands in the form, whether it is being saved, and what stood in the way. */
public final class RequestModel {

    private static final Duration TYPING_RESTS = Duration.ofSeconds(1);

    private final UiContext ui;
    private final Tickets tickets;
    private final ShopData shopData;
    private final DraftKeeper drafts;
    private final StringProperty requester = new SimpleStringProperty(this, "requester", "");
    private final StringProperty customer = new SimpleStringProperty(this, "customer", "");
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty category = new SimpleStringProperty(this, "category", "");
    private final ObjectProperty<Impact> impact = new SimpleObjectProperty<>(this, "impact", Impact.MEDIUM);
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(this, "urgency", Urgency.MEDIUM);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.PHONE);
    private final BooleanProperty mine = new SimpleBooleanProperty(this, "mine", true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private long typed;

    public RequestModel(UiContext ui, Tickets tickets, ShopData shopData, Drafts drafts) {
        this.ui = ui;
        this.tickets = tickets;
        this.shopData = shopData;
        this.drafts = new DraftKeeper(ui, drafts);
        Stream.<ObservableValue<?>>of(requester, customer, subject, words, category, impact, urgency, channel, mine)
                .forEach(value -> value.subscribe((before, now) -> changed()));
    }

    public StringProperty requesterProperty() {
        return requester;
    }

    public StringProperty customerProperty() {
        return customer;
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    /** What the person said, in their words. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** With it, the request is identified at once; without it, it is received only. */
    public StringProperty categoryProperty() {
        return category;
    }

    public ObjectProperty<Impact> impactProperty() {
        return impact;
    }

    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /** Whether who logs it takes it. */
    public BooleanProperty mineProperty() {
        return mine;
    }

    /** Whether it is being saved: then a second save does nothing. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What stood in the way of saving; null when nothing does, or it is being mended. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What impact and urgency come to under the customer's procedure. */
    public ObservableValue<Priority> priorityProperty() {
        return Bindings.createObjectBinding(
                () -> shopData.shop().procedureFor(customer.get().strip()).priority(impact.get(), urgency.get()),
                customer, impact, urgency);
    }

    /** What a technician must know of the customer before going on; empty for nothing. */
    public ObservableValue<String> customerNotesProperty() {
        return customer.map(name -> shopData.shop().customer(name.strip()).map(CustomerSaved::notes).orElse(""));
    }

    /** Brings back what was typed and not saved before the desk ended, if the form is still empty. */
    public void start() {
        drafts.read(left -> {
            if (text().isBlank()) {
                show(left);
            }
        });
    }

    /** A person who asks for one customer only brings the customer along. */
    public void requesterNamed() {
        String name = requester.get().strip();
        if (name.isEmpty() || !customer.get().isBlank()) {
            return;
        }
        List<CustomerSaved> theirs = shopData.shop().customers().stream()
                .filter(known -> !known.retired() && known.requesters().contains(name)).toList();
        if (theirs.size() == 1) {
            customer.set(theirs.getFirst().name());
        }
    }

    /** Makes a ticket of it. What was typed stays until the ticket is on disk. */
    public void save() {
        TechnicianSaved me = ui.workplace().meProperty().get();
        if (busy.get()) {
            return;
        }
        if (me == null) {
            problem.set(new Problem(null, ui.messages().get("request.nobody"), false));
            return;
        }
        busy.set(true);
        problem.set(null);
        NewRequest request = request(me);
        Actor by = ui.workplace().actor();
        ui.background().task(ui.messages().get("request.task.save"), progress -> tickets.log(request, by))
                .onSuccess(this::saved)
                .onFailure(this::failed)
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** Throws away what was typed. */
    public void clear() {
        show(RequestText.EMPTY);
        problem.set(null);
        drafts.keep(RequestText.EMPTY);
    }

    private NewRequest request(TechnicianSaved me) {
        RequestText text = text();
        boolean identified = !text.category().isEmpty();
        return new NewRequest(text.channel(), text.requester(), text.customer(), text.subject(), text.words(), null,
                identified ? text.category() : null, identified ? text.impact() : null,
                identified ? text.urgency() : null, null, text.mine() ? me.id() : null, null, null, null);
    }

    private void saved(FoldedTicket logged) {
        clear();
        ui.workplace().closePage();
        ui.workplace().openTicket(logged.ticket().id());
        ui.notices().done(ui.messages().get("request.saved", logged.ticket().number()));
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case RefusedException refused -> new Problem(field(refused.refusal()),
                    refused.refusal().sentence(ui.messages().locale()), false);
            case CannotSaveException cannot -> new Problem(null,
                    ui.messages().get("request.cannot-save", String.valueOf(cannot.getMessage())), true);
            default -> new Problem(null, ui.messages().get("request.failed"), true);
        });
    }

    private static @Nullable Field field(Refusal refusal) {
        return refusal.key() == Refusal.Key.FIELD_MISSING
                ? Optional.of(refusal.args().getFirst()).filter(Field.class::isInstance).map(Field.class::cast).orElse(null)
                : null;
    }

    private void changed() {
        if (problem.get() != null && !busy.get()) {
            problem.set(null);
        }
        long mineNow = ++typed;
        ui.background().screen().later(TYPING_RESTS, () -> {
            if (mineNow == typed) {
                drafts.keep(text());
            }
        });
    }

    private RequestText text() {
        return new RequestText(requester.get().strip(), customer.get().strip(), subject.get().strip(),
                words.get().strip(), category.get().strip(), impact.get(), urgency.get(), channel.get(), mine.get());
    }

    private void show(RequestText text) {
        requester.set(text.requester());
        customer.set(text.customer());
        subject.set(text.subject());
        words.set(text.words());
        category.set(text.category());
        impact.set(text.impact());
        urgency.set(text.urgency());
        channel.set(text.channel());
        mine.set(text.mine());
    }

    /**
     * What stood in the way of saving.
     *
     * @param field where it is to be mended; null when it is not about one field
     * @param retry whether the same may well succeed if it is tried again
     */
    public record Problem(@Nullable Field field, String sentence, boolean retry) {
    }
}
