package tierdesk.report.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tierdesk.desk.history.HistoryLine;
import tierdesk.desk.history.HistoryText;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.report.dossier.Dossier.Line;

/** A ticket's history as one copy of the dossier tells it: each entry with its line, without those that this copy leaves out. */
record Told(Ticket ticket, List<ToldEntry> entries) {

    static Told of(FoldedTicket folded, HistoryText text, DossierWords words, boolean clientCopy) {
        List<HistoryLine> lines = text.lines(folded);
        List<ToldEntry> entries = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            HistoryLine line = lines.get(i);
            if (!clientCopy || !line.internal()) {
                Event event = folded.history().get(i).event();
                String detail = clientCopy ? withoutSummary(event, line.detail()) : line.detail();
                entries.add(new ToldEntry(folded.history().get(i), line,
                        new Line(text.dateTime(line), line.sentence(), detail, remark(line, words))));
            }
        }
        return new Told(folded.ticket(), entries);
    }

    /** The activity summary tells internal notes, too; and what it tells else stands in the dossier already. */
    private static String withoutSummary(Event event, String detail) {
        return switch (event) {
            case LevelEvent.RaisedToManager raised -> raised.reason();
            case LevelEvent.ActivitySummarised _ -> "";
            default -> detail;
        };
    }

    private static String remark(HistoryLine line, DossierWords words) {
        String internal = line.internal() ? words.say("internal") : "";
        String noEffect = line.doesNotApply() == null ? "" : words.say("does-not-apply", line.doesNotApply());
        return (internal + " " + noEffect).strip();
    }

    /** The lines of the entries that are wanted. */
    List<Line> lines(Predicate<Event> wanted) {
        return entries.stream().filter(told -> wanted.test(told.entry().event())).map(ToldEntry::line).toList();
    }

    /**
     * An entry.
     *
     * @param words as the history tells it
     * @param line as the dossier prints it
     */
    record ToldEntry(Entry entry, HistoryLine words, Line line) {

        Instant at() {
            return words.at();
        }
    }
}
