package tierdesk.ui.procedures.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.desk.ShopData;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.ProcedureCheck;
import tierdesk.procedure.frame.FrameCheck;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Latest;

/** Which procedure is being edited, what it comes to, and what stands beside its fields: what all parts of the editor share. */
public final class Editing {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final UiContext ui;
    private final ShopData shopData;
    private final Latest<List<Flaw>> frames;
    private final ReadOnlyObjectWrapper<@Nullable ProcedureDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<Checked> checked =
            new ReadOnlyObjectWrapper<>(this, "checked", new Checked(StandardProcedure.V1, List.of()));
    private final ObjectProperty<Aside> aside = new SimpleObjectProperty<>(this, "aside", Aside.FLOW);
    private Subscription typing = Subscription.EMPTY;

    public Editing(UiContext ui, ShopData shopData) {
        this.ui = ui;
        this.shopData = shopData;
        this.frames = new Latest<>(ui.background(), ui.messages().get("procedures.checking"), this::add);
    }

    /** Edits this one; none for null. */
    public void edit(@Nullable ProcedureDraft edited) {
        if (edited != draft.get()) {
            typing.unsubscribe();
            aside.set(Aside.FLOW);
            if (edited != null) {
                check(edited);
            }
            draft.set(edited);
            typing = edited == null ? Subscription.EMPTY : edited.typedProperty().subscribe((before, now) -> check(edited));
        }
    }

    /** Looks the draft over again: the shop has changed. */
    public void checkAgain() {
        ProcedureDraft edited = draft.get();
        if (edited != null) {
            check(edited);
        }
    }

    /** At once what can be said at once; the frames against the calendars when nothing more is typed. */
    private void check(ProcedureDraft edited) {
        Shop shop = shopData.shop();
        Procedure base = edited.base();
        FormReader.Reading reading =
                FormReader.read(edited.form(), edited.ref(), base == null ? null : base.ref(), edited.saved());
        Procedure procedure = reading.procedure();
        List<Flaw> flaws = new ArrayList<>(reading.flaws());
        flaws.addAll(ProcedureCheck.flaws(procedure));
        flaws.addAll(ProcedureCheck.staffing(procedure, edited.staff(shop.staff()),
                shop.calendars().stream().map(CalendarDefinition::id).toList()));
        boolean taken = shop.procedures().stream().map(other -> other.ref().id()).distinct()
                .filter(id -> !id.equals(procedure.ref().id()))
                .anyMatch(id -> shop.newest(id).name().equalsIgnoreCase(procedure.name()));
        if (taken) {
            flaws.add(Flaw.at(Item.NAME_OF_PROCEDURE, Refusal.Key.NAME_TAKEN, procedure.name()));
        }
        checked.set(new Checked(procedure, flaws));
        frames.askAfter(PAUSE, progress -> FrameCheck.problems(procedure, shop, ui.clock().instant()));
    }

    private void add(List<Flaw> found) {
        if (!found.isEmpty()) {
            List<Flaw> all = new ArrayList<>(checked.get().flaws());
            all.addAll(found);
            checked.set(new Checked(checked.get().procedure(), all));
        }
    }

    public ReadOnlyObjectProperty<@Nullable ProcedureDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public @Nullable ProcedureDraft draft() {
        return draft.get();
    }

    /** What the draft comes to, renewed at each keystroke. */
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public Checked checked() {
        return checked.get();
    }

    /** What stands beside the fields. */
    public ObjectProperty<Aside> asideProperty() {
        return aside;
    }

    public Shop shop() {
        return shopData.shop();
    }
}
