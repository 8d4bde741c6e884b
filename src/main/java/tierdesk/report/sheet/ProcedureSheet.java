package tierdesk.report.sheet;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.file.FileOut;
import tierdesk.journal.Shop;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.form.ValueText;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.Paper;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.report.pdf.PaperHead;
import tierdesk.report.pdf.PaperTable;
import tierdesk.report.pdf.PaperTable.Column;

/** A procedure as a client gets it: levels, frames, hours, holidays, vendors, rates and contacts, as PDF. */
public final class ProcedureSheet {

    private final Procedure procedure;
    private final Shop shop;
    private final SheetWords words;
    private final Instant now;
    private final ZoneId zone;
    private final Locale locale;

    /**
     * What is printed.
     *
     * @param now the day it is made; holidays of the year from then on are named
     */
    public ProcedureSheet(Procedure procedure, Shop shop, Instant now, ZoneId zone, Locale locale) {
        this.procedure = procedure;
        this.shop = shop;
        this.words = new SheetWords(locale);
        this.now = now;
        this.zone = zone;
        this.locale = locale;
    }

    /**
     * Writes it, whole or not at all. Waits for the disk.
     *
     * @return how many pages it has
     */
    public int write(FileOut file) throws IOException {
        Paper paper = new Paper(new PaperHead(new Letterhead(shop.description().name(), null), procedure.name(),
                words.get("version", procedure.ref().version()), now, zone, locale));
        paper.table(levels()).table(priorities()).facts(rules());
        List<VendorSaved> vendors = shop.reference().vendors().stream().filter(vendor -> !vendor.retired()).toList();
        if (!vendors.isEmpty()) {
            PaperTable table = new PaperTable(Column.text(words.get("vendors"), 2), Column.text(words.get("contract-number"), 2),
                    Column.text(words.get("products"), 3));
            vendors.forEach(vendor -> table.row(vendor.name(), vendor.contractNumber(), String.join(", ", vendor.products())));
            paper.table(table);
        }
        return paper.write(file);
    }

    private PaperTable levels() {
        PaperTable table = new PaperTable(Column.text(words.get("level"), 2), Column.number(words.get("frame"), 2),
                Column.number(words.get("effort"), 2), Column.number(words.get("rate", shop.description().currency()), 2),
                Column.text(words.get("people"), 4));
        for (Level level : procedure.levels()) {
            table.row(level.name(), ValueText.write(level.elapsedFrame()), ValueText.write(level.effortBox()), words.money(level.hourlyRate()),
                    shop.staff().stream().filter(person -> person.levels().contains(level.id())).map(TechnicianSaved::name)
                            .collect(Collectors.joining(", ")));
        }
        return table;
    }

    private PaperTable priorities() {
        PaperTable table = new PaperTable(Column.text(words.get("priority"), 1), Column.text(words.get("when"), 4),
                Column.number(words.get("frames"), 1), Column.number(words.get("resolved"), 2), Column.text(words.get("hours"), 3));
        for (Priority priority : Priority.values()) {
            PriorityRule rule = procedure.rule(priority);
            table.row(priority.name(), cases(priority), rule.framePercent() + " %", ValueText.write(rule.contract()),
                    shop.calendar(rule.calendarId()).definition().name());
        }
        return table;
    }

    /** Which impact with which urgency gives it. */
    private String cases(Priority priority) {
        return Stream.of(Impact.values())
                .flatMap(impact -> Stream.of(Urgency.values())
                        .filter(urgency -> procedure.priority(impact, urgency) == priority)
                        .map(urgency -> words.of(impact) + "/" + words.of(urgency)))
                .collect(Collectors.joining(", "));
    }

    private List<Fact> rules() {
        List<Fact> facts = new ArrayList<>();
        for (String id : procedure.priorities().values().stream().map(PriorityRule::calendarId).distinct().sorted().toList()) {
            SupportCalendar calendar = shop.calendar(id);
            facts.add(new Fact(calendar.definition().name(), words.hours(calendar.definition())));
            LocalDate today = LocalDate.ofInstant(now, calendar.zone());
            String holidays = calendar.holidays(today, today.plusYears(1)).stream()
                    .map(day -> words.date(day.date()) + " " + day.name()).collect(Collectors.joining(", "));
            if (!holidays.isEmpty()) {
                facts.add(new Fact(words.get("holidays"), holidays));
            }
        }
        String holds = Stream.of(HoldKind.values()).filter(procedure.stoppingHolds()::contains).map(words::of).collect(Collectors.joining(", "));
        facts.add(new Fact(words.get("waits"), holds.isEmpty() ? words.get("never") : holds));
        facts.add(new Fact(words.get("confirmation"), words.get("confirmation.rule", ValueText.write(procedure.verification().askWithin()),
                procedure.verification().attempts(), procedure.verification().businessDays())));
        facts.add(new Fact(words.get("reopening"), words.get("reopening.rule", procedure.reopening().within().toDays())));
        if (procedure.costCap() != null) {
            facts.add(new Fact(words.get("cost-cap"), words.money(procedure.costCap()) + " " + shop.description().currency()));
        }
        if (!shop.description().contact().isBlank()) {
            facts.add(new Fact(words.get("contact"), shop.description().contact()));
        }
        return facts;
    }
}
