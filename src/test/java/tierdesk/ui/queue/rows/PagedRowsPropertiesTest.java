package tierdesk.ui.queue.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import tierdesk.desk.TicketRow;
import tierdesk.ui.queue.Rows;

class PagedRowsPropertiesTest {

    @Property(tries = 300)
    @Label("after any indexes, looks, changes and late answers, the list reads like a plain list of the same rows")
    void readsLikeAPlainList(@ForAll long seed) {
        Random random = new Random(seed);
        PagedRowsTest.Shelf shelf = new PagedRowsTest.Shelf();
        PagedRows rows = new PagedRows(shelf);
        Mirror mirror = new Mirror(rows);
        long[] index = {};
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    index = random.longs(random.nextInt(400), 0, 600).distinct().toArray();
                    rows.show(index);
                }
                case 1 -> look(rows, random);
                case 2 -> {
                    long number = random.nextInt(600);
                    shelf.changed.put(number, Rows.row(number, "changed " + step));
                    rows.refresh(Set.of(Rows.id(number)));
                }
                case 3 -> {
                    LongStream.range(0, 600).forEach(n -> shelf.changed.put(n, Rows.row(n, "all at " + random.nextInt())));
                    rows.refreshAll();
                }
                default -> shelf.deliverAll();
            }
            assertThat(mirror.size).isEqualTo(index.length);
        }
        settle(rows, shelf);
        assertThat(new ArrayList<>(rows)).isEqualTo(LongStream.of(index)
                .mapToObj(n -> shelf.changed.getOrDefault(n, Rows.row(n))).toList());
    }

    @Property(tries = 200)
    @Label("what is announced covers every position that reads differently")
    void everyDifferenceIsAnnounced(@ForAll long seed) {
        Random random = new Random(seed);
        PagedRowsTest.Shelf shelf = new PagedRowsTest.Shelf();
        PagedRows rows = new PagedRows(shelf);
        Mirror mirror = new Mirror(rows);
        for (int step = 0; step < 10; step++) {
            rows.show(random.longs(random.nextInt(300), 0, 500).distinct().toArray());
            settle(rows, shelf);
            assertThat(mirror.read).isEqualTo(new ArrayList<>(rows));
        }
    }

    private static void look(PagedRows rows, Random random) {
        if (!rows.isEmpty()) {
            rows.get(random.nextInt(rows.size()));
        }
    }

    private static void settle(PagedRows rows, PagedRowsTest.Shelf shelf) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i);
            shelf.deliverAll();
        }
    }

    /** What a listener knows that reads only what it is told about. */
    private static final class Mirror {

        private final List<TicketRow> read = new ArrayList<>();
        private int size;

        Mirror(PagedRows rows) {
            rows.addListener((ListChangeListener<TicketRow>) change -> {
                while (change.next()) {
                    size += change.getAddedSize() - change.getRemovedSize();
                    read.subList(change.getFrom(), change.getFrom() + change.getRemovedSize()).clear();
                    for (int i = change.getFrom(); i < change.getTo(); i++) {
                        if (change.wasAdded()) {
                            read.add(i, change.getList().get(i));
                        } else {
                            read.set(i, change.getList().get(i));
                        }
                    }
                }
            });
        }
    }
}
