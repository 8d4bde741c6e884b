package tierdesk.ui.reference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Drafts;
import tierdesk.procedure.shop.ShopField;
import tierdesk.ui.UiContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed of all entries over a crash, a while after the last key. */
final class TypedEntries {

    private static final Logger LOG = LoggerFactory.getLogger(TypedEntries.class);
    private static final String KEY = "reference";
    private static final Duration TYPING_RESTS = Duration.ofSeconds(1);

    private final UiContext ui;
    private final Drafts drafts;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private List<Typed> kept = List.of();
    private List<Typed> wanted = List.of();
    private boolean waiting;

    TypedEntries(UiContext ui, Drafts drafts) {
        this.ui = ui;
        this.drafts = drafts;
    }

    /**
     * What was typed of one entry.
     *
     * @param key of its row; blank for a new one
     */
    record Typed(String kind, String key, Map<ShopField, String> texts) {
    }

    /** Gives what was left over from last time. */
    void read(Consumer<List<Typed>> found) {
        ui.background().task(ui.messages().get("reference.task.draft"), progress -> drafts.read(KEY).map(this::parse).orElse(List.of()))
                .onSuccess(left -> {
                    kept = left;
                    wanted = left;
                    found.accept(left);
                }).start();
    }

    /** Keeps these from now on; none is nothing to keep. */
    void keep(List<Typed> typed) {
        wanted = List.copyOf(typed);
        if (!waiting && !wanted.equals(kept)) {
            waiting = true;
            ui.background().later(TYPING_RESTS, this::write);
        }
    }

    private void write() {
        List<Typed> now = wanted;
        ui.background().task(ui.messages().get("reference.task.draft"), progress -> {
            if (now.isEmpty()) {
                drafts.drop(KEY);
            } else {
                drafts.keep(KEY, mapper.writeValueAsString(now));
            }
            return now;
        }).onEnd(() -> {
            // also when it failed: the status bar says so, and the next change tries again
            kept = now;
            waiting = false;
            keep(wanted);
        }).start();
    }

    private List<Typed> parse(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<Typed>>() { });
        } catch (JacksonException e) {
            LOG.warn("What was typed of reference data cannot be read and is left aside", e);
            return List.of();
        }
    }
}
