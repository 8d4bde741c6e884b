package tierdesk.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes.Change;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.settings.Setting;
import tierdesk.ui.UiContext;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.work.Throttle;

/** What the queue shows: which view, filtered by which words, in which order; and whether it could be read. */
public final class QueueModel {

    static final Setting<Sort> SORT = new Setting<>("queue.sort", Sort.class, Sort.TIME_LEFT);

    /** Typing rests for this long before it filters. */
    static final Duration TYPING_RESTS = Duration.ofMillis(150);

    private static final Duration SHOWN_AFTER = Duration.ofMillis(300);
    private static final Duration BETWEEN_INDEXES = Duration.ofMillis(200);
    private static final Sort LATEST_FIRST = new Sort(Sort.Column.LAST_ACTIVITY, true);

    private final UiContext ui;
    private final Queue queue;
    private final PagedRows rows;
    private final ObjectProperty<Sort> chosenSort;
    private final Throttle reindex;
    private final ReadOnlyObjectWrapper<Question> shown;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(this, "answered");
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<Instant> now;
    private Consumer<Runnable> keepPlace = Runnable::run;
    private Consumer<Runnable> startOver = Runnable::run;
    private Question question;
    private long generation;
    private long typed;

    public QueueModel(UiContext ui, Queue queue) {
        this.ui = ui;
        this.queue = queue;
        this.rows = new PagedRows(this::fetch);
        this.chosenSort = ui.settings().of(SORT);
        this.reindex = new Throttle(ui.background(), BETWEEN_INDEXES, done -> ask(question, done));
        this.question = present();
        this.shown = new ReadOnlyObjectWrapper<>(this, "shown", question);
        this.now = new ReadOnlyObjectWrapper<>(this, "now", ui.clock().instant());
    }

    /** Asks for the first time, and from here on whenever the workplace shows another view or other words. */
    public void start() {
        ui.workplace().viewProperty().subscribe(this::askIfOther);
        ui.workplace().searchProperty().subscribe(words -> askAfterTyping());
        chosenSort.subscribe(this::askIfOther);
        ask(question, () -> { });
    }

    /** The tickets in order. */
    public PagedRows rows() {
        return rows;
    }

    /** The question that the rows answer; the one just asked differs until its answer is here. */
    public ReadOnlyObjectProperty<Question> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many tickets it shows. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether any question was answered yet: before that, an empty table says nothing. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Whether the present question takes so long that it should be seen. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Why the tickets could not be read; null when they could. */
    public ReadOnlyObjectProperty<@Nullable String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The time that "how long yet" goes by. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /**
     * Who keeps the person's place while rows change.
     *
     * @param same runs a change after which the same question is shown
     * @param other runs a change after which another one is shown
     */
    public void setPlace(Consumer<Runnable> same, Consumer<Runnable> other) {
        keepPlace = same;
        startOver = other;
    }

    /** The order asked for last, shown already or not. */
    public Sort sort() {
        return question.sort();
    }

    /** Orders by a column from here on. */
    public void sortBy(Sort sort) {
        if (!sort.equals(question.sort())) {
            chosenSort.set(sort);
            askIfOther();
        }
    }

    /** Reads what is shown again, also what has not changed. */
    public void refresh() {
        failure.set(null);
        rows.retry();
        rows.refreshAll();
        ask(question, () -> { });
    }

    /** Takes in what has changed in the store. */
    public void changed(Change change) {
        if (change.everything() || change.shop()) {
            rows.refreshAll();
        } else {
            rows.refresh(change.tickets());
        }
        reindex.request();
    }

    /** Lets time go on: what is left is counted anew, and what is late moves to where it belongs. */
    public void tick() {
        now.set(ui.clock().instant());
        if (question.view() == View.Fixed.PAST_FRAME) {
            reindex.request();
        }
    }

    /** Opens a ticket beside the queue. */
    public void open(TicketRow row) {
        ui.workplace().openTicket(row.id());
    }

    private Question present() {
        View view = ui.workplace().viewProperty().get();
        Sort chosen = chosenSort.get();
        // nothing closed has time left; what was closed last is what people look for
        Sort sort = view == View.Fixed.CLOSED && chosen.equals(Sort.TIME_LEFT) ? LATEST_FIRST : chosen;
        return new Question(view, ui.workplace().searchProperty().get().strip(), sort);
    }

    private void askAfterTyping() {
        long mine = ++typed;
        ui.background().later(TYPING_RESTS, () -> {
            if (mine == typed) {
                askIfOther();
            }
        });
    }

    private void askIfOther() {
        Question next = present();
        if (!next.equals(question)) {
            question = next;
            ask(next, () -> { });
        }
    }

    private void ask(Question asked, Runnable ended) {
        long mine = ++generation;
        var task = ui.background().task(ui.messages().get("queue.task.index"),
                        progress -> queue.index(asked.view(), asked.search(), asked.sort()))
                .onSuccess(index -> {
                    if (mine == generation) {
                        show(asked, index);
                    }
                })
                .onFailure(e -> {
                    if (mine == generation) {
                        fail();
                    }
                })
                .onEnd(ended);
        task.start();
        ui.background().screen().later(SHOWN_AFTER, () -> {
            if (mine == generation && !task.isEnded()) {
                slow.set(true);
            }
        });
    }

    private void show(Question asked, long[] index) {
        slow.set(false);
        failure.set(null);
        (asked.equals(shown.get()) ? keepPlace : startOver).accept(() -> rows.show(index));
        shown.set(asked);
        count.set(index.length);
        answered.set(true);
    }

    private void fail() {
        slow.set(false);
        failure.set(ui.messages().get("queue.failure"));
    }

    private void fetch(long[] numbers, Consumer<List<TicketRow>> arrived, Runnable failed) {
        ui.background().task(ui.messages().get("queue.task.rows"), progress -> queue.rows(numbers))
                .onSuccess(arrived)
                .onFailure(e -> {
                    failed.run();
                    fail();
                })
                .start();
    }

    /**
     * What the queue is asked.
     *
     * @param search without blanks around; empty for all
     */
    public record Question(View view, String search, Sort sort) {
    }
}
