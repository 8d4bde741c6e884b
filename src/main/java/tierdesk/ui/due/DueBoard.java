package tierdesk.ui.due;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.DueAlerts.DayCount;
import tierdesk.desk.TicketRow;

/**
 * What runs out when, and what was told in the last weeks, as read at one moment.
 *
 * @param late how many tickets are past their frame already
 * @param lastDay the present day; the history ends with it
 */
record DueBoard(Instant at, long late, List<Section> sections, List<DayCount> history, LocalDate lastDay) {

    /** Days that the history shows. */
    static final int DAYS = 30;

    /** Rows of a group that are shown; of all others only how many there are. */
    static final int ROWS = 50;

    DueBoard {
        sections = List.copyOf(sections);
        history = List.copyOf(history);
    }

    /** Reads it; waits for the disk. */
    static DueBoard read(DueAlerts alerts, Instant now, ZoneId zone, DayOfWeek firstDayOfWeek) {
        List<Section> sections = new ArrayList<>();
        Instant from = now;
        for (DueGroup group : DueGroup.values()) {
            Instant to = group.end(now, zone, firstDayOfWeek);
            List<TicketRow> rows = alerts.runningOut(from, to, ROWS);
            long count = rows.size() < ROWS ? rows.size() : alerts.countRunningOut(from, to);
            sections.add(new Section(group, rows, count));
            from = to;
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        return new DueBoard(now, alerts.countRunningOut(Instant.EPOCH, now), sections,
                alerts.raisedByDay(today.minusDays(DAYS - 1L), today, zone), today);
    }

    /**
     * The tickets of a group, those that run out first on top.
     *
     * @param count all there are, also those that are not among the rows
     */
    record Section(DueGroup group, List<TicketRow> rows, long count) {

        Section {
            rows = List.copyOf(rows);
        }

        long more() {
            return Math.max(0, count - rows.size());
        }
    }
}
