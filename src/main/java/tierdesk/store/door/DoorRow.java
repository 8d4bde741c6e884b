package tierdesk.store.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.StatelessSession;

/** What was chosen about coming in. The table has one row. */
@Entity
@Table(name = "door")
public class DoorRow {

    private static final int ONLY = 1;

    @Id
    int id = ONLY;
    boolean signIn;
    int idleMinutes;
    int auditDays;

    /** For Hibernate. */
    protected DoorRow() {
    }

    static DoorRow read(StatelessSession session) {
        return session.get(DoorRow.class, ONLY);
    }
}
