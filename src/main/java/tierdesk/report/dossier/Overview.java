package tierdesk.report.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Head;
import tierdesk.report.dossier.Dossier.Part;
import tierdesk.report.dossier.Dossier.Section;
import tierdesk.report.dossier.Dossier.Text;
import tierdesk.report.dossier.Told.ToldEntry;

/** The first chapter: what was asked, the levels beside each other, and where frames were exceeded and why. */
final class Overview {

    private final DossierWords words;
    private final Shop shop;
    private final LevelUse use;

    Overview(DossierWords words, Shop shop, LevelUse use) {
        this.words = words;
        this.shop = shop;
        this.use = use;
    }

    Chapter of(Told told) {
        Ticket ticket = told.ticket();
        Procedure procedure = shop.version(ticket.procedure());
        List<Part> parts = new ArrayList<>();
        parts.add(new Section(words.say("request")));
        parts.add(new Text(ticket.words().isBlank() ? ticket.subject() : ticket.words()));
        ticket.identification().filter(known -> !known.description().isBlank() && !known.description().equals(ticket.words()))
                .ifPresent(known -> parts.add(new Text(known.description())));
        parts.add(new Section(words.say("levels")));
        parts.add(levels(ticket, procedure));
        parts.add(new Section(words.say("exceeded")));
        List<Text> exceeded = use.levels().stream()
                .flatMap(level -> Stream.of(FrameKind.LEVEL, FrameKind.EFFORT).filter(kind -> use.exceeded(kind, level))
                        .map(kind -> new Text(exceeded(told, procedure, kind, level))))
                .toList();
        parts.addAll(exceeded.isEmpty() ? List.of(new Text(words.say("exceeded.none"))) : exceeded);
        return new Chapter(words.say("overview"), parts);
    }

    private Grid levels(Ticket ticket, Procedure procedure) {
        List<List<String>> rows = new ArrayList<>();
        for (String level : use.levels()) {
            rows.add(List.of(procedure.level(level).name(), Long.toString(use.visits(level).count()), words.span(use.spent(level)),
                    words.span(use.allowed(level)), words.span(use.handsOn(level)), words.span(use.handsOnAllowed(level)),
                    words.money(ticket.work().stream().filter(item -> item.level().equals(level)).map(WorkItem::cost)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        return new Grid(List.of(new Head(words.say("column.level"), 16, false), new Head(words.say("column.stays"), 9, true),
                new Head(words.say("column.time"), 15, true), new Head(words.say("column.frame"), 15, true),
                new Head(words.say("column.hands-on"), 15, true), new Head(words.say("column.box"), 15, true),
                new Head(words.say("column.cost"), 15, true)), rows, List.of());
    }

    private String exceeded(Told told, Procedure procedure, FrameKind kind, String level) {
        String name = procedure.level(level).name();
        boolean effort = kind == FrameKind.EFFORT;
        String what = words.say(effort ? "exceeded.effort" : "exceeded.frame", name,
                words.span(effort ? use.handsOn(level) : use.spent(level)),
                words.span(effort ? use.handsOnAllowed(level) : use.allowed(level)));
        String since = use.spentSince(kind, level).map(at -> words.say("exceeded.since", words.dateTime(at))).orElse("");
        String why = told.entries().stream().filter(entry -> entry.words().level().equals(level) || leaves(entry, level))
                .map(entry -> reason(entry.entry().event())).flatMap(Optional::stream).distinct().collect(Collectors.joining("; "));
        return Stream.of(what, since, why.isEmpty() ? words.say("exceeded.no-reason") : words.say("exceeded.because", why))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The entry with which a level gave the ticket away is told at the level it went to. */
    private boolean leaves(ToldEntry entry, String level) {
        return use.visits(level).anyMatch(visit -> entry.at().equals(visit.leftAt()));
    }

    /** What people wrote when more time was taken, when it waited, and when it left the level. */
    private static Optional<String> reason(Event event) {
        return Optional.of(switch (event) {
            case LevelEvent.FrameExtended extended -> extended.reason();
            case WorkEvent.Held held -> held.reason();
            case LevelEvent.Escalated escalated -> escalated.handOver().reason();
            case LevelEvent.RaisedToManager raised -> raised.reason();
            default -> "";
        }).map(String::strip).filter(text -> !text.isEmpty());
    }
}
