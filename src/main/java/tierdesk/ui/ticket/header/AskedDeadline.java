package tierdesk.ui.ticket.header;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.frame.FrameKind;

/** Which of the ticket's deadlines somebody wants explained, if any. */
public final class AskedDeadline {

    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>(this, "question");

    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Asks about the deadline of a kind, or takes that question back. */
    void toggle(FrameKind kind) {
        toggle(new Question(Optional.of(kind)));
    }

    /** Asks about the deadline that comes first, or takes any question back. */
    public void toggle() {
        Question present = question.get();
        question.set(present == null ? new Question(Optional.empty()) : null);
    }

    private void toggle(Question asked) {
        question.set(asked.equals(question.get()) ? null : asked);
    }

    public void close() {
        question.set(null);
    }

    /** @param kind empty for the one that ends first */
    public record Question(Optional<FrameKind> kind) {
    }
}
