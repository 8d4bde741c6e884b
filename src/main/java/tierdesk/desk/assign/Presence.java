package tierdesk.desk.assign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Span;
import tierdesk.clock.SupportCalendar;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.shop.Absence;

/** Whether somebody works at an instant, by their hours and absences. The sooner one works, the smaller. */
public sealed interface Presence {

    /** @param until when the present hours end; null where they go on for over a day */
    record Here(@Nullable Instant until) implements Presence {
    }

    /** @param from when the next hours begin */
    record Later(Instant from) implements Presence {
    }

    /** @param last the last day of the absence */
    record Away(LocalDate last) implements Presence {
    }

    /** Here before later before away. */
    default int order() {
        return switch (this) {
            case Here _ -> 0;
            case Later _ -> 1;
            case Away _ -> 2;
        };
    }

    /** What an instant is for somebody. */
    static Presence of(TechnicianSaved person, Shop shop, Instant at) {
        SupportCalendar hours = shop.hours(person.hours());
        LocalDate day = LocalDate.ofInstant(at, hours.zone());
        for (Absence absence : person.absences()) {
            if (absence.covers(day)) {
                return new Away(absence.to());
            }
        }
        if (!hours.isOpen(at)) {
            return new Later(hours.firstOpen(at));
        }
        Instant horizon = at.plus(Duration.ofDays(1));
        List<Span> open = hours.open(at, horizon);
        Instant end = open.getFirst().to();
        return new Here(end.isBefore(horizon) ? end : null);
    }
}
