package tierdesk.store.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the row numbers of all documents that match. */
final class RowCollector extends SimpleCollector {

    private final String field;
    private final RowSet rows;
    private NumericDocValues numbers = DocValues.emptyNumeric();

    private RowCollector(String field, RowSet rows) {
        this.field = field;
        this.rows = rows;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = DocValues.getNumeric(context.reader(), field);
    }

    @Override
    public void collect(int document) throws IOException {
        if (numbers.advanceExact(document)) {
            rows.add(numbers.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** One collector after the other: the searcher is given no threads of its own. */
    record Manager(String field, RowSet rows) implements CollectorManager<RowCollector, RowSet> {

        @Override
        public RowCollector newCollector() {
            return new RowCollector(field, rows);
        }

        @Override
        public RowSet reduce(Collection<RowCollector> collectors) {
            return rows;
        }
    }
}
