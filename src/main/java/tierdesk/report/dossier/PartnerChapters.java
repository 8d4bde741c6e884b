package tierdesk.report.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.ticket.Attachment;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.dossier.Dossier.Entries;
import tierdesk.report.dossier.Dossier.Facts;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Head;
import tierdesk.report.dossier.Dossier.Line;
import tierdesk.report.dossier.Dossier.Part;
import tierdesk.report.dossier.Dossier.Section;
import tierdesk.report.pdf.Paper.Fact;

/** What was said to the client and by them, the vendor cases and the files, each gathered from the levels; left out where there is nothing. */
final class PartnerChapters {

    private final DossierWords words;
    private final Shop shop;

    PartnerChapters(DossierWords words, Shop shop) {
        this.words = words;
        this.shop = shop;
    }

    void addTo(List<Chapter> chapters, Told told) {
        List<Line> client = told.lines(PartnerChapters::withClient);
        if (!client.isEmpty()) {
            chapters.add(new Chapter(words.say("client"), List.of(new Entries(client))));
        }
        List<VendorCase> cases = told.ticket().vendorCases();
        if (!cases.isEmpty()) {
            List<Part> parts = new ArrayList<>();
            cases.forEach(known -> add(parts, known, told));
            chapters.add(new Chapter(words.say("vendors"), parts));
        }
        List<Attachment> files = told.ticket().attachments();
        if (!files.isEmpty()) {
            chapters.add(new Chapter(words.say("files"), List.of(files(files))));
        }
    }

    private static boolean withClient(Event event) {
        return switch (event) {
            case RequestEvent.RequestReceived _, RequestEvent.ClientReplied _, ResolutionEvent.VerificationAttempted _,
                    ResolutionEvent.Verified _, ResolutionEvent.VerificationRejected _ -> true;
            default -> false;
        };
    }

    private void add(List<Part> parts, VendorCase known, Told told) {
        parts.add(new Section(known.product().isBlank() ? known.vendor() : words.say("vendor", known.vendor(), known.product())));
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.case-number", known.caseNumber());
        add(facts, "fact.contact", known.contact());
        add(facts, "fact.asked", words.dateTime(known.askedAt()));
        Instant promised = known.promisedAt();
        add(facts, "fact.promised", promised == null ? words.say("nothing-promised") : words.dateTime(promised));
        Instant concluded = known.concludedAt();
        add(facts, "fact.concluded", concluded == null ? words.say("open") : words.dateTime(concluded));
        BigDecimal cost = known.cost();
        add(facts, "fact.vendor-cost", cost == null ? "" : words.money(cost));
        parts.add(new Facts(facts));
        parts.add(new Entries(told.lines(event -> concerns(event, known.id()))));
    }

    private static boolean concerns(Event event, String caseId) {
        return switch (event) {
            case VendorEvent.VendorEngaged engaged -> engaged.caseId().equals(caseId);
            case VendorEvent.VendorExchanged exchanged -> exchanged.caseId().equals(caseId);
            case VendorEvent.VendorConcluded concluded -> concluded.caseId().equals(caseId);
            case LevelEvent.Decided decided -> decided.decision() instanceof Decision.EngageVendor engaged && engaged.caseId().equals(caseId);
            default -> false;
        };
    }

    private Grid files(List<Attachment> files) {
        List<List<String>> rows = files.stream()
                .map(file -> List.of(file.name(), words.size(file.bytes()), shop.nameOf(file.by()), words.dateTime(file.at()))).toList();
        return new Grid(List.of(new Head(words.say("column.file"), 45, false), new Head(words.say("column.size"), 12, true),
                new Head(words.say("column.by"), 21, false), new Head(words.say("column.when"), 22, false)), rows, List.of());
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.say(key), value));
        }
    }
}
