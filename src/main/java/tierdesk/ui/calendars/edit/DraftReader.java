package tierdesk.ui.calendars.edit;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.Problem;
import tierdesk.ui.calendars.text.HoursText;
import tierdesk.ui.calendars.text.ZoneText;
import tierdesk.ui.text.Messages;

/** Reads a draft's fields as a calendar, and says at which of them something is wrong. */
public final class DraftReader {

    private static final String OVERLAP = "overlap";
    /** From midnight to midnight: said by the hours themselves. */
    private static final String ALL_DAY = "round_the_clock";

    private final Messages messages;

    public DraftReader(Messages messages) {
        this.messages = messages;
    }

    /** @param before stands in for what cannot be read */
    Reading read(CalendarDraft draft, CalendarDefinition before) {
        List<Note> notes = new ArrayList<>();
        Optional<ZoneId> zone = ZoneText.read(draft.zoneProperty().get());
        if (zone.isEmpty()) {
            notes.add(Note.problem(Place.ZONE, messages.get("calendars.zone.unknown", draft.zoneProperty().get().strip())));
        }
        Map<DayOfWeek, List<OpenInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursText hours = HoursText.read(draft.hours(day).get());
            weekly.put(day, hours.intervals());
            noteUnreadable(Place.of(day), hours, notes);
        }
        CalendarDefinition definition = new CalendarDefinition(draft.id(), draft.nameProperty().get().strip(),
                zone.orElse(before.zone()), draft.alwaysOpenProperty().get(), withHours(weekly), draft.holidays(), draft.exceptions());
        boolean linesReadable = notes.stream().noneMatch(note -> note.place() != Place.ZONE);
        definition.problems().stream()
                .filter(problem -> linesReadable || !problem.key().equals(Problem.NO_HOURS))
                .forEach(problem -> notes.add(problem(problem)));
        if (!definition.alwaysOpen()) {
            definition.remarks().stream()
                    .filter(remark -> !remark.key().equals(ALL_DAY))
                    .forEach(remark -> notes.add(remark(remark, weekly)));
        }
        return new Reading(definition, notes);
    }

    private void noteUnreadable(Place place, HoursText hours, List<Note> notes) {
        hours.unreadable().forEach(part -> notes.add(Note.problem(place, messages.get("calendars.hours.unreadable", part))));
        hours.empty().forEach(part -> notes.add(Note.problem(place, messages.get("calendars.hours.empty", part))));
    }

    /** A weekday without hours is one that is missing, so that reading what was written gives an equal calendar. */
    private static Map<DayOfWeek, List<OpenInterval>> withHours(Map<DayOfWeek, List<OpenInterval>> weekly) {
        Map<DayOfWeek, List<OpenInterval>> open = new EnumMap<>(weekly);
        open.values().removeIf(List::isEmpty);
        return open;
    }

    private Note problem(Problem problem) {
        return Note.problem(placeOf(problem), problem.sentence(messages.locale()));
    }

    /** Overlapping hours would count as their union; of a weekday they are to be said so before they are saved. */
    private Note remark(Problem remark, Map<DayOfWeek, List<OpenInterval>> weekly) {
        String sentence = remark.sentence(messages.locale());
        if (!(remark.args().getFirst() instanceof DayOfWeek day)) {
            return Note.remark(Place.EXCEPTIONS, sentence);
        }
        return remark.key().equals(OVERLAP)
                ? new Note(Place.of(day), true, sentence, OpenInterval.union(weekly.getOrDefault(day, List.of())))
                : Note.remark(Place.of(day), sentence);
    }

    private static Place placeOf(Problem problem) {
        return switch (problem.key()) {
            case "id_missing", "name_missing" -> Place.NAME;
            case Problem.NO_HOURS -> Place.WEEK;
            case "exception_twice" -> Place.EXCEPTIONS;
            default -> Place.HOLIDAYS;
        };
    }
}
