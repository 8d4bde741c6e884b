package tierdesk.ui.calendars.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which calendar is being edited, and what stands beside its fields: what all parts of the editor share. */
public final class Editing {

    private final ReadOnlyObjectWrapper<@Nullable CalendarDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ObjectProperty<Aside> aside = new SimpleObjectProperty<>(this, "aside", Aside.WEEK);
    private final InstantSource clock;

    public Editing(InstantSource clock) {
        this.clock = clock;
    }

    /** Edits this one; none for null. */
    public void edit(@Nullable CalendarDraft edited) {
        if (edited != draft.get()) {
            aside.set(Aside.WEEK);
            draft.set(edited);
        }
    }

    public ReadOnlyObjectProperty<@Nullable CalendarDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public @Nullable CalendarDraft draft() {
        return draft.get();
    }

    /** What stands beside the fields. */
    public ObjectProperty<Aside> asideProperty() {
        return aside;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The date it is in the calendar's own zone. */
    public LocalDate today() {
        CalendarDraft edited = draft.get();
        return edited == null ? LocalDate.EPOCH : LocalDate.ofInstant(now(), edited.reading().definition().zone());
    }
}
