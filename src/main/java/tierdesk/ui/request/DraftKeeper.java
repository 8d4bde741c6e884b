package tierdesk.ui.request;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Drafts;
import tierdesk.ui.UiContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed over a crash. One step at a time, the newest wish last, so that a draft that was saved stays gone. */
final class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final String KEY = "request";

    private final UiContext ui;
    private final Drafts drafts;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private RequestText kept = RequestText.EMPTY;
    private RequestText wanted = RequestText.EMPTY;
    private boolean busy;

    DraftKeeper(UiContext ui, Drafts drafts) {
        this.ui = ui;
        this.drafts = drafts;
    }

    /** Gives what was left over from last time, if anything was. */
    void read(Consumer<RequestText> found) {
        ui.background().task(ui.messages().get("request.task.draft"), progress -> drafts.read(KEY).flatMap(this::parse))
                .onSuccess(text -> text.ifPresent(left -> {
                    kept = left;
                    wanted = left;
                    found.accept(left);
                }))
                .start();
    }

    /** Keeps this from now on; a blank one is thrown away. */
    void keep(RequestText text) {
        wanted = text.isBlank() ? RequestText.EMPTY : text;
        next();
    }

    private void next() {
        if (busy || wanted.equals(kept)) {
            return;
        }
        busy = true;
        RequestText text = wanted;
        ui.background().task(ui.messages().get("request.task.draft"), progress -> {
                    write(text);
                    return text;
                })
                .onEnd(() -> {
                    // also when it failed: the status bar says so, and the next change tries again
                    kept = text;
                    busy = false;
                    next();
                })
                .start();
    }

    private void write(RequestText text) {
        if (text.isBlank()) {
            drafts.drop(KEY);
        } else {
            drafts.keep(KEY, mapper.writeValueAsString(text));
        }
    }

    private Optional<RequestText> parse(String json) {
        try {
            return Optional.of(mapper.readValue(json, RequestText.class));
        } catch (JacksonException e) {
            LOG.warn("The draft of a request cannot be read and is left aside", e);
            return Optional.empty();
        }
    }
}
