package tierdesk.ui.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tierdesk.desk.Drafts;

/** Drafts in memory. */
public final class FakeDrafts implements Drafts {

    private final Map<String, String> kept = new LinkedHashMap<>();

    @Override
    public void keep(String key, String text) {
        kept.put(key, text);
    }

    @Override
    public Optional<String> read(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void drop(String key) {
        kept.remove(key);
    }

    @Override
    public List<String> keys() {
        return List.copyOf(kept.keySet()).reversed();
    }
}
