package tierdesk.ui.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;

/** What the tour's picture of the audit holds: a working day of the sample shop. */
final class SampleLines {

    private SampleLines() {
    }

    static List<AuditLine> of(Instant now) {
        List<AuditLine> lines = new ArrayList<>();
        add(lines, now, 2, "mk", AuditKind.AUDIT_SEEN, "");
        add(lines, now, 7, "lc", AuditKind.TICKET_OPENED, "HQ-1042");
        add(lines, now, 9, "lc", AuditKind.SIGNED_IN, "");
        add(lines, now, 9, "lc", AuditKind.SIGN_IN_FAILED, "");
        add(lines, now, 26, "jb", AuditKind.LOCKED, "");
        add(lines, now, 31, "jb", AuditKind.TICKET_OPENED, "HQ-1038");
        add(lines, now, 33, "jb", AuditKind.TICKET_OPENED, "HQ-1031");
        add(lines, now, 58, "mk", AuditKind.PERSON_CHANGED, "pn");
        add(lines, now, 61, "mk", AuditKind.EXPORTED, "tickets.csv");
        add(lines, now, 64, "mk", AuditKind.PASSWORD_SET, "jb");
        add(lines, now, 66, "mk", AuditKind.SIGN_IN_ON, "");
        add(lines, now, 90, "mk", AuditKind.BACKED_UP, "tierdesk-HQ.zip");
        return lines;
    }

    private static void add(List<AuditLine> lines, Instant now, int minutesAgo, String person, AuditKind kind, String about) {
        lines.add(new AuditLine(100L - lines.size(), now.minus(Duration.ofMinutes(minutesAgo)), person, kind, about));
    }
}
