package tierdesk.store.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.StatelessSession;
import tierdesk.journal.HybridTime;

/** Who this installation is, and where its clock and its counter of ticket numbers stand. The table has one row. */
@Entity
@Table(name = "installation")
public class Installation {

    @Id
    @Column(length = 12)
    String code = "";
    long lastNumber;
    long clockMillis;
    int clockCounter;
    int rowsVersion;
    boolean framesStale;

    /** For Hibernate. */
    protected Installation() {
    }

    public static Installation read(StatelessSession session) {
        return session.createSelectionQuery("from Installation", Installation.class).getSingleResult();
    }

    public String code() {
        return code;
    }

    /** Of the program that derived the rows. */
    public int rowsVersion() {
        return rowsVersion;
    }

    public void rowsDerivedBy(int version) {
        rowsVersion = version;
    }

    /** A calendar or procedure changed, and not every open ticket has been recomputed since. */
    public boolean framesStale() {
        return framesStale;
    }

    public void framesStale(boolean stale) {
        framesStale = stale;
    }

    public HybridTime clock() {
        return new HybridTime(clockMillis, clockCounter);
    }
}
