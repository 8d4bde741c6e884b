package tierdesk.report.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tierdesk.desk.history.HistoryText;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.pdf.Paper.Fact;

/** Makes dossiers in one language. Costs time in proportion to the history: not on the JavaFX thread. */
public final class DossierMaker {

    private final Locale locale;
    private final ZoneId zone;
    private final Shop shop;
    private final DossierWords words;

    /**
     * @param locale a language without words of its own reads English
     * @param zone in which instants are written
     * @param shop whose people, levels and procedures are named
     */
    public DossierMaker(Locale locale, ZoneId zone, Shop shop) {
        this.locale = locale;
        this.zone = zone;
        this.shop = shop;
        this.words = new DossierWords(locale, zone, shop.description().currency());
    }

    /**
     * @param now what is still going on is reckoned until then
     * @param clientCopy without what is marked internal
     */
    public Dossier of(FoldedTicket folded, Instant now, boolean clientCopy) {
        Ticket ticket = folded.ticket();
        Told told = Told.of(folded, new HistoryText(locale, zone, shop), words, clientCopy);
        LevelUse use = new LevelUse(ticket, shop, now);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Overview(words, shop, use).of(told));
        chapters.addAll(new StayChapters(words, shop, use).of(told));
        new PartnerChapters(words, shop).addTo(chapters, told);
        chapters.add(new CostChapter(words, shop).of(ticket));
        return new Dossier(words.say("title", ticket.number(), ticket.subject()), words.say(clientCopy ? "copy.client" : "copy.own"),
                facts(ticket), chapters);
    }

    private List<Fact> facts(Ticket ticket) {
        Procedure procedure = shop.version(ticket.procedure());
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.customer", ticket.customer());
        add(facts, "fact.requester", ticket.requester());
        add(facts, "fact.received", words.say("received", words.dateTime(ticket.receivedAt()), words.word(ticket.channel())));
        Optional<Identification> known = ticket.identification();
        add(facts, "fact.category", known.map(Identification::category).orElse(""));
        add(facts, "fact.asset", known.map(Identification::asset).orElse(""));
        add(facts, "fact.priority", ticket.priority().name());
        add(facts, "fact.procedure", words.say("procedure", procedure.name(), procedure.ref().version()));
        add(facts, "fact.standing", standing(ticket, procedure));
        add(facts, "fact.cost", words.say("minutes-and-cost", ticket.minutes(), words.money(ticket.cost())));
        return facts;
    }

    private String standing(Ticket ticket, Procedure procedure) {
        String level = procedure.level(ticket.level()).name();
        return switch (ticket.stage()) {
            case CLOSED -> ticket.closing().map(closing -> words.say("closed", words.word(closing.kind()), words.dateTime(closing.at()))).orElse("");
            case MANAGER_DECISION -> words.say("at-manager", level);
            case RECEIVED, IDENTIFIED, QUALIFYING, IN_PROGRESS, VERIFYING -> words.say("at-level", words.word(ticket.stage()), level);
        };
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.say(key), value));
        }
    }
}
