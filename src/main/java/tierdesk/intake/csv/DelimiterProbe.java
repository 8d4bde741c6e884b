package tierdesk.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the delimiter from the first records: the one that gives most records as many fields as the header has. */
final class DelimiterProbe {

    private static final Logger LOG = LoggerFactory.getLogger(DelimiterProbe.class);
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int RECORDS = 100;

    private DelimiterProbe() {
    }

    /** @param cut the text is the beginning of a longer file, so that its last record may not be whole */
    static char delimiter(String text, boolean cut) {
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate, cut);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of records like the header, and a little for more columns: a delimiter that splits nothing scores nothing. */
    private static double score(String text, char delimiter, boolean cut) {
        List<Integer> counts = fieldCounts(text, delimiter);
        if (cut && counts.size() > 1) {
            counts.removeLast();
        }
        if (counts.isEmpty() || counts.getFirst() < 2) {
            return 0;
        }
        int columns = counts.getFirst();
        long alike = counts.stream().filter(count -> count == columns).count();
        return (double) alike / counts.size() + Math.min(columns, 100) / 1_000.0;
    }

    private static List<Integer> fieldCounts(String text, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        try {
            for (CsvRecord row : reader) {
                counts.add(row.getFieldCount());
                if (counts.size() == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            LOG.debug("quotes do not fit the delimiter {}", delimiter, e);
        }
        return counts;
    }
}
