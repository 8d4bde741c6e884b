package tierdesk.settings;

/**
 * One thing a person can choose. A feature declares its own as constants; nothing else has to know them.
 *
 * @param key      where it stands in the file, for example {@code queue.columns}: a lower-case path with dots
 * @param type     an immutable type that Jackson reads and writes: a record, an enum, a string, a number
 * @param fallback what holds until somebody chooses
 */
public record Setting<T>(String key, Class<T> type, T fallback) {

    public Setting {
        if (!key.matches("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*")) {
            throw new IllegalArgumentException("A setting's key is a lower-case path with dots, not: " + key);
        }
    }
}
