package tierdesk.store.check;

import java.util.Arrays;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import tierdesk.store.audit.AuditHead;
import tierdesk.store.audit.AuditRow;
import tierdesk.store.audit.AuditTable;

/** The chain of seals of the audit, from the first line that is kept. One line in memory at a time. */
final class AuditCheck {

    private final Problems problems;

    AuditCheck(Problems problems) {
        this.problems = problems;
    }

    void run(StatelessSession session) {
        AuditHead head = AuditHead.read(session);
        long last = head.forgotten();
        byte[] seal = head.firstHash();
        try (ScrollableResults<AuditRow> rows = AuditTable.inOrder(session)) {
            while (rows.next()) {
                AuditRow row = rows.get();
                look(row, last, seal);
                last = row.number();
                seal = row.hash();
            }
        }
        if (last < head.number()) {
            problems.add("Lines " + (last + 1) + " to " + head.number() + " of the audit are missing.");
        } else if (!Arrays.equals(seal, head.hash())) {
            problems.add("The audit does not end with the line that was noted last.");
        }
    }

    private void look(AuditRow row, long last, byte[] seal) {
        if (!row.intact()) {
            problems.add("Line " + row.number() + " of the audit was altered: its content does not fit its seal.");
        }
        if (row.number() != last + 1) {
            problems.add("Lines " + (last + 1) + " to " + (row.number() - 1) + " of the audit are missing.");
        } else if (!row.follows(seal)) {
            problems.add("Line " + row.number() + " of the audit does not follow the one before it: one of the two was replaced.");
        }
    }
}
