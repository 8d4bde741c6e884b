package tierdesk.ui.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.desk.ShopData;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.desk.door.SignIn.State;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Work;

/** What is chosen about signing in, who has a password, and what stood in the way of changing it. */
final class SignInModel {

    private final UiContext ui;
    private final SignIn signIn;
    private final ShopData shopData;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<TechnicianSaved> people = FXCollections.observableArrayList();
    private boolean busy;

    SignInModel(UiContext ui, SignIn signIn, ShopData shopData) {
        this.ui = ui;
        this.signIn = signIn;
        this.shopData = shopData;
        this.state = new ReadOnlyObjectWrapper<>(this, "state", signIn.state());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What stood in the way of the last thing that was tried; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Everybody for a manager, oneself for others. */
    ObservableList<TechnicianSaved> people() {
        return people;
    }

    /** Why the person who sits here may not decide about signing in; empty when they may. */
    Optional<Refusal> refusal() {
        TechnicianSaved me = ui.workplace().meProperty().get();
        return me == null ? Optional.empty() : Permission.MANAGE_SIGN_IN.refusal(me.role());
    }

    boolean isMe(TechnicianSaved person) {
        TechnicianSaved me = ui.workplace().meProperty().get();
        return me != null && me.id().equals(person.id());
    }

    void refresh() {
        problem.set("");
        reread();
    }

    private void reread() {
        state.set(signIn.state());
        List<TechnicianSaved> now = shopData.shop().staff().stream()
                .filter(person -> refusal().isEmpty() || isMe(person))
                .sorted(Comparator.comparing(TechnicianSaved::name)).toList();
        if (!people.equals(now)) {
            people.setAll(now);
        }
    }

    void turnOn() {
        choose(new Choice(true, state.get().idleMinutes()), "sign-in.turned-on");
    }

    void turnOff() {
        choose(new Choice(false, state.get().idleMinutes()), "sign-in.turned-off");
    }

    /** After how many minutes without a key or a click the desk locks; 0 for never. */
    void lockAfter(int minutes) {
        if (minutes != state.get().idleMinutes()) {
            choose(new Choice(state.get().asked(), minutes), "sign-in.idle-chosen");
        }
    }

    private void choose(Choice choice, String done) {
        Actor by = ui.workplace().actor();
        change(progress -> {
            signIn.choose(choice, by);
            return done;
        }, () -> { });
    }

    /**
     * Gives somebody a password.
     *
     * @param present one's own present one, where it is asked for
     * @param done called when it is on disk
     */
    void setPassword(TechnicianSaved person, String present, String fresh, String again, Runnable done) {
        if (!Objects.equals(fresh, again)) {
            problem.set(ui.messages().get("sign-in.not-the-same"));
            return;
        }
        Actor by = ui.workplace().actor();
        boolean asked = state.get().asked() && isMe(person);
        change(progress -> {
            signIn.setPassword(person.id(), asked ? present.toCharArray() : null, fresh.toCharArray(), by);
            return "sign-in.password-set";
        }, done);
    }

    private void change(Work<String> work, Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        problem.set("");
        ui.background().task(ui.messages().get("sign-in.task"), work)
                .onSuccess(said -> {
                    done.run();
                    ui.notices().done(ui.messages().get(said));
                })
                .onFailure(failure -> problem.set(sentence(failure)))
                .onEnd(() -> {
                    busy = false;
                    reread();
                })
                .start();
    }

    private String sentence(Exception failure) {
        return switch (failure) {
            case RefusedException refused -> refused.refusal().sentence(ui.messages().locale());
            case NotAllowedException refused -> refused.refusal().sentence(ui.messages().locale());
            default -> String.valueOf(failure.getMessage());
        };
    }
}
