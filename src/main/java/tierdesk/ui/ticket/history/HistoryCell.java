package tierdesk.ui.ticket.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.history.HistoryKind;
import tierdesk.desk.history.HistoryLine;
import tierdesk.procedure.event.EntryId;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.LevelMark;
import tierdesk.ui.ticket.text.FoldingText;

/** A line of the history: at which level, what happened, what was written, when, and whether it still holds. */
final class HistoryCell extends ListCell<HistoryLine> {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final Messages messages;
    private final Formats formats;
    private final Supplier<Instant> now;
    private final Function<String, String> levelClass;
    private final Predicate<EntryId> corrected;
    private final Set<EntryId> unfolded;
    private final LevelMark mark = new LevelMark();
    private final Label sentence = new Label();
    private final FoldingText detail;
    private final Label reason = new Label();
    private final Label when = new Label();
    private final HBox box;

    /**
     * @param levelClass the style class of a level's id
     * @param corrected whether a later entry corrects this one
     * @param unfolded the entries that a person has unfolded; cells change it
     */
    HistoryCell(Messages messages, Formats formats, Supplier<Instant> now, Function<String, String> levelClass,
            Predicate<EntryId> corrected, Set<EntryId> unfolded) {
        this.messages = messages;
        this.formats = formats;
        this.now = now;
        this.levelClass = levelClass;
        this.corrected = corrected;
        this.unfolded = unfolded;
        this.detail = new FoldingText(messages);
        getStyleClass().add("history-cell");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("history-sentence");
        reason.setWrapText(true);
        reason.getStyleClass().add("history-reason");
        when.getStyleClass().addAll("muted", "text-12");
        detail.setOnToggle(this::remember);
        VBox text = new VBox(sentence, detail, reason, when);
        text.getStyleClass().add("history-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        box = new HBox(mark, text);
        box.getStyleClass().add("history-line");
        setPrefWidth(0);
    }

    private void remember() {
        HistoryLine line = getItem();
        if (line != null) {
            if (detail.isUnfolded()) {
                unfolded.add(line.entry());
            } else {
                unfolded.remove(line.entry());
            }
            requestLayout();
        }
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            pseudoClassStateChanged(QUIET, false);
            setAccessibleText(null);
            return;
        }
        mark.setLevelClass(levelClass.apply(line.level()));
        boolean quiet = line.kind() == HistoryKind.ALERTS && line.detail().isEmpty();
        pseudoClassStateChanged(QUIET, quiet);
        sentence.setText(quiet ? messages.get("ticket.history.quiet", line.sentence(), formats.shortly(line.at())) : line.sentence());
        detail.show(line.detail(), unfolded.contains(line.entry()));
        detail.setVisible(!line.detail().isEmpty());
        detail.setManaged(!line.detail().isEmpty());
        String why = reason(line);
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        when.setText(messages.get("ticket.history.when", formats.dateTime(line.at()), ago(line.at()))
                + (line.internal() ? "  ·  " + messages.get("ticket.history.internal-mark") : ""));
        when.setVisible(!quiet);
        when.setManaged(!quiet);
        setAccessibleText(line.sentence() + " " + line.detail() + " " + why + " " + when.getText());
        setGraphic(box);
    }

    private String reason(HistoryLine line) {
        if (line.doesNotApply() != null) {
            return messages.get(line.settled() ? "ticket.history.settled" : "ticket.history.not-applied", line.doesNotApply());
        }
        return corrected.test(line.entry()) ? messages.get("ticket.history.corrected") : "";
    }

    private String ago(Instant at) {
        Duration since = Duration.between(at, now.get());
        return since.compareTo(RECENT) < 0 ? messages.get("ticket.history.just-now") : messages.get("ticket.history.ago", formats.span(since));
    }
}
