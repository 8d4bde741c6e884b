package tierdesk.ui.queue.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.Rows;

class PagedRowsTest {

    private final Shelf shelf = new Shelf();
    private final PagedRows rows = new PagedRows(shelf);

    @Test
    void rowsThatAreNotHereYetReadAsLoadingAndArriveAsOneUpdateOfTheirPage() {
        rows.show(LongStream.range(0, 250).toArray());
        List<String> changes = listen();

        assertThat(rows.get(120)).isSameAs(PagedRows.LOADING);
        shelf.deliver();

        assertThat(changes).containsExactly("updated 100-200");
        assertThat(rows.get(120)).isEqualTo(Rows.row(120));
        assertThat(rows.get(199)).isEqualTo(Rows.row(199));
        assertThat(shelf.asked).hasSize(1);
    }

    @Test
    void answersToAnOlderIndexAreIgnored() {
        rows.show(LongStream.range(0, 100).toArray());
        rows.get(0);
        rows.show(LongStream.range(500, 600).toArray());
        List<String> changes = listen();

        shelf.deliver();

        assertThat(changes).isEmpty();
        assertThat(rows.held()).isZero();
        rows.get(0);
        shelf.deliver();
        assertThat(rows.get(0)).isEqualTo(Rows.row(500));
    }

    @Test
    void rowsThatAreHereStayThroughAnotherOrder() {
        rows.show(new long[] {1, 2, 3});
        rows.get(0);
        shelf.deliver();

        rows.show(new long[] {3, 2, 1});

        assertThat(rows.get(0)).isEqualTo(Rows.row(3));
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void aChangedRowIsShownAsItWasUntilTheFreshOneHasCome() {
        rows.show(new long[] {1, 2, 3});
        rows.get(0);
        shelf.deliver();
        shelf.changed.put(2L, Rows.row(2, "Printer"));

        rows.refresh(Set.of(Rows.id(2)));

        assertThat(rows.get(1)).isEqualTo(Rows.row(2));
        assertThat(shelf.asked.getLast()).containsExactly(2);
        shelf.deliver();
        assertThat(rows.get(1).subject()).isEqualTo("Printer");
        assertThat(rows.get(0)).isEqualTo(Rows.row(1));
    }

    @Test
    void aChangeOfWhatNobodyLooksAtAsksForNothing() {
        rows.show(LongStream.range(0, 1000).toArray());
        rows.get(0);
        shelf.deliver();
        List<String> changes = listen();

        rows.refresh(Set.of(Rows.id(800)));

        assertThat(changes).isEmpty();
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void aRowThatChangesWhileItsPageIsOnTheWayIsFetchedAgain() {
        rows.show(new long[] {1, 2});
        rows.get(0);
        rows.refresh(Set.of(Rows.id(2)));
        shelf.deliver();
        shelf.changed.put(2L, Rows.row(2, "Printer"));

        rows.get(1);
        shelf.deliver();

        assertThat(rows.get(1).subject()).isEqualTo("Printer");
    }

    @Test
    void aRowThatIsGoneIsAskedForOnce() {
        shelf.gone.add(2L);
        rows.show(new long[] {1, 2});
        rows.get(1);
        shelf.deliver();

        assertThat(rows.get(1)).isSameAs(PagedRows.LOADING);
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void afterAFailureNothingIsAskedForUntilSomebodyTriesAgain() {
        rows.show(new long[] {1, 2});
        rows.get(0);
        shelf.fail();
        rows.get(0);
        assertThat(shelf.waiting()).isZero();

        rows.retry();
        rows.get(0);
        shelf.deliver();

        assertThat(rows.get(0)).isEqualTo(Rows.row(1));
    }

    @Test
    void pagesThatWereScrolledPastAreDroppedAndTheLastOneComesFirst() {
        rows.show(LongStream.range(0, 1_000_000).toArray());
        IntStream.range(0, 10_000).forEach(page -> rows.get(page * 100));
        shelf.deliver();

        assertThat(shelf.asked.get(1)[0]).isEqualTo(999_900);
        shelf.deliverAll();
        assertThat(shelf.asked).hasSizeLessThan(6);
    }

    @Test
    void memoryDoesNotGrowWithWhatWasLookedAt() {
        rows.show(LongStream.range(0, 1_000_000).toArray());
        for (int i = 0; i < 1_000_000; i += 2_500) {
            rows.get(i);
            shelf.deliverAll();
        }
        assertThat(rows.held()).isLessThanOrEqualTo(PagedRows.KEPT);
    }

    @Test
    void aRowIsFoundByItsNumberWithoutFetchingAny() {
        rows.show(LongStream.range(0, 1_000_000).map(n -> n * 3).toArray());

        assertThat(rows.indexOf(Rows.row(300_000))).isEqualTo(100_000);
        assertThat(rows.contains(Rows.row(1))).isFalse();
        assertThat(rows.indexOf(PagedRows.LOADING)).isEqualTo(-1);
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void aLongerIndexAddsAtTheEndAndUpdatesTheRestSoThatNothingIsReplaced() {
        rows.show(new long[] {1, 2, 3});
        List<String> changes = listen();

        rows.show(new long[] {9, 1, 2, 3, 4});
        rows.show(new long[] {1});

        assertThat(changes).containsExactly("added 3-5", "updated 0-3", "removed 4 at 1", "updated 0-1");
    }

    @Test
    void theSameIndexAgainChangesNothing() {
        rows.show(new long[] {1, 2, 3});
        List<String> changes = listen();

        rows.show(new long[] {1, 2, 3});

        assertThat(changes).isEmpty();
    }

    private List<String> listen() {
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<TicketRow>) change -> {
            while (change.next()) {
                changes.add(change.wasUpdated() ? "updated " + change.getFrom() + "-" + change.getTo()
                        : change.wasAdded() ? "added " + change.getFrom() + "-" + change.getTo()
                        : "removed " + change.getRemovedSize() + " at " + change.getFrom());
            }
        });
        return changes;
    }

    /** Answers when the test says so. */
    static final class Shelf implements RowSource {

        final List<long[]> asked = new ArrayList<>();
        final Map<Long, TicketRow> changed = new HashMap<>();
        final Set<Long> gone = new java.util.HashSet<>();
        private final List<Consumer<Boolean>> answers = new ArrayList<>();

        @Override
        public void fetch(long[] numbers, Consumer<List<TicketRow>> arrived, Runnable failed) {
            asked.add(numbers);
            List<TicketRow> now = Arrays.stream(numbers).filter(n -> !gone.contains(n))
                    .mapToObj(n -> changed.getOrDefault(n, Rows.row(n))).toList();
            answers.add(well -> {
                if (well) {
                    arrived.accept(now);
                } else {
                    failed.run();
                }
            });
        }

        int waiting() {
            return answers.size();
        }

        void deliver() {
            answers.removeFirst().accept(true);
        }

        void deliverAll() {
            while (!answers.isEmpty()) {
                deliver();
            }
        }

        void fail() {
            answers.removeFirst().accept(false);
        }
    }
}
