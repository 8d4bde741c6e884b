package tierdesk.report.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.ticket.Span;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.Visit;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.dossier.Dossier.Entries;
import tierdesk.report.dossier.Dossier.Facts;
import tierdesk.report.dossier.Dossier.Part;
import tierdesk.report.dossier.Told.ToldEntry;
import tierdesk.report.pdf.Paper.Fact;

/** A chapter for each stay at a level, and for each time the manager had the ticket: everything that happened, in order. */
final class StayChapters {

    private final DossierWords words;
    private final Shop shop;
    private final LevelUse use;

    StayChapters(DossierWords words, Shop shop, LevelUse use) {
        this.words = words;
        this.shop = shop;
        this.use = use;
    }

    List<Chapter> of(Told told) {
        Map<Stay, List<ToldEntry>> stays = new LinkedHashMap<>();
        told.entries().forEach(entry -> stays.computeIfAbsent(stay(entry, told.ticket()), first -> new ArrayList<>()).add(entry));
        Map<String, Integer> times = new HashMap<>();
        List<Chapter> chapters = new ArrayList<>();
        stays.forEach((stay, entries) -> chapters.add(chapter(told.ticket(), stay, entries, times)));
        return chapters;
    }

    /** Where an entry belongs: from being raised until the decision to the manager, else to the visit it was written in. */
    private static Stay stay(ToldEntry entry, Ticket ticket) {
        List<Span> decisions = ticket.managerSpans();
        return IntStream.range(0, decisions.size()).filter(i -> within(entry, decisions.get(i))).mapToObj(i -> new Stay(true, i)).findFirst()
                .orElseGet(() -> new Stay(false, entry.words().visit()));
    }

    private static boolean within(ToldEntry entry, Span span) {
        return !entry.at().isBefore(span.from()) && (span.to() == null || !entry.at().isAfter(span.to()));
    }

    private Chapter chapter(Ticket ticket, Stay stay, List<ToldEntry> entries, Map<String, Integer> times) {
        Procedure procedure = shop.version(ticket.procedure());
        String name = stay.manager() ? words.say("manager") : procedure.level(ticket.visits().get(stay.index()).level()).name();
        int time = times.merge(name, 1, Integer::sum);
        List<Fact> facts = stay.manager() ? facts(ticket.managerSpans().get(stay.index())) : facts(ticket, ticket.visits().get(stay.index()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Facts(Stream.concat(facts.stream(), people(entries).stream()).toList()));
        parts.add(new Entries(entries.stream().map(ToldEntry::line).toList()));
        return new Chapter(time == 1 ? name : words.say("again", name, time), parts);
    }

    private List<Fact> facts(Span span) {
        return List.of(new Fact(words.say("fact.when"), span.to() == null
                ? words.say("since", words.dateTime(span.from()))
                : words.say("from-to", words.dateTime(span.from()), words.dateTime(span.to()))));
    }

    private List<Fact> facts(Ticket ticket, Visit visit) {
        List<WorkItem> work = ticket.work().stream().filter(item -> item.visit() == visit.index()).toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.when"), visit.leftAt() == null
                ? words.say("since", words.dateTime(visit.enteredAt()))
                : words.say("from-to", words.dateTime(visit.enteredAt()), words.dateTime(use.end(visit)))));
        facts.add(new Fact(words.say("fact.support-time"), words.span(use.spent(visit))));
        facts.add(new Fact(words.say("fact.hands-on"), words.say("minutes-and-cost", work.stream().mapToInt(WorkItem::minutes).sum(),
                words.money(work.stream().map(WorkItem::cost).reduce(BigDecimal.ZERO, BigDecimal::add)))));
        if (visit.extended().isPositive()) {
            facts.add(new Fact(words.say("fact.extended"), words.span(visit.extended())));
        }
        addWritten(facts, "fact.plan", Objects.requireNonNullElse(visit.plan(), ""));
        addWritten(facts, "fact.instructions", Objects.requireNonNullElse(visit.instructions(), ""));
        return facts;
    }

    private List<Fact> people(List<ToldEntry> entries) {
        String names = entries.stream().filter(entry -> !entry.entry().by().equals(Actor.DESK.id())).map(entry -> entry.words().who())
                .distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(new Fact(words.say("fact.people"), names));
    }

    private void addWritten(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.say(key), value));
        }
    }

    /**
     * Where the ticket stayed.
     *
     * @param manager with the manager rather than at a level
     * @param index which of the ticket's visits, or of the times the manager had it
     */
    private record Stay(boolean manager, int index) {
    }
}
