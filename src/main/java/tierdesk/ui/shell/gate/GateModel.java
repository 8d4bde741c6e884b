package tierdesk.ui.shell.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.UiContext;

/** One try after the other at the door: whose password, what came of it, how long to wait. */
final class GateModel {

    private final UiContext ui;
    private final Supplier<SignIn> signIn;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private @Nullable TechnicianSaved whose;
    private @Nullable Instant until;

    GateModel(UiContext ui, Supplier<SignIn> signIn) {
        this.ui = ui;
        this.signIn = signIn;
    }

    /** What stands in the way; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** A password is being looked at. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Another person stands there: what was said to the one before does not concern them. */
    void choose(@Nullable TechnicianSaved person) {
        if (!Objects.equals(person, whose)) {
            whose = person;
            until = null;
            problem.set("");
        }
    }

    /**
     * Tries a password, unless one is being tried.
     *
     * @param in called when it was right
     * @param wrong called when it was not, and another may be typed
     */
    void enter(String password, Consumer<TechnicianSaved> in, Runnable wrong) {
        TechnicianSaved person = whose;
        if (person == null || busy.get()) {
            return;
        }
        busy.set(true);
        ui.background().task(ui.messages().get("gate.task"), progress -> signIn.get().signIn(person.id(), password.toCharArray()))
                .onSuccess(answer -> {
                    if (answer instanceof Answer.In) {
                        in.accept(person);
                    } else {
                        refused(person, answer);
                        wrong.run();
                    }
                })
                .onFailure(failure -> problem.set(String.valueOf(failure.getMessage())))
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void refused(TechnicianSaved person, Answer answer) {
        switch (answer) {
            case Answer.In _ -> problem.set("");
            case Answer.Wrong wrong -> {
                until = wrong.until();
                say(Refusal.of(Refusal.Key.WRONG_PASSWORD));
                tick();
            }
            case Answer.Wait wait -> {
                until = wait.until();
                tick();
            }
            case Answer.NoPassword _ -> say(Refusal.of(Refusal.Key.NO_PASSWORD_YET, person.name()));
            case Answer.Nobody _ -> say(Refusal.of(Refusal.Key.NOBODY_BY_THAT_ID, person.id()));
        }
    }

    /** A second went by. */
    void tick() {
        Instant waits = until;
        if (waits == null) {
            return;
        }
        Duration left = Duration.between(ui.clock().instant(), waits);
        if (left.isPositive()) {
            say(Refusal.of(Refusal.Key.WAIT_FOR_PASSWORD, Math.ceilDiv(left.toMillis(), 1000L)));
        } else {
            until = null;
            problem.set("");
        }
    }

    private void say(Refusal refusal) {
        problem.set(refusal.sentence(ui.messages().locale()));
    }
}
