package tierdesk.store.check;

import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/** Lets work be done that no writer may come between. */
@FunctionalInterface
public interface Quiet {

    /** The work records nothing. */
    void whileNobodyWrites(Consumer<StatelessSession> work);
}
