package tierdesk.ui.signin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.ShopData;
import tierdesk.desk.door.SignIn;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.tour.TourStop;

/** Signing in as a feature: a page for everybody's own password, and for a manager's decisions. The door itself is the shell's. */
public final class SignInFeature implements Feature {

    private final UiContext ui;
    private final SignInModel model;

    public SignInFeature(UiContext ui, SignIn signIn, ShopData shopData) {
        this.ui = ui;
        this.model = new SignInModel(ui, signIn, shopData);
        ui.views().controllers().add(SignInController.class, () -> new SignInController(ui, model));
        ui.commands().bind(Command.SIGN_IN, this::open);
    }

    private void open() {
        model.refresh();
        ui.workplace().open(Page.SIGN_IN);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.SIGN_IN, () -> ui.views().load(SignInController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(TourStop.of("sign-in", this::open).alsoLarge(), TourStop.of("sign-in-refused", this::open).then(model::turnOn));
    }
}
