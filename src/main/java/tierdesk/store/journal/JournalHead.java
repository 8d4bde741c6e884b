package tierdesk.store.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far an installation's entries are here without a gap, and the seal of the last of them. */
@Entity
@Table(name = "journal_head")
public class JournalHead {

    @Id
    @Column(length = 12)
    String installation = "";
    long sequence;
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash = EntryHash.NONE;

    /** For Hibernate. */
    protected JournalHead() {
    }

    JournalHead(String installation, long sequence, byte[] hash) {
        this.installation = installation;
        this.sequence = sequence;
        this.hash = hash;
    }

    public String installation() {
        return installation;
    }

    public long sequence() {
        return sequence;
    }
}
