package tierdesk.ui.procedures.save;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.ShopData;
import tierdesk.journal.NextVersion;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.IdText;

/** Saves what is edited as the procedure's next version, with who serves its levels. */
public final class SaveModel {

    private final UiContext ui;
    private final Editing editing;
    private final ShopData shopData;
    private final MoveModel moving;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

    public SaveModel(UiContext ui, Editing editing, ShopData shopData, MoveModel moving) {
        this.ui = ui;
        this.editing = editing;
        this.shopData = shopData;
        this.moving = moving;
        editing.checkedProperty().subscribe(checked -> refusal.set(""));
    }

    /** Whether the person at the desk may save a procedure; whoever has no say can still try things out. */
    boolean mayBeSaved() {
        TechnicianSaved me = meProperty().getValue();
        return me != null && me.role().covers(Role.MANAGER);
    }

    ReadOnlyProperty<@Nullable TechnicianSaved> meProperty() {
        return ui.workplace().meProperty();
    }

    void save() {
        ProcedureDraft draft = editing.draft();
        if (draft == null || busy.get() || !draft.changed() || !editing.checked().isSound() || !mayBeSaved()) {
            return;
        }
        Shop shop = shopData.shop();
        Procedure base = draft.base();
        Procedure next = NextVersion.of(editing.checked().procedure().as(ref(draft, shop), null), base == null ? null : base.ref(), shop);
        List<ShopEvent> events = new ArrayList<>(people(draft, shop));
        boolean rulesChanged = draft.isNew() || !draft.sameRules();
        if (rulesChanged) {
            events.addAll(NextVersion.saving(next, shop));
        }
        busy.set(true);
        var actor = ui.workplace().actor();
        ui.background().task(ui.messages().get("procedures.save.saving"), progress -> {
                    shopData.save(events, actor);
                    return next;
                })
                .onSuccess(saved -> {
                    draft.savedAs(rulesChanged ? saved : draft.saved(), base, shopData.shop().staff());
                    if (rulesChanged) {
                        ui.notices().done(ui.messages().get("procedures.save.done", saved.name(), saved.ref().version()));
                        moving.offer(saved);
                    } else {
                        ui.notices().done(ui.messages().get("procedures.save.people"));
                    }
                })
                .onFailure(failure -> refusal.set(failure instanceof RefusedException refused
                        ? refused.refusal().sentence(ui.messages().locale())
                        : Objects.requireNonNullElse(failure.getMessage(), failure.toString())))
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** A new one gets its identity from its name. */
    private ProcedureRef ref(ProcedureDraft draft, Shop shop) {
        return draft.isNew()
                ? new ProcedureRef(IdText.of(editing.checked().procedure().name(), "procedure",
                        new HashSet<>(shop.procedures().stream().map(each -> each.ref().id()).toList())), 0)
                : draft.ref();
    }

    private static List<TechnicianSaved> people(ProcedureDraft draft, Shop shop) {
        return draft.staff(shop.staff()).stream().filter(person -> !shop.staff().contains(person)).toList();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why it was not saved; blank if it was, or was not tried. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    Editing editing() {
        return editing;
    }
}
