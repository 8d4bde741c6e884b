package tierdesk.ui.calendars.save;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.desk.Forecast;
import tierdesk.desk.Forecast.Moves;
import tierdesk.desk.ShopData;
import tierdesk.journal.Shop;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.CalendarSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.UiContext;
import tierdesk.ui.calendars.edit.Aside;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.text.IdText;
import tierdesk.ui.work.BackgroundTask;

/** Saves the calendar that is edited: looks first what would move, asks where something does, and records it. */
public final class SaveModel {

    /** So many refusals are said; each names a frame, and one calendar can spoil forty. */
    private static final int REFUSALS_SAID = 3;

    private final UiContext ui;
    private final Editing editing;
    private final ShopData shopData;
    private final Forecast forecast;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<@Nullable Moves> moves = new ReadOnlyObjectWrapper<>(this, "moves");
    private final ObservableList<String> refusals = FXCollections.observableArrayList();
    private @Nullable BackgroundTask<?> looking;
    private boolean saving;
    private Subscription typing = Subscription.EMPTY;

    public SaveModel(UiContext ui, Editing editing, ShopData shopData, Forecast forecast) {
        this.ui = ui;
        this.editing = editing;
        this.shopData = shopData;
        this.forecast = forecast;
        editing.draftProperty().subscribe(draft -> {
            typing.unsubscribe();
            forget();
            typing = draft == null ? Subscription.EMPTY : draft.readingProperty().subscribe((before, now) -> forget());
        });
    }

    /** What was looked up is about a calendar that has changed since. */
    private void forget() {
        refusals.clear();
        moves.set(null);
        if (looking != null) {
            looking.cancel();
        }
        if (editing.asideProperty().get() == Aside.MOVES) {
            editing.asideProperty().set(Aside.WEEK);
        }
    }

    ReadOnlyProperty<@Nullable TechnicianSaved> meProperty() {
        return ui.workplace().meProperty();
    }

    /** Whether the person at the desk may save a calendar; whoever has no say can still try things out. */
    boolean mayBeSaved() {
        TechnicianSaved me = meProperty().getValue();
        return me != null && me.role().covers(Role.MANAGER);
    }

    /** Looks what would move; records at once where nothing does. */
    public void save() {
        CalendarDraft draft = editing.draft();
        if (draft == null || draft.isReadOnly() || !draft.reading().isSound() || busy.get() || !mayBeSaved()) {
            return;
        }
        forget();
        Shop shop = shopData.shop();
        CalendarDefinition calendar = definition(draft, shop);
        CalendarSaved event = new CalendarSaved(calendar);
        BackgroundTask<?> look = ui.background().task(ui.messages().get("calendars.save.looking"), progress -> {
                    List<Refusal> problems = ShopRules.problems(List.of(event), shop, ui.clock().instant());
                    return problems.isEmpty()
                            ? new Looked(List.of(), forecast.ofCalendar(calendar, progress))
                            : new Looked(problems, new Moves(0, 0, 0, List.of()));
                })
                .onSuccess(looked -> decide(draft, event, looked))
                .onEnd(() -> {
                    looking = null;
                    busy.set(saving);
                });
        looking = look;
        busy.set(true);
        look.start();
    }

    private void decide(CalendarDraft draft, CalendarSaved event, Looked looked) {
        if (!looked.problems().isEmpty()) {
            refuse(looked.problems());
        } else if (looked.moves().moved() == 0) {
            record(draft, event);
        } else {
            moves.set(looked.moves());
            editing.asideProperty().set(Aside.MOVES);
        }
    }

    /** Records it, now that the manager has seen what moves. */
    void confirm() {
        CalendarDraft draft = editing.draft();
        if (draft != null && moves.get() != null && !busy.get()) {
            record(draft, new CalendarSaved(definition(draft, shopData.shop())));
        }
    }

    private void record(CalendarDraft draft, CalendarSaved event) {
        saving = true;
        busy.set(true);
        var actor = ui.workplace().actor();
        ui.background().task(ui.messages().get("calendars.save.saving"), progress -> {
                    shopData.save(List.of(event), actor);
                    return event.calendar();
                })
                .onSuccess(saved -> {
                    draft.savedAs(saved);
                    forget();
                    ui.notices().done(ui.messages().get("calendars.save.done", saved.name()));
                })
                .onFailure(failure -> {
                    if (failure instanceof RefusedException refused) {
                        refuse(List.of(refused.refusal()));
                    } else {
                        refusals.setAll(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
                    }
                })
                .onEnd(() -> {
                    saving = false;
                    busy.set(false);
                })
                .start();
    }

    private void refuse(List<Refusal> problems) {
        Locale language = ui.messages().locale();
        refusals.setAll(problems.stream().limit(REFUSALS_SAID).map(refusal -> refusal.sentence(language)).toList());
        if (problems.size() > REFUSALS_SAID) {
            refusals.add(ui.messages().get("calendars.save.more-problems", problems.size() - REFUSALS_SAID));
        }
    }

    private static CalendarDefinition definition(CalendarDraft draft, Shop shop) {
        CalendarDefinition typed = draft.reading().definition();
        if (!draft.isNew() || !typed.id().startsWith(CalendarDraft.PROVISIONAL)) {
            return typed;
        }
        Set<String> taken = shop.calendars().stream().map(CalendarDefinition::id).collect(Collectors.toSet());
        return new CalendarDefinition(IdText.of(typed.name(), "calendar", taken), typed.name(), typed.zone(), typed.alwaysOpen(), typed.weekly(),
                typed.holidays(), typed.exceptions());
    }

    /** Goes back to the week, with everything as it was typed. */
    void goOn() {
        forget();
    }

    Editing editing() {
        return editing;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What would move, while that is to be decided; else null. */
    ReadOnlyObjectProperty<@Nullable Moves> movesProperty() {
        return moves.getReadOnlyProperty();
    }

    /** Why it was not saved; empty if it was, or was not tried. */
    ObservableList<String> refusals() {
        return refusals;
    }

    private record Looked(List<Refusal> problems, Moves moves) {
    }
}
