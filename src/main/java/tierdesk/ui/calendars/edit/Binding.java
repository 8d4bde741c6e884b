package tierdesk.ui.calendars.edit;

import javafx.beans.property.Property;
import javafx.util.Subscription;

/** Two properties that follow each other until the subscription ends. */
public final class Binding {

    private Binding() {
    }

    /** @param field follows {@code value} at first */
    public static <T> Subscription both(Property<T> field, Property<T> value) {
        field.bindBidirectional(value);
        return () -> field.unbindBidirectional(value);
    }
}
