package tierdesk.store.row;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of the queue in its table. */
@Entity
@Table(name = "ticket_row")
@NullUnmarked
public class QueueRow {

    @Id
    long rowNo;
    @Embedded
    RowContent content;

    /** For Hibernate. */
    protected QueueRow() {
    }

    public QueueRow(long rowNo, RowContent content) {
        this.rowNo = rowNo;
        this.content = content;
    }

    public long rowNo() {
        return rowNo;
    }

    public RowContent content() {
        return content;
    }
}
