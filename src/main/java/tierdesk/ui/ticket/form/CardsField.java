package tierdesk.ui.ticket.form;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import tierdesk.ui.text.Messages;

/** A choice with all that can be chosen in sight, each with what follows from it. */
final class CardsField extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    CardsField(Messages messages, FieldModel field, String id) {
        setId(id);
        getStyleClass().add("cards");
        for (Option option : field.options()) {
            String word = option.id().toLowerCase(Locale.ROOT).replace('_', '-');
            String consequence = messages.get("ticket.card." + word);
            RadioButton card = new RadioButton(option.text());
            card.setId(id + "-" + word);
            card.getStyleClass().add("card-choice");
            card.setToggleGroup(group);
            card.setMnemonicParsing(false);
            card.setAccessibleHelp(consequence);
            card.setUserData(option.id());
            Label told = new Label(consequence);
            told.getStyleClass().addAll("muted", "card-consequence");
            told.setWrapText(true);
            told.setMinHeight(USE_PREF_SIZE);
            getChildren().addAll(card, told);
        }
        field.valueProperty().subscribe(chosen -> group.getToggles().forEach(card -> card.setSelected(card.getUserData().equals(chosen))));
        group.selectedToggleProperty().subscribe((before, card) -> {
            if (card != null) {
                field.valueProperty().set((String) card.getUserData());
            }
        });
    }
}
