package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import tierdesk.journal.Entry;

/** Which ticket a script's or another system's number became. */
@Entity
@Table(name = "ticket_source")
@IdClass(SourceLine.Key.class)
public class SourceLine {

    @Id
    @Column(length = 200)
    String source = "";
    @Id
    @Column(length = 200)
    String externalNumber = "";
    @Id
    UUID ticket = Entry.SHOP;

    /** For Hibernate. */
    protected SourceLine() {
    }

    SourceLine(String source, String externalNumber, UUID ticket) {
        this.source = source;
        this.externalNumber = externalNumber;
        this.ticket = ticket;
    }

    /** What tells lines apart. */
    public record Key(String source, String externalNumber, UUID ticket) {
    }
}
