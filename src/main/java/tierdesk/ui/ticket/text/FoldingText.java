package tierdesk.ui.ticket.text;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tierdesk.ui.text.Messages;

/** A text that shows its beginning, and all of it when asked. */
public final class FoldingText extends VBox {

    private final Messages messages;
    private final Label text = new Label();
    private final Hyperlink toggle = new Hyperlink();
    private String whole = "";
    private boolean unfolded;
    private Runnable onToggle = () -> { };

    public FoldingText(Messages messages) {
        this.messages = messages;
        getStyleClass().add("folding-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        toggle.managedProperty().bind(toggle.visibleProperty());
        toggle.setOnAction(event -> {
            unfolded = !unfolded;
            update();
            onToggle.run();
        });
        getChildren().addAll(text, toggle);
    }

    public FoldingText(Messages messages, String whole) {
        this(messages);
        show(whole, false);
    }

    /** Shows another text. */
    public void show(String newText, boolean allOfIt) {
        whole = newText;
        unfolded = allOfIt;
        update();
    }

    /** Whether all of it is shown. */
    public boolean isUnfolded() {
        return unfolded;
    }

    /** Told when a person folds or unfolds it. */
    public void setOnToggle(Runnable handler) {
        onToggle = handler;
    }

    private void update() {
        String folded = Folded.of(whole);
        text.setText(unfolded ? whole : folded);
        toggle.setVisible(!folded.equals(whole));
        toggle.setText(messages.get(unfolded ? "ticket.history.less" : "ticket.history.more"));
        toggle.setVisited(false);
    }
}
