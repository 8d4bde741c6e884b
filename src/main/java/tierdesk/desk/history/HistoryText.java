package tierdesk.desk.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.ticket.Visit;

/** A ticket's whole history as lines that a person reads, in order, in their language. */
public final class HistoryText {

    private final Words words;
    private final Shop shop;

    /**
     * @param locale a language without words of its own reads English
     * @param zone in which instants are written
     * @param shop whose people, levels and procedures are named
     */
    public HistoryText(Locale locale, ZoneId zone, Shop shop) {
        this.words = new Words(locale, zone);
        this.shop = shop;
    }

    /** Every entry, oldest first, those that do not apply included. */
    public List<HistoryLine> lines(FoldedTicket folded) {
        EventText texts = new EventText(words, shop, folded.ticket(), folded.history());
        LevelTrail trail = new LevelTrail(folded.ticket().visits());
        Map<EntryId, FoldedTicket.Inapplicable> inapplicable = new HashMap<>();
        folded.inapplicable().forEach(item -> inapplicable.put(item.entry(), item));
        List<HistoryLine> lines = new ArrayList<>(folded.history().size());
        for (Entry entry : folded.history()) {
            FoldedTicket.Inapplicable item = inapplicable.get(entry.id());
            Visit visit = item == null ? trail.after(entry.event()) : trail.present();
            lines.add(line(entry, texts, visit, item));
        }
        return lines;
    }

    /** The instant as the lines of this history write it: day and time of day. */
    public String dateTime(HistoryLine line) {
        return words.dateTime(line.at());
    }

    private HistoryLine line(Entry entry, EventText texts, Visit visit, FoldedTicket.@Nullable Inapplicable inapplicable) {
        EventText.Text text = texts.of(entry, visit.level());
        Event event = entry.event();
        return new HistoryLine(
                entry.id(),
                entry.occurredAt(),
                texts.who(entry.by()),
                visit.level(),
                visit.index(),
                HistoryKind.of(event),
                text.sentence(),
                text.detail(),
                event instanceof WorkEvent.NoteAdded note && note.internal(),
                event instanceof WorkEvent.WorkCorrected corrected ? corrected.entry() : null,
                inapplicable == null ? null : inapplicable.reason().sentence(words.locale()),
                inapplicable != null && inapplicable.isSettled());
    }
}
