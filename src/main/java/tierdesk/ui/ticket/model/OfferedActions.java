package tierdesk.ui.ticket.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Commands;
import tierdesk.ui.text.Messages;

/** What the open ticket offers, kept up to date while the ticket and the time change; for buttons and for keys. */
public final class OfferedActions {

    private final OpenTicket ticket;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private final Map<TicketAction, SimpleBooleanProperty> offered = new EnumMap<>(TicketAction.class);
    private final Map<TicketAction, SimpleStringProperty> refusals = new EnumMap<>(TicketAction.class);
    private Optional<TicketAction> next = Optional.empty();

    public OfferedActions(OpenTicket ticket, Messages messages) {
        this.ticket = ticket;
        this.messages = messages;
        for (TicketAction action : TicketAction.values()) {
            offered.put(action, new SimpleBooleanProperty(this, action.word(), false));
            refusals.put(action, new SimpleStringProperty(this, action.word(), ""));
        }
        ticket.situationProperty().subscribe(now -> update());
        ticket.nowProperty().subscribe(now -> update());
    }

    /** What is offered, what brings the ticket on first; changes only when it is something else. */
    public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The step that the procedure waits for; set before {@link #offersProperty()} changes. */
    public Optional<TicketAction> next() {
        return next;
    }

    /** Whether and how an action is offered now. */
    public Optional<Offer> of(TicketAction action) {
        return offers.get().stream().filter(offer -> offer.action() == action).findFirst();
    }

    /** Lets the actions that have a key be done by it. */
    public void bind(Commands commands, Consumer<TicketAction> perform) {
        offered.forEach((action, there) -> action.command().ifPresent(command -> commands.bind(command,
                new CommandAction(() -> perform.accept(action), there, Objects.requireNonNull(refusals.get(action))))));
    }

    private void update() {
        Optional<Offers> now = ticket.situation().map(situation -> new Offers(situation, ticket.now()));
        List<Offer> fresh = now.map(Offers::all).orElse(List.of());
        next = now.flatMap(Offers::next);
        Map<TicketAction, Offer> byAction = new EnumMap<>(TicketAction.class);
        fresh.forEach(offer -> byAction.put(offer.action(), offer));
        offered.forEach((action, property) -> property.set(byAction.containsKey(action)));
        refusals.forEach((action, property) -> property.set(Optional.ofNullable(byAction.get(action)).flatMap(Offer::refusal)
                .map(refusal -> refusal.sentence(messages.locale())).orElse("")));
        offers.set(fresh);
    }
}
