package tierdesk.ui.field;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.ui.work.Background;
import tierdesk.ui.work.Latest;

/** What could be meant by what was typed so far: asked for in the background, offered, chosen from. */
public final class Completion {

    /** How many are offered at most: more is no help. */
    public static final int LIMIT = 8;

    private static final Duration TYPING_RESTS = Duration.ofMillis(120);

    private final Source source;
    private final Latest<List<String>> latest;
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private String typed = "";

    /** @param title what is being done while it asks */
    public Completion(Background background, String title, Source source) {
        this.source = source;
        this.latest = new Latest<>(background, title, this::offer);
    }

    /** Asks what this could be the beginning of; nothing is offered for nothing. */
    public void typed(String text) {
        typed = text.strip();
        if (typed.isEmpty()) {
            stop();
        } else {
            String asked = typed;
            latest.askAfter(TYPING_RESTS, progress -> source.like(asked, LIMIT));
        }
    }

    /** Offers nothing any more, whatever is still being asked. */
    public void stop() {
        latest.cancel();
        offered.clear();
        chosen.set(-1);
    }

    /** What is offered, best first. */
    public ObservableList<String> offered() {
        return offered;
    }

    /** Which of them would be taken; -1 while nothing is offered. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses another one, around the ends. */
    public void move(int by) {
        if (!offered.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, offered.size()));
        }
    }

    private void offer(List<String> found) {
        boolean nothingNew = found.isEmpty() || found.size() == 1 && found.getFirst().equals(typed);
        if (nothingNew) {
            stop();
            return;
        }
        chosen.set(-1);
        offered.setAll(found);
        // who typed a whole name means it, though it is the beginning of another one
        chosen.set(Math.max(whole(found), 0));
    }

    private int whole(List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).equalsIgnoreCase(typed)) {
                return i;
            }
        }
        return -1;
    }

    /** Where completions come from; asked off the JavaFX thread. */
    @FunctionalInterface
    public interface Source {

        /** What begins like what was typed, best first. */
        List<String> like(String typed, int limit);
    }
}
