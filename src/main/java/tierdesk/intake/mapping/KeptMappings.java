package tierdesk.intake.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tierdesk.intake.csv.Header;

/**
 * The mappings that people made, one for each kind of file, told by the fingerprint of its header. Immutable, and of a form that settings
 * can keep.
 *
 * @param byHeader field keys and column names, by the header's fingerprint; the one used last comes last
 */
public record KeptMappings(Map<String, Kept> byHeader) {

    /** No mapping was ever changed. */
    public static final KeptMappings NONE = new KeptMappings(Map.of());

    /** More kinds of files are not remembered; the one unused longest goes. */
    private static final int MOST = 50;

    /**
     * One mapping.
     *
     * @param columns names of columns by the field's key
     */
    public record Kept(String source, Map<String, List<String>> columns) {

        public Kept {
            columns = Map.copyOf(columns);
        }
    }

    public KeptMappings {
        byHeader = Collections.unmodifiableMap(new LinkedHashMap<>(byHeader));
    }

    /** The mapping kept for files with this header, if its columns are still there. */
    public Optional<Mapping> of(Header header) {
        return Optional.ofNullable(byHeader.get(header.fingerprint()))
                .map(KeptMappings::mapping)
                .filter(mapping -> mapping.columns().values().stream().allMatch(header::hasAll));
    }

    private static Mapping mapping(Kept kept) {
        return new Mapping(kept.source(), kept.columns().entrySet().stream()
                .filter(entry -> TicketField.ofKey(entry.getKey()).isPresent())
                .collect(Collectors.toMap(entry -> TicketField.ofKey(entry.getKey()).orElseThrow(), Map.Entry::getValue)));
    }

    /** With this one kept for files with this header. */
    public KeptMappings with(Header header, Mapping mapping) {
        Map<String, Kept> all = new LinkedHashMap<>(byHeader);
        all.remove(header.fingerprint());
        all.put(header.fingerprint(), new Kept(mapping.source(), mapping.columns().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue))));
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return new KeptMappings(all);
    }
}
