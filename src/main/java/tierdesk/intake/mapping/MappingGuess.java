package tierdesk.intake.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;
import tierdesk.intake.words.DateColumn;

/**
 * Guesses a mapping: first by the header of a known export, then column by column by name, then by what the first rows hold. A guess that
 * the values speak against (a date column without dates) is dropped.
 */
public final class MappingGuess {

    private static final Map<TicketField, List<String>> NAMES = load();

    private final Header header;
    private final List<CsvRow> sample;
    private final Set<Integer> taken = new HashSet<>();

    private MappingGuess(Header header, List<CsvRow> sample) {
        this.header = header;
        this.sample = sample;
    }

    /** @param sample some of the first rows */
    public static Mapping guess(Header header, List<CsvRow> sample) {
        return KnownExport.of(header)
                .map(export -> export.mappingFor(header))
                .orElseGet(() -> new MappingGuess(header, sample).byNamesAndValues());
    }

    private Mapping byNamesAndValues() {
        Map<TicketField, List<String>> columns = new EnumMap<>(TicketField.class);
        byNames(columns);
        if (!columns.containsKey(TicketField.SUBJECT)) {
            subjectByValues(columns);
        }
        return new Mapping(Mapping.ANY_SOURCE, columns);
    }

    /** The best name of any field first, so that "issue" is a subject only where nothing is called "subject". */
    private void byNames(Map<TicketField, List<String>> columns) {
        int longest = NAMES.values().stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (Map.Entry<TicketField, List<String>> entry : NAMES.entrySet()) {
                TicketField field = entry.getKey();
                if (rank < entry.getValue().size() && !columns.containsKey(field)) {
                    int column = header.column(entry.getValue().get(rank));
                    if (column >= 0 && !taken.contains(column) && fits(field, column)) {
                        take(columns, field, column);
                    }
                }
            }
        }
    }

    private void take(Map<TicketField, List<String>> columns, TicketField field, int column) {
        taken.add(column);
        columns.put(field, List.of(header.name(column)));
    }

    private boolean fits(TicketField field, int column) {
        return !field.isDate() || sampled(column).stream().allMatch(String::isEmpty)
                || sampled(column).stream().anyMatch(DateColumn::looksLikeDate);
    }

    /** The column with the longest texts of those left; it is prose if its values hold blanks. */
    private void subjectByValues(Map<TicketField, List<String>> columns) {
        int best = -1;
        double bestLength = 0;
        for (int column = 0; column < header.size(); column++) {
            List<String> values = sampled(column);
            double length = values.stream().mapToInt(String::length).average().orElse(0);
            boolean prose = values.stream().filter(value -> value.contains(" ")).count() * 2 > values.size();
            if (!taken.contains(column) && prose && length > bestLength && values.stream().noneMatch(DateColumn::looksLikeDate)) {
                best = column;
                bestLength = length;
            }
        }
        if (best >= 0) {
            take(columns, TicketField.SUBJECT, best);
        }
    }

    private List<String> sampled(int column) {
        return sample.stream().map(row -> Values.orBlank(row.field(column).strip())).toList();
    }

    private static Map<TicketField, List<String>> load() {
        Properties lines = new Properties();
        try (InputStream in = MappingGuess.class.getResourceAsStream("column-names.properties")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: column-names.properties");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<TicketField, List<String>> names = new LinkedHashMap<>();
        for (TicketField field : TicketField.values()) {
            names.put(field, List.of(lines.getProperty(field.key()).split("\\s*,\\s*")));
        }
        return names;
    }
}
