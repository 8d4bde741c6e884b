package tierdesk.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person chose, as properties. They are read and written on one thread, the JavaFX thread where there is a screen.
 *
 * <p>Keys in the file that no {@link Setting} asks for are kept as they are: an older program does not forget what a
 * newer one wrote.
 */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final JsonMapper mapper;
    private final ObjectNode tree;
    private final Runnable changed;
    private final Map<String, ObjectProperty<?>> properties = new HashMap<>();

    /**
     * @param tree    the file's content, which changes with every choice
     * @param changed called after each choice
     */
    Settings(JsonMapper mapper, ObjectNode tree, Runnable changed) {
        this.mapper = mapper;
        this.tree = tree;
        this.changed = changed;
    }

    /** Settings that no file keeps: for tests, the tour and the command line. */
    public static Settings inMemory() {
        JsonMapper mapper = SettingsFile.mapper();
        return new Settings(mapper, mapper.createObjectNode(), () -> { });
    }

    /**
     * The property of a setting; always the same one for the same key. A value in the file that does not fit the
     * setting's type counts as not chosen.
     */
    @SuppressWarnings("unchecked") // a key has one declaration, so one type
    public <T> ObjectProperty<T> of(Setting<T> setting) {
        return (ObjectProperty<T>) properties.computeIfAbsent(setting.key(), key -> property(setting));
    }

    /** The present value of a setting. */
    public <T> T get(Setting<T> setting) {
        return of(setting).get();
    }

    /** Chooses a value. */
    public <T> void set(Setting<T> setting, T value) {
        of(setting).set(value);
    }

    private <T> ObjectProperty<T> property(Setting<T> setting) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(this, setting.key(), read(setting));
        property.addListener((observable, before, now) -> write(setting, Objects.requireNonNull(now, setting.key())));
        return property;
    }

    private <T> T read(Setting<T> setting) {
        JsonNode node = tree.at(pointer(setting));
        if (node.isMissingNode() || node.isNull()) {
            return setting.fallback();
        }
        try {
            return mapper.treeToValue(node, setting.type());
        } catch (JacksonException e) {
            LOG.warn("The setting {} has a value that does not fit and counts as not chosen: {}", setting.key(), node, e);
            return setting.fallback();
        }
    }

    private <T> void write(Setting<T> setting, T value) {
        String[] path = setting.key().split("\\.", -1);
        ObjectNode at = tree;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
        }
        at.set(path[path.length - 1], mapper.valueToTree(value));
        changed.run();
    }

    private static String pointer(Setting<?> setting) {
        return "/" + setting.key().replace('.', '/');
    }
}
