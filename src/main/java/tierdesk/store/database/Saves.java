package tierdesk.store.database;

import org.hibernate.StatelessSession;

/** The one writer, for tables that no entry of the journal has to do with. */
@FunctionalInterface
public interface Saves {

    /**
     * Does something in a transaction; when this returns it is forced to disk.
     *
     * @param intent what is to be done, equal when the same is asked for again
     * @throws tierdesk.desk.CannotSaveException when nothing was changed
     */
    <T, X extends Exception> T write(Object intent, Class<T> type, Work<T, X> work) throws X;

    /** What is done within the transaction. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T in(StatelessSession session) throws X;
    }
}
