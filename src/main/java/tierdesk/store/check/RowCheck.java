package tierdesk.store.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.journal.SubjectHistories;
import tierdesk.store.row.DerivedRows;
import tierdesk.store.row.RowProjector;

/**
 * Whether rows and counts are what the journal comes to. People go on working meanwhile: what seems to differ is looked at again while nobody
 * writes, before it is called a problem.
 */
final class RowCheck {

    private final Reader reader;
    private final Quiet quiet;
    private final Supplier<Shop> shop;
    private final Problems problems;
    private final DerivedRows derived = new DerivedRows();

    RowCheck(Reader reader, Quiet quiet, Supplier<Shop> shop, Problems problems) {
        this.reader = reader;
        this.quiet = quiet;
        this.shop = shop;
        this.problems = problems;
    }

    /** @return how many tickets there are */
    long run(Runnable step) {
        reader.stream(session -> {
            SubjectHistories.forEach(session, (subject, history) -> {
                expect(derived, subject, history);
                if (derived.full()) {
                    compare();
                    step.run();
                }
            });
            return true;
        });
        compare();
        quiet.whileNobodyWrites(this::countsAndLeftovers);
        return derived.rows();
    }

    private void expect(DerivedRows rows, UUID subject, List<JournalRow> history) {
        fold(subject, history).ifPresent(folded -> rows.expect(RowProjector.rowNumber(history), folded, shop.get()));
    }

    private Optional<FoldedTicket> fold(UUID subject, List<JournalRow> history) {
        return subject.equals(Entry.SHOP)
                ? Optional.empty()
                : new TicketFold(shop.get()).fold(subject, history.stream().map(JournalRow::entry).toList());
    }

    private void compare() {
        List<DerivedRows.Difference> different = reader.read(derived::compare);
        if (!different.isEmpty()) {
            quiet.whileNobodyWrites(session -> different.forEach(difference -> compareAgain(session, difference.ticket())));
        }
    }

    private void compareAgain(StatelessSession session, UUID ticket) {
        DerivedRows again = new DerivedRows();
        expect(again, ticket, JournalTable.of(session, ticket));
        again.compare(session).forEach(difference -> problems.add(difference.missing()
                ? "Ticket " + difference.number() + " is not in the queue."
                : "Ticket " + difference.number() + " stands in the queue differently from its history."));
    }

    /** While tickets came in during the check the counts differ rightly; then the rows themselves are counted. */
    private void countsAndLeftovers(StatelessSession session) {
        long rows = session.createSelectionQuery("select count(*) from QueueRow", Long.class).getSingleResult();
        List<String> different = derived.differentCounts(session);
        if (different.isEmpty() && rows == derived.rows()) {
            return;
        }
        DerivedRows again = new DerivedRows();
        reader.stream(stream -> {
            SubjectHistories.forEach(stream, (subject, history) -> {
                expect(again, subject, history);
                if (again.full()) {
                    again.compare(session);
                }
            });
            return true;
        });
        again.differentCounts(session).forEach(view -> problems.add("The count of the view “" + view + "” is wrong."));
        if (rows != again.rows()) {
            problems.add("The queue holds " + rows + " tickets, the journal " + again.rows() + ".");
        }
    }
}
