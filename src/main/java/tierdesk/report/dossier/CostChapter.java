package tierdesk.report.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.WorkItem;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Head;
import tierdesk.report.dossier.Dossier.Part;
import tierdesk.report.dossier.Dossier.Text;

/** The last chapter: each work entry with what it cost, as it counts after corrections, and what vendors asked for. */
final class CostChapter {

    private static final int LENGTH = 60;

    private final DossierWords words;
    private final Shop shop;

    CostChapter(DossierWords words, Shop shop) {
        this.words = words;
        this.shop = shop;
    }

    Chapter of(Ticket ticket) {
        Procedure procedure = shop.version(ticket.procedure());
        List<List<String>> rows = new ArrayList<>();
        for (WorkItem item : ticket.work()) {
            rows.add(List.of(words.dateTime(item.at()), shop.nameOf(item.by()), procedure.level(item.level()).name(),
                    item.billable() ? shortly(item.tried()) : words.say("not-billable", shortly(item.tried())), Integer.toString(item.minutes()),
                    words.money(item.cost())));
        }
        for (VendorCase known : ticket.vendorCases()) {
            BigDecimal cost = known.cost();
            if (cost != null) {
                rows.add(List.of(words.dateTime(Objects.requireNonNullElse(known.concludedAt(), known.askedAt())), known.vendor(),
                        words.say("vendor-row"), shortly(Objects.requireNonNullElse(known.outcome(), "")), "", words.money(cost)));
            }
        }
        List<Part> parts = rows.isEmpty()
                ? List.of(new Text(words.say("cost.none")))
                : List.of(new Grid(heads(), rows, List.of(words.say("total"), "", "", "", Integer.toString(ticket.minutes()),
                        words.money(ticket.cost()))));
        return new Chapter(words.say("cost"), parts);
    }

    /** The whole text stands at the level where it was written. */
    private static String shortly(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= LENGTH ? line : line.substring(0, line.offsetByCodePoints(0, LENGTH)).strip() + "…";
    }

    private List<Head> heads() {
        return List.of(new Head(words.say("column.when"), 23, false), new Head(words.say("column.by"), 14, false),
                new Head(words.say("column.level"), 11, false), new Head(words.say("column.what"), 29, false),
                new Head(words.say("column.minutes"), 9, true), new Head(words.say("column.cost"), 14, true));
    }
}
