package tierdesk.ui.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Callback;

/**
 * Who makes which controller. Each feature adds its own, with everything the controller needs in its constructor; FXML
 * makes none by itself.
 */
public final class Controllers implements Callback<Class<?>, Object> {

    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    /** Names the one who makes controllers of a class; each FXML loaded gets a new one. */
    public <C> Controllers add(Class<C> type, Supplier<? extends C> maker) {
        if (makers.putIfAbsent(type, maker) != null) {
            throw new IllegalStateException("Two features make " + type.getName());
        }
        return this;
    }

    @Override
    public Object call(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("Nobody makes " + type.getName()
                    + ": its feature has to add it to the controllers");
        }
        return maker.get();
    }
}
