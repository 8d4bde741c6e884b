package tierdesk.store.queue;

import java.util.List;
import tierdesk.desk.Sort;

/**
 * How the queue is ordered by one of its columns. Within equal levels, stages, priorities, holders and customers the time left decides; the row's
 * number always decides last.
 *
 * @param index whose columns are {@code closed}, then {@code columns}, then {@code row_no}
 */
record Order(String index, List<String> columns) {

    private static final String TIME = "time_key";

    static Order by(Sort.Column column) {
        return switch (column) {
            case TIME_LEFT -> new Order("row_by_time", List.of(TIME));
            case NUMBER -> new Order("row_by_number", List.of("number_key"));
            case SUBJECT -> new Order("row_by_subject", List.of("subject_key"));
            case CUSTOMER -> new Order("row_by_customer", List.of("customer_key", TIME));
            case LEVEL -> new Order("row_by_level", List.of("level_index", TIME));
            case STAGE -> new Order("row_by_standing", List.of("standing", TIME));
            case PRIORITY -> new Order("row_by_priority", List.of("priority", TIME));
            case HOLDER -> new Order("row_by_holder", List.of("holder_key", TIME));
            case EFFORT -> new Order("row_by_effort", List.of("effort_key"));
            case RECEIVED -> new Order("row_by_received", List.of("received_at"));
            case LAST_ACTIVITY -> new Order("row_by_activity", List.of("last_activity_at"));
        };
    }
}
