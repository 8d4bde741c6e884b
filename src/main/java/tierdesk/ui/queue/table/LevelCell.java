package tierdesk.ui.queue.table;

import java.util.function.Function;
import tierdesk.desk.TicketRow;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.theme.LevelMark;

/** The level's shape in its colour, and a word beside it. */
final class LevelCell extends RowCell {

    private final LevelMark mark = new LevelMark();
    private final ShopLook shop;
    private final Function<TicketRow, String> text;

    LevelCell(ShopLook shop, Function<TicketRow, String> text) {
        this.shop = shop;
        this.text = text;
        getStyleClass().add("level-cell");
    }

    @Override
    void show(TicketRow row) {
        mark.setLevelClass(shop.level(row).styleClass());
        setGraphic(mark);
        setText(text.apply(row));
    }

    @Override
    void clear() {
        setGraphic(null);
        setText(null);
    }
}
