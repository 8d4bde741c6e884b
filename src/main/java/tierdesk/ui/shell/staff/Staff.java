package tierdesk.ui.shell.staff;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import tierdesk.desk.Desk;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.UiContext;
import tierdesk.ui.view.Showing;

/** The people who may sit at this desk, and which of them does. */
public final class Staff {

    private final UiContext ui;
    private final ObservableList<TechnicianSaved> people = FXCollections.observableArrayList();
    private final ObservableBooleanValue signIn;
    private final BooleanBinding unknown;

    /** @param signIn whether people sign in, so that nobody only says who they are */
    public Staff(UiContext ui, ObservableBooleanValue signIn) {
        this.ui = ui;
        this.signIn = signIn;
        this.unknown = Bindings.createBooleanBinding(
                () -> ui.workplace().meProperty().get() == null && !people.isEmpty() && !signIn.get(),
                ui.workplace().meProperty(), people, signIn);
    }

    /** Whether people sign in, so that nobody only says who they are. */
    public ObservableBooleanValue signInProperty() {
        return signIn;
    }

    /** Keeps up with the shop's people while the window is there. */
    public void follow(Desk desk, Parent root) {
        refresh(desk);
        Showing.subscribe(root, () -> {
            var subscription = desk.changes().subscribe(change -> {
                if (change.shop() || change.everything()) {
                    Platform.runLater(() -> refresh(desk));
                }
            });
            return subscription::close;
        });
    }

    /** People who work here now. */
    public ObservableList<TechnicianSaved> people() {
        return people;
    }

    /** There are people, and nobody has said which of them sits here. */
    public BooleanBinding unknownProperty() {
        return unknown;
    }

    /** Says who sits here, until somebody says otherwise. */
    public void sit(TechnicianSaved technician) {
        ui.workplace().meProperty().set(technician);
        ui.settings().set(DeskSettings.TECHNICIAN, technician.id());
    }

    private void refresh(Desk desk) {
        List<TechnicianSaved> now = desk.shopData().shop().staff();
        String chosen = ui.settings().get(DeskSettings.TECHNICIAN);
        ui.workplace().meProperty().set(now.stream().filter(person -> person.id().equals(chosen)).findFirst()
                .or(() -> now.size() == 1 ? now.stream().findFirst() : Optional.empty()).orElse(null));
        if (!people.equals(now)) {
            people.setAll(now);
        }
    }
}
