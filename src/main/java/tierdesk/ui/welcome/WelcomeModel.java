package tierdesk.ui.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.settings.Setting;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.BackgroundTask;
import tierdesk.ui.work.Work;

/** The first start: which way on was chosen, and how far the sample shop is. */
public final class WelcomeModel {

    /** Whether a way on was chosen already in this data folder. */
    static final Setting<Boolean> CHOSEN = new Setting<>("welcome.chosen", Boolean.class, false);

    private final UiContext ui;
    private final Queue queue;
    private final Work<?> sampleShop;
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask<?>> filling = new ReadOnlyObjectWrapper<>(this, "filling");

    /** @param sampleShop fills the empty data folder with a believable shop */
    public WelcomeModel(UiContext ui, Queue queue, Work<?> sampleShop) {
        this.ui = ui;
        this.queue = queue;
        this.sampleShop = sampleShop;
    }

    /** What stood in the way; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The making of the sample shop, while it goes on. */
    public ReadOnlyObjectProperty<@Nullable BackgroundTask<?>> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Opens the page where there are no tickets and nobody has chosen yet. */
    public void start() {
        if (!ui.settings().get(CHOSEN)) {
            ui.background().task(ui.messages().get("welcome.task.look"), progress -> isEmpty())
                    .onSuccess(empty -> {
                        if (empty) {
                            ui.workplace().open(Page.WELCOME);
                        }
                    })
                    .start();
        }
    }

    /** Goes on without tickets. */
    public void startEmpty() {
        enter();
    }

    /** Goes on to the import. */
    public void importTickets() {
        enter();
        ui.workplace().open(Page.IMPORT);
    }

    /** Makes the sample shop and shows it. */
    public void lookAround() {
        if (filling.get() != null) {
            return;
        }
        problem.set(null);
        BackgroundTask<?> task = ui.background().task(ui.messages().get("welcome.task.sample"), sampleShop)
                .onSuccess(done -> enter())
                .onCancel(this::cancelled)
                .onFailure(this::failed)
                .onEnd(() -> filling.set(null));
        filling.set(task);
        task.start();
    }

    /** Stops the making of the sample shop; what is made stays. */
    public void cancel() {
        BackgroundTask<?> task = filling.get();
        if (task != null) {
            task.cancel();
        }
    }

    private boolean isEmpty() {
        return queue.index(View.Fixed.ALL, "", Sort.TIME_LEFT).length == 0;
    }

    private void cancelled() {
        ui.notices().done(ui.messages().get("welcome.sample.stopped"));
        enter();
    }

    private void enter() {
        ui.settings().set(CHOSEN, true);
        ui.workplace().closePage();
    }

    private void failed(Exception failure) {
        problem.set(failure instanceof CannotSaveException cannot
                ? String.valueOf(cannot.getMessage()) : ui.messages().get("welcome.failed"));
    }
}
