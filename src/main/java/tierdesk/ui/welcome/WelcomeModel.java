package tierdesk.ui.welcome;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.procedure.Level;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.BackgroundTask;
import tierdesk.ui.work.Work;

/** The first start: what was chosen, who begins, how far the sample shop is. */
public final class WelcomeModel {

    private static final Pattern INITIALS = Pattern.compile("[\\p{L}\\p{N}]{1,8}");

    private final UiContext ui;
    private final ShopData shopData;
    private final Queue queue;
    private final Work<?> sampleShop;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty initials = new SimpleStringProperty(this, "initials", "");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.CHOOSE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask<?>> filling = new ReadOnlyObjectWrapper<>(this, "filling");
    private boolean mayChoose = true;
    private boolean importNext;

    /** @param sampleShop fills the empty data folder with a believable shop */
    public WelcomeModel(UiContext ui, ShopData shopData, Queue queue, Work<?> sampleShop) {
        this.ui = ui;
        this.shopData = shopData;
        this.queue = queue;
        this.sampleShop = sampleShop;
        name.subscribe((before, now) -> {
            // initials that nobody has touched follow the name
            if (initials.get().equals(initialsOf(before))) {
                initials.set(initialsOf(now));
            }
            problem.set(null);
        });
    }

    /** What the person is asked. */
    public enum Step {
        /** Which of the three ways. */
        CHOOSE,
        /** Who begins. */
        NAME,
        /** Nothing: the sample shop is being made. */
        FILLING
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** What tickets show of the name. */
    public StringProperty initialsProperty() {
        return initials;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What stood in the way; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The making of the sample shop, while it goes on. */
    public ReadOnlyObjectProperty<@Nullable BackgroundTask<?>> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Opens the page if nobody works here yet; where tickets are here already, only the name is asked for. */
    public void start() {
        if (shopData.shop().technicians().isEmpty()) {
            ui.background().task(ui.messages().get("welcome.task.look"),
                            progress -> queue.index(View.Fixed.ALL, "", Sort.TIME_LEFT).length > 0)
                    .onSuccess(tickets -> {
                        mayChoose = !tickets;
                        step.set(tickets ? Step.NAME : Step.CHOOSE);
                        ui.workplace().open(Page.WELCOME);
                    })
                    .start();
        }
    }

    /** Whether there is a choice at all: not where tickets are here already. */
    public boolean mayChoose() {
        return mayChoose;
    }

    public void startEmpty() {
        importNext = false;
        step.set(Step.NAME);
    }

    public void importTickets() {
        importNext = true;
        step.set(Step.NAME);
    }

    /** Back to the three ways. */
    public void back() {
        problem.set(null);
        step.set(Step.CHOOSE);
    }

    /** Makes the sample shop and shows it. */
    public void lookAround() {
        if (filling.get() != null) {
            return;
        }
        problem.set(null);
        step.set(Step.FILLING);
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

    /** Saves who begins, and support hours to begin with, and goes on. */
    public void begin() {
        if (busy.get()) {
            return;
        }
        if (name.get().isBlank() || !INITIALS.matcher(initials.get().strip()).matches()) {
            problem.set(ui.messages().get("welcome.incomplete"));
            return;
        }
        TechnicianSaved first = first();
        busy.set(true);
        problem.set(null);
        ui.background().task(ui.messages().get("welcome.task.begin"), progress -> {
                    shopData.save(List.of(first, supportHours()), new Actor(first.id(), first.role()));
                    return first;
                })
                .onSuccess(saved -> {
                    enter();
                    if (importNext) {
                        ui.workplace().open(Page.IMPORT);
                    }
                })
                .onFailure(this::failed)
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** Who begins alone decides alone, and serves every level. */
    private TechnicianSaved first() {
        Set<String> levels = StandardProcedure.V1.levels().stream().map(Level::id).collect(Collectors.toSet());
        return new TechnicianSaved(initials.get().strip().toLowerCase(Locale.ROOT), name.get().strip(), Role.MANAGER, levels, false);
    }

    private ShopEvent supportHours() {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, List.of(OpenInterval.of("08:00", "17:00")));
            }
        }
        return new ShopEvent.CalendarSaved(CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS,
                ui.messages().get("welcome.support-hours"), ui.formats().zone(), week));
    }

    private void cancelled() {
        if (shopData.shop().technicians().isEmpty()) {
            step.set(Step.CHOOSE);
        } else {
            ui.notices().done(ui.messages().get("welcome.sample.stopped"));
            enter();
        }
    }

    private void enter() {
        ui.workplace().closePage();
        step.set(Step.CHOOSE);
    }

    private void failed(Exception failure) {
        problem.set(failure instanceof CannotSaveException cannot
                ? String.valueOf(cannot.getMessage()) : ui.messages().get("welcome.failed"));
        if (step.get() == Step.FILLING) {
            step.set(Step.CHOOSE);
        }
    }

    private static String initialsOf(String name) {
        return Pattern.compile("\\s+").splitAsStream(name.strip()).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1))).limit(4).collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
