package tierdesk.ui.ticket.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.NewRequest;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.ChangeFeed;
import tierdesk.ui.work.Latest;

/** The ticket that is open: reads it, follows what changes it, records what is done to it. All on the screen's thread but the disk. */
public final class OpenTicket {

    private final UiContext ui;
    private final Tickets tickets;
    private final ShopData shopData;
    private final Latest<Reading> reading;
    private final ReadOnlyObjectWrapper<@Nullable Situation> situation = new ReadOnlyObjectWrapper<>(this, "situation");
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<Presence> presence = new ReadOnlyObjectWrapper<>(this, "presence", Presence.NONE);
    private @Nullable UUID id;

    public OpenTicket(UiContext ui, Tickets tickets, ShopData shopData) {
        this.ui = ui;
        this.tickets = tickets;
        this.shopData = shopData;
        this.reading = new Latest<>(ui.background(), ui.messages().get("ticket.task.open"), this::read);
        this.now = new ReadOnlyObjectWrapper<>(this, "now", ui.clock().instant());
    }

    /** Shows a ticket, or none. */
    public void show(@Nullable UUID ticket) {
        id = ticket;
        tick();
        situation.set(null);
        if (ticket == null) {
            reading.cancel();
            presence.set(Presence.NONE);
        } else {
            presence.set(Presence.READING);
            reading.ask(progress -> find(ticket));
        }
    }

    /** Reads it again. */
    public void reread() {
        UUID present = id;
        if (present != null) {
            reading.ask(progress -> find(present));
        }
    }

    /** Time goes on: whatever shows time looks at {@link #nowProperty()}. Nothing is read from disk. */
    public void tick() {
        now.set(ui.clock().instant());
    }

    /** Reads the ticket again whenever it or the shop has changed, until the subscription ends. */
    public Subscription follow(Changes changes) {
        return ChangeFeed.subscribe(changes, ui.background().screen(), change -> {
            if (change.everything() || change.shop() || (id != null && change.tickets().contains(id))) {
                reread();
            }
        });
    }

    /** The ticket as it is known now; null while none is open or it is still being read. */
    public ReadOnlyObjectProperty<@Nullable Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    /** The ticket as it is known now, if one is open and read. */
    public Optional<Situation> situation() {
        return Optional.ofNullable(situation.get());
    }

    /** The instant that everything on the screen is reckoned from. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Instant now() {
        return now.get();
    }

    public ReadOnlyObjectProperty<Presence> presenceProperty() {
        return presence.getReadOnlyProperty();
    }

    /**
     * Records events on the open ticket, off the screen's thread. Exactly one of the handlers is called, on the screen's thread.
     *
     * @param failed the disk did not take it; nothing was recorded
     */
    public void record(
            List<? extends TicketEvent> events, Runnable done, Consumer<? super Refusal> refused, Consumer<? super Exception> failed) {
        Situation before = situation.get();
        if (before == null) {
            throw new IllegalStateException("No ticket is open");
        }
        record(before.ticket().id(), events, done, refused, failed);
    }

    /** The same on a ticket that was open when the person began, whichever is now. */
    public void record(
            UUID ticket, List<? extends TicketEvent> events, Runnable done, Consumer<? super Refusal> refused, Consumer<? super Exception> failed) {
        Actor actor = ui.workplace().actor();
        ui.background().task(ui.messages().get("ticket.task.record"), progress -> tickets.record(ticket, events, actor))
                .onSuccess(folded -> {
                    recorded(folded);
                    done.run();
                })
                .onFailure(failure -> answer(failure, refused, failed))
                .start();
    }

    /** Logs a new ticket that continues the open one, and opens it. */
    public void followUp(NewRequest request, Runnable done, Consumer<? super Refusal> refused, Consumer<? super Exception> failed) {
        Actor actor = ui.workplace().actor();
        ui.background().task(ui.messages().get("ticket.task.record"), progress -> tickets.log(request, actor))
                .onSuccess(fresh -> {
                    done.run();
                    ui.workplace().openTicket(fresh.ticket().id());
                })
                .onFailure(failure -> answer(failure, refused, failed))
                .start();
    }

    private static void answer(Exception failure, Consumer<? super Refusal> refused, Consumer<? super Exception> failed) {
        if (failure instanceof RefusedException refusal) {
            refused.accept(refusal.refusal());
        } else {
            failed.accept(failure);
        }
    }

    private void recorded(FoldedTicket folded) {
        if (folded.ticket().id().equals(id)) {
            reading.cancel();
            String followed = situation().map(Situation::followedNumber).orElse(null);
            read(new Reading(Optional.of(folded), followed));
        }
    }

    /** Off the screen's thread. */
    private Reading find(UUID wanted) {
        Optional<FoldedTicket> found = tickets.find(wanted);
        String followed = found.flatMap(folded -> folded.ticket().followsUp()).flatMap(tickets::find)
                .map(folded -> folded.ticket().number()).orElse(null);
        return new Reading(found, followed);
    }

    private void read(Reading answer) {
        tick();
        Situation before = situation.get();
        if (answer.ticket().isEmpty()) {
            situation.set(null);
            presence.set(Presence.MISSING);
            return;
        }
        Situation after = new Situation(answer.ticket().get(), shopData.shop(), actor(), answer.followed());
        if (before == null || !before.says(after)) {
            situation.set(after);
        }
        presence.set(Presence.SHOWN);
    }

    private Optional<Actor> actor() {
        return ui.workplace().meProperty().get() == null ? Optional.empty() : Optional.of(ui.workplace().actor());
    }

    /** @param followed the number of the closed ticket that it continues */
    private record Reading(Optional<FoldedTicket> ticket, @Nullable String followed) {
    }

    /** Whether there is a ticket to show. */
    public enum Presence {
        /** None is open. */
        NONE,
        READING,
        SHOWN,
        /** There is no such ticket here. */
        MISSING
    }
}
