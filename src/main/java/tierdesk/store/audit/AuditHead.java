package tierdesk.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where the lines that are kept begin and end. The table has one row. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    private static final int ONLY = 1;

    @Id
    int id = ONLY;
    long forgotten;
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] firstHash = {};
    long number;
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash = {};

    /** For Hibernate. */
    protected AuditHead() {
    }

    public static AuditHead read(StatelessSession session) {
        return session.get(AuditHead.class, ONLY);
    }

    /** The last line that is no longer kept; 0 when all are. */
    public long forgotten() {
        return forgotten;
    }

    /** Its seal. */
    public byte[] firstHash() {
        return firstHash.clone();
    }

    /** The last line. */
    public long number() {
        return number;
    }

    /** Its seal. */
    public byte[] hash() {
        return hash.clone();
    }
}
