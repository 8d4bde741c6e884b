package tierdesk.ui.ticket.form;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Drafts;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.model.TicketAction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is typed into one form about one ticket, kept over closing the form and over a crash until it is recorded. */
final class FormDraft {

    private static final Logger LOG = LoggerFactory.getLogger(FormDraft.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UiContext ui;
    private final Drafts drafts;
    private final String key;
    private @Nullable Map<String, String> unkept;
    private int strokes;
    private boolean kept;
    private boolean dropped;

    FormDraft(UiContext ui, Drafts drafts, UUID ticket, TicketAction action) {
        this.ui = ui;
        this.drafts = drafts;
        this.key = "ticket/" + ticket + "/" + action.word();
    }

    /** Hands over what was typed before, if anything was and nothing has been typed since. */
    void restore(Consumer<Map<String, String>> fill) {
        ui.background().task(ui.messages().get("ticket.task.draft"), progress -> drafts.read(key))
                .onSuccess(found -> found.ifPresent(text -> {
                    kept = true;
                    if (strokes == 0) {
                        fill.accept(parse(text));
                    }
                }))
                .onFailure(failure -> LOG.warn("The draft {} cannot be read", key, failure))
                .start();
    }

    /** Something was typed: kept after a pause. What the form was filled with by itself is not worth keeping. */
    void typed(Map<String, String> values, Map<String, String> filled) {
        if (values.equals(filled) && !kept) {
            unkept = null;
            return;
        }
        unkept = new LinkedHashMap<>(values);
        int mine = ++strokes;
        ui.background().screen().later(PAUSE, () -> {
            if (mine == strokes) {
                keepNow();
            }
        });
    }

    void keepNow() {
        Map<String, String> values = unkept;
        unkept = null;
        if (values != null && !dropped) {
            kept = true;
            String text = JSON.writeValueAsString(values);
            ui.background().task(ui.messages().get("ticket.task.draft"), progress -> {
                drafts.keep(key, text);
                return key;
            }).onFailure(failure -> LOG.warn("The draft {} cannot be kept", key, failure)).start();
        }
    }

    /** What was typed is on record now. */
    void drop() {
        dropped = true;
        unkept = null;
        if (kept) {
            ui.background().task(ui.messages().get("ticket.task.draft"), progress -> {
                drafts.drop(key);
                return key;
            }).onFailure(failure -> LOG.warn("The draft {} cannot be dropped", key, failure)).start();
        }
    }

    private Map<String, String> parse(String text) {
        try {
            return JSON.readValue(text, new TypeReference<HashMap<String, String>>() {
            });
        } catch (JacksonException e) {
            LOG.warn("The draft {} is not one that this version reads", key, e);
            return Map.of();
        }
    }
}
