package tierdesk.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.UnknownEvent;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("Events as the journal keeps them")
class EventCodecTest {

    static Stream<Map.Entry<String, Event>> samples() {
        return EventSamples.all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyEventComesBackAsItWas(Map.Entry<String, Event> sample) {
        Event event = sample.getValue();
        byte[] payload = EventCodec.encode(event);

        Event back = EventCodec.decode(EventCodec.kind(event), payload);

        assertThat(back).isEqualTo(event);
        assertThat(EventCodec.encode(back)).isEqualTo(payload);
    }

    @Test
    void everyKindHasANameOfItsOwnAndLeadsBackToItsType() {
        Map<String, Event> samples = EventSamples.all();
        for (Class<?> type : EventSamples.types()) {
            String kind = EventCodec.kind(samples.get(type.getSimpleName()));
            assertThat(EventKinds.type(kind)).as(kind).isEqualTo(type);
            assertThat(kind).hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void aKindThatIsNotKnownPassesThroughUnchanged() {
        byte[] payload = "{\"fromTheFuture\" : [1,2],  \"text\":\"ä\"}".getBytes(StandardCharsets.UTF_8);

        Event event = EventCodec.decode("teleported", payload);

        assertThat(event).isInstanceOf(UnknownEvent.class);
        assertThat(EventCodec.kind(event)).isEqualTo("teleported");
        assertThat(EventCodec.encode(event)).isEqualTo(payload);
    }

    @Test
    void aWordThatIsNotKnownInAKnownKindPassesThroughUnchanged() {
        byte[] payload = "{\"kind\":\"WAITING_FOR_GODOT\",\"reason\":\"he is late\"}".getBytes(StandardCharsets.UTF_8);

        Event event = EventCodec.decode("held", payload);

        assertThat(event).isEqualTo(new UnknownEvent("held", new String(payload, StandardCharsets.UTF_8)));
        assertThat(EventCodec.encode(event)).isEqualTo(payload);
    }

    @Test
    void aFieldThatIsNotKnownIsPassedOver() {
        byte[] payload = "{\"text\":\"note\",\"internal\":true,\"mood\":\"good\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(EventCodec.decode("note-added", payload)).isEqualTo(new WorkEvent.NoteAdded("note", true));
    }

    @Test
    void halfOfASurrogatePairIsKeptToo() {
        WorkEvent.NoteAdded broken = new WorkEvent.NoteAdded("half \uD83D of it", false);

        assertThat(EventCodec.decode("note-added", EventCodec.encode(broken))).isEqualTo(broken);
    }

    @Test
    @DisplayName("entries from before people had hours and customers had contracts are read, and get the defaults")
    void olderEntriesOfTheShop() {
        byte[] customer = "{\"name\":\"Acme\",\"notes\":\"n\",\"requesters\":[\"Ann\"],\"retired\":false}".getBytes(StandardCharsets.UTF_8);
        byte[] technician = "{\"id\":\"mk\",\"name\":\"Mary\",\"role\":\"LEAD\",\"levels\":[\"tier-1\"],\"retired\":false}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(EventCodec.decode("customer-saved", customer)).isEqualTo(new ShopEvent.CustomerSaved("Acme", "n", List.of("Ann"), null, false));
        assertThat(EventCodec.decode("technician-saved", technician))
                .isEqualTo(new ShopEvent.TechnicianSaved("mk", "Mary", Role.LEAD, Set.of("tier-1"), false));
    }
}
