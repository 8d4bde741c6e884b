package tierdesk.store.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.UnknownEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON and back. Components without a value are left out; fields that are not known here are passed over. What cannot be read at all
 * (a newer version's kind, or word in it) becomes an {@link UnknownEvent}, which is written back unchanged.
 */
public final class EventCodec {

    private static final Logger LOG = LoggerFactory.getLogger(EventCodec.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Decision.class, DecisionForm.class)
            .build();

    /** For texts with half of a surrogate pair, which UTF-8 cannot hold. */
    private static final ObjectWriter ESCAPING = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    /** Looking up how to read a kind is a good part of reading a short entry. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.readerFor(type);
        }
    };

    private EventCodec() {
    }

    public static String kind(Event event) {
        return EventKinds.of(event);
    }

    public static byte[] encode(Event event) {
        if (event instanceof UnknownEvent unknown) {
            return unknown.payload().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JacksonException brokenText) {
            LOG.debug("An event of kind {} is written with escapes", kind(event), brokenText);
            return ESCAPING.writeValueAsBytes(event);
        }
    }

    public static Event decode(String kind, byte[] payload) {
        Class<? extends Event> type = EventKinds.type(kind);
        if (type != null) {
            try {
                return READERS.get(type).readValue(payload);
            } catch (JacksonException unreadable) {
                LOG.warn("An entry of kind {} cannot be read by this version and is passed on as it is", kind);
                LOG.debug("Reason", unreadable);
            }
        }
        return new UnknownEvent(kind, new String(payload, StandardCharsets.UTF_8));
    }

    /** How a decision says which one it is; the names are part of the journal's format. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Decision.EngageVendor.class, name = "engage-vendor"),
        @JsonSubTypes.Type(value = Decision.AuthoriseTime.class, name = "authorise-time"),
        @JsonSubTypes.Type(value = Decision.SendBack.class, name = "send-back"),
        @JsonSubTypes.Type(value = Decision.ReplaceAsset.class, name = "replace-asset"),
        @JsonSubTypes.Type(value = Decision.CloseUnresolved.class, name = "close-unresolved"),
        @JsonSubTypes.Type(value = Decision.ReferOut.class, name = "refer-out")
    })
    private interface DecisionForm {
    }
}
