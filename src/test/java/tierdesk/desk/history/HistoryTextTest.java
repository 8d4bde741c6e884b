package tierdesk.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.WorkEvent;

class HistoryTextTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final HandOver PACKET = new HandOver("No picture", "Cable: same", "VPN", "One person", "No spare here");

    private final UUID id = UUID.randomUUID();
    private final List<Entry> entries = new ArrayList<>();
    private final Shop shop = Shop.fold(List.of(new Entry(new EntryId("HQ", 1), new HybridTime(1, 0), Entry.SHOP, "mk", START,
            new ShopEvent.TechnicianSaved("mk", "Maria Keller", Role.MANAGER, Set.of("tier-1"), false))));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @DisplayName("every kind of event has its sentence in every language, with nothing left unfilled")
    void everyEventHasASentence(String language) {
        EveryEvent.list().forEach(this::add);

        List<HistoryLine> lines = new HistoryText(Locale.of(language), ZoneOffset.UTC, shop).lines(folded());

        assertThat(lines).hasSize(entries.size());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.sentence()).isNotBlank().doesNotContain("{", "}", "null", "  ");
            assertThat(line.detail()).doesNotContain("null");
        });
    }

    @Test
    @DisplayName("both languages have the same keys")
    void languagesHaveTheSameKeys() {
        assertThat(keys("de")).isEqualTo(keys("en"));
    }

    @Test
    @DisplayName("a line says who did what, and at which level the ticket was then")
    void namesPeopleAndLevels() {
        add(new RequestEvent.Identified("Acme", "Screen", Impact.LOW, Urgency.LOW, "PC-7", "Black"));
        add(new LevelEvent.Qualified("Swap the cable"));
        add(new LevelEvent.Escalated("tier-3", PACKET, "Needs the vendor’s tool", false));
        add(new LevelEvent.HandOverReturned("Try a reset first"));

        List<HistoryLine> lines = english();

        assertThat(lines.get(2).sentence()).isEqualTo("Maria Keller qualified it: Tier 1 can resolve it.");
        assertThat(lines.get(2).detail()).isEqualTo("Swap the cable");
        assertThat(lines.get(3).sentence()).isEqualTo("Maria Keller escalated it straight to Tier 3.");
        assertThat(lines.get(3).detail()).startsWith("Levels skipped because: Needs the vendor’s tool\nSymptom: No picture");
        assertThat(lines.get(4).sentence()).isEqualTo("Maria Keller returned the hand-over to Tier 1.");
        assertThat(lines).extracting(HistoryLine::level).containsExactly("tier-1", "tier-1", "tier-1", "tier-3", "tier-1");
    }

    @Test
    @DisplayName("an entry that does not apply is there, with the reason, and leaves the level as it was")
    void marksWhatDoesNotApply() {
        add(new ResolutionEvent.Verified("Ann", Channel.PHONE, "Works"));

        HistoryLine line = english().getLast();

        assertThat(line.doesNotApply()).isEqualTo("Resolve it first.");
        assertThat(line.settled()).isFalse();
        assertThat(line.level()).isEqualTo("tier-1");
    }

    @Test
    @DisplayName("a corrected work entry names the minutes it had and points at it")
    void correctionPointsAtTheEntry() {
        EntryId work = add(new WorkEvent.WorkLogged(30, "Reset", true));
        add(new WorkEvent.WorkCorrected(work, 12, "Phone rang"));

        HistoryLine line = english().getLast();

        assertThat(line.corrects()).isEqualTo(work);
        assertThat(line.sentence()).contains("the 30 min of", "to 12 min");
    }

    @Test
    @DisplayName("the activity summary holds who, when, minutes and what, and totals by level")
    void summarisesAllActivity() {
        add(new RequestEvent.Identified("Acme", "Screen", Impact.LOW, Urgency.LOW, "PC-7", "Black"));
        add(new WorkEvent.WorkLogged(30, "Swapped the cable", true));
        add(new LevelEvent.Qualified("Swap the cable"));

        String summary = new ActivitySummary(Locale.ENGLISH, ZoneOffset.UTC, shop).of(folded());

        assertThat(summary).startsWith("In all 30 min, 30.00.\nTier 1: 30 min\n");
        assertThat(summary).contains("Mar 2, 2026", "Maria Keller worked 30 min at Tier 1. Swapped the cable");
    }

    private EntryId add(Event event) {
        if (entries.isEmpty()) {
            append(new RequestEvent.RequestReceived("HQ-1", Channel.PHONE, "Ann", "Acme", "Screen black", "It is black", START,
                    StandardProcedure.REF, null, null, null));
        }
        return append(event);
    }

    private EntryId append(Event event) {
        long sequence = 10 + entries.size();
        Entry entry = new Entry(new EntryId("HQ", sequence), new HybridTime(sequence, 0), id, "mk", START.plusSeconds(sequence), event);
        entries.add(entry);
        return entry.id();
    }

    private List<HistoryLine> english() {
        return new HistoryText(Locale.ENGLISH, ZoneOffset.UTC, shop).lines(folded());
    }

    private FoldedTicket folded() {
        return new TicketFold(shop).fold(id, entries).orElseThrow();
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("tierdesk.desk.history.history", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }
}
