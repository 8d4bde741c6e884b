package tierdesk.ui.figures;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.Behind.Count;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.FigureSheet.Spread;
import tierdesk.desk.figure.FigureSheet.Totals;
import tierdesk.ui.UiContext;

/**
 * One figure over all tickets.
 *
 * @param key of its name and its formula in words
 * @param value the figure
 * @param detail what it is made of
 * @param formula how it is reckoned, in words
 * @param behind which tickets it opens
 */
record Tile(String key, String value, String detail, String formula, Behind behind) {

    /** The tiles of a sheet, in their order. */
    static List<Tile> of(FigureSheet sheet, UiContext ui) {
        Totals totals = sheet.totals();
        Words words = new Words(ui);
        return List.of(
                words.tile("open", ui.formats().count(totals.open()), words.of(totals.open(), totals.tickets()), Count.OPEN),
                words.share("first-level", totals.firstLevel(), totals.closed(), Count.RESOLVED_AT_FIRST_LEVEL),
                words.share("escalated", totals.escalated(), totals.startedLowest(), Count.ESCALATED),
                words.share("conforming", totals.conforming(), totals.tickets(), Count.CONFORMING),
                words.spread("qualify", totals.qualify(), Count.QUALIFIED_LATE),
                words.spread("resolve", totals.resolve(), Count.RESOLVED_LATE),
                words.share("reopened", totals.reopened(), totals.tickets(), Count.REOPENED),
                words.share("rejected", totals.rejected(), totals.tickets(), Count.REJECTED),
                words.share("ping-pong", totals.pingPong(), totals.tickets(), Count.PING_PONG),
                words.share("vendor", totals.vendor(), totals.tickets(), Count.WITH_VENDOR),
                words.share("unverified", totals.unverified(), totals.closed(), Count.CLOSED_UNVERIFIED),
                words.tile("cost", ui.formats().money(totals.cost()), ui.messages().get("figures.of-tickets", totals.tickets()), Count.ALL));
    }

    private record Words(UiContext ui) {

        String of(long part, long whole) {
            return ui.messages().get("figures.part", part, whole);
        }

        Tile tile(String key, String value, String detail, Behind behind) {
            return new Tile(key, value, detail, ui.messages().get("figures.formula." + key), behind);
        }

        Tile share(String key, long part, long whole, Behind behind) {
            return tile(key, whole == 0 ? ui.messages().get("figures.none") : ui.messages().get("figures.share", (double) part / whole),
                    of(part, whole), behind);
        }

        Tile spread(String key, Spread spread, Behind behind) {
            return new Tile(key, span(spread.median()), ui.messages().get("figures.in-frame", within(spread)),
                    ui.messages().get("figures.formula." + key, span(spread.ninetieth())), behind);
        }

        private String within(Spread spread) {
            return spread.tickets() == 0
                    ? ui.messages().get("figures.none")
                    : ui.messages().get("figures.share", (double) spread.within() / spread.tickets());
        }

        private String span(@Nullable Duration span) {
            return span == null ? ui.messages().get("figures.none") : ui.formats().span(span);
        }
    }
}
