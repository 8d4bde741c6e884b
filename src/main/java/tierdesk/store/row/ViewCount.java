package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many tickets a view holds. */
@Entity
@Table(name = "view_count")
public class ViewCount {

    @Id
    @Column(length = 80)
    String viewKey = "";
    long tickets;

    /** For Hibernate. */
    protected ViewCount() {
    }

    ViewCount(String viewKey, long tickets) {
        this.viewKey = viewKey;
        this.tickets = tickets;
    }

    public String viewKey() {
        return viewKey;
    }

    public long tickets() {
        return tickets;
    }
}
