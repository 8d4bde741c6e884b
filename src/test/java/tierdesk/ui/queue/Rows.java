package tierdesk.ui.queue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;

/** Rows for tests, each with a number of its own. */
public final class Rows {

    public static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    private Rows() {
    }

    public static TicketRow row(long number) {
        return row(number, "Subject " + number);
    }

    public static TicketRow row(long number, String subject) {
        return row(number, subject, Stage.IN_PROGRESS, null, MORNING.plus(Duration.ofMinutes(18)), null);
    }

    public static TicketRow row(long number, String subject, Stage stage, HoldKind hold, Instant due, Long leftMillis) {
        return new TicketRow(number, id(number), "HQ-" + number, subject, "Acme", "Ann", "tier-2", 1, stage, false,
                Priority.P3, true, "mk", hold, StandardProcedure.ALWAYS_OPEN, due,
                due == null ? null : due.minus(Duration.ofHours(4)), Duration.ofHours(4).toMillis(), leftMillis, 42, 60,
                new BigDecimal("63.00"), new BigDecimal("90"), "tier-3", new BigDecimal("120"),
                false, false, false, MORNING.minus(Duration.ofHours(5)), MORNING.minus(Duration.ofMinutes(number % 60)));
    }

    public static UUID id(long number) {
        return new UUID(7, number);
    }
}
