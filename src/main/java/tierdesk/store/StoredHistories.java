package tierdesk.store;

import java.util.function.Consumer;
import tierdesk.desk.Histories;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.TicketFold;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.SubjectHistories;

/** Folds the journal ticket by ticket as it is read. */
final class StoredHistories implements Histories {

    private final Reader reader;
    private final ShopMemory shop;

    StoredHistories(Reader reader, ShopMemory shop) {
        this.reader = reader;
        this.shop = shop;
    }

    @Override
    public void forEach(Consumer<FoldedTicket> look) {
        TicketFold fold = new TicketFold(shop.shop());
        reader.stream(session -> {
            SubjectHistories.forEach(session, (subject, history) -> {
                if (!subject.equals(Entry.SHOP)) {
                    fold.fold(subject, history.stream().map(JournalRow::entry).toList()).ifPresent(look);
                }
            });
            return true;
        });
    }
}
