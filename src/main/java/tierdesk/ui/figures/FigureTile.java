package tierdesk.ui.figures;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tierdesk.ui.text.Messages;

/** A tile: name, figure, what it is made of, and its formula in words. A press opens the tickets behind it. */
final class FigureTile extends Button {

    FigureTile(Tile tile, Messages messages, Runnable open) {
        String name = messages.get("figures.tile." + tile.key());
        Label value = new Label(tile.value());
        value.getStyleClass().addAll("text-24", "strong");
        Label title = new Label(name);
        title.getStyleClass().add("section-title");
        Label detail = new Label(tile.detail());
        detail.getStyleClass().add("text-12");
        Label words = new Label(tile.formula());
        words.getStyleClass().addAll("text-12", "muted");
        VBox lines = new VBox(title, value, detail, words);
        lines.getStyleClass().add("figure-tile-lines");
        setId("figure-" + tile.key());
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name + ": " + tile.value() + ", " + tile.detail() + ". " + tile.formula());
        getStyleClass().add("figure-tile");
        setOnAction(event -> open.run());
    }
}
