package tierdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Changes;
import tierdesk.desk.Progress;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.intake.sample.SampleShop;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Page;
import tierdesk.ui.queue.rows.PagedRows;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.FakeShop;
import tierdesk.ui.support.ScreenTest;

/** How long until rows are painted; each as a ratio to a floor measured in the same run. */
@DisplayName("The queue's speed")
class QueueBench extends ScreenTest {

    private static final int MILLION = 1_000_000;
    private static final int RUNS = 60;
    private static final int WARM_UP = 15;
    private static final double FRAME = 1e9 / 60;

    @TempDir
    private Path folder;

    /**
     * JavaFX's VirtualFlow walks from the first row to the present one on each scroll, whatever the rows: so it is dearer deep
     * down, and where people work, at the top, it must not be.
     */
    @Test
    @DisplayName("a jump at the top of 1,000,000 tickets costs what it costs in a list of 1,000 in memory, and deep down a few times that")
    void jumps() {
        QueueFeature feature = new QueueFeature(ui.context, new Million(), EmptyDesk.open().vendorCases(), FakeShop.of(), quiet());
        show(() -> feature.pages().get(Page.QUEUE).get());
        doOnScreen(feature::start);
        waitUntil("a million is there", () -> table().getItems().size() == MILLION);
        Random random = new Random(42);
        double top = median(() -> jump(random.nextInt(1_000)));
        double deep = median(() -> jump(random.nextInt(MILLION)));

        List<TicketRow> plain = LongStream.range(0, 1_000).mapToObj(Rows::row).toList();
        doOnScreen(() -> table().setItems(FXCollections.observableArrayList(plain)));
        double floor = median(() -> jump(random.nextInt(1_000)));

        report("jump at the top to painted", top, floor);
        report("jump anywhere to painted", deep, floor);
        assertThat(top / floor).isLessThan(3);
        assertThat(deep / floor).isLessThan(12);
    }

    @Test
    @DisplayName("opening a view paints its first rows in a few times what the bare index query takes, or within a frame or two")
    void opensViews() throws Exception {
        try (DeskStore desk = TestShop.create(folder.resolve("data"), new TestClock(TestShop.MONDAY_9))) {
            new SampleShop(SampleShop.SEED, () -> TestShop.MONDAY_9, ZoneOffset.UTC).fill(desk, 5_000, Progress.NONE);
            QueueFeature feature = new QueueFeature(ui.context, desk.queue(), desk.vendorCases(), desk.shopData(), desk.changes());
            show(() -> feature.pages().get(Page.QUEUE).get());
            doOnScreen(feature::start);
            waitUntilIdle();
            View[] views = {View.Fixed.ALL, View.Fixed.OPEN, View.Fixed.CLOSED};
            int[] turn = {0};
            double bare = median(() -> {
                long start = System.nanoTime();
                desk.queue().index(views[turn[0]++ % views.length], "", Sort.TIME_LEFT);
                return System.nanoTime() - start;
            });
            double painted = median(() -> open(views[turn[0]++ % views.length]));
            report("view to painted", painted, bare);
            assertThat(painted / (bare + 2 * FRAME)).isLessThan(6);
        }
    }

    private long open(View view) {
        return painted(() -> {
            ui.context.workplace().openView(view);
            return () -> !table().getItems().isEmpty() && firstIsHere();
        });
    }

    private long jump(int position) {
        return painted(() -> {
            table().scrollTo(position);
            return this::firstIsHere;
        });
    }

    /** From the deed to the end of the pulse after which the condition holds. */
    private long painted(Callable<BooleanSupplier> deed) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        onScreen(() -> {
            Scene scene = stage.getScene();
            long start = System.nanoTime();
            BooleanSupplier condition = deed.call();
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (condition.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(listener[0]);
                    done.complete(System.nanoTime() - start);
                }
            };
            scene.addPostLayoutPulseListener(listener[0]);
            table().requestLayout();
            return null;
        });
        return done.orTimeout(15, TimeUnit.SECONDS).join();
    }

    private boolean firstIsHere() {
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        return flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getItem() instanceof TicketRow row
                && !PagedRows.isLoading(row);
    }

    private TableView<TicketRow> table() {
        return robot.lookup("#queue-table").queryTableView();
    }

    private static double median(Callable<Long> run) {
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            try {
                long taken = run.call();
                if (i >= 0) {
                    nanos[i] = taken;
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2];
    }

    private static void report(String what, double subject, double floor) {
        System.out.printf("%s: %.2f ms, floor %.2f ms, ratio %.2f%n", what, subject / 1e6, floor / 1e6, subject / floor);
    }

    private static Changes quiet() {
        return listener -> () -> { };
    }

    /** A million tickets that exist only when they are asked for. */
    private static final class Million implements Queue {

        @Override
        public long[] index(View view, String search, Sort sort) {
            return LongStream.range(0, MILLION).toArray();
        }

        @Override
        public List<TicketRow> rows(long[] numbers) {
            return LongStream.of(numbers).mapToObj(Rows::row).toList();
        }

        @Override
        public Map<String, Long> held() {
            return Map.of();
        }

        @Override
        public Map<View, Long> counts(String technician) {
            return Map.of();
        }
    }
}
