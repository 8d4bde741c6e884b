package tierdesk.intake.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.shop.Contract;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the sample shop is made of: people, clients, issues and what is said, from the JSON files beside this class. */
record SampleContent(
        List<Technician> technicians, List<Customer> customers, List<Issue> issues, Map<String, List<String>> phrases, Reference reference) {

    SampleContent {
        technicians = List.copyOf(technicians);
        customers = List.copyOf(customers);
        issues = List.copyOf(issues);
        phrases = Map.copyOf(phrases);
    }

    /** A person who works at the shop. */
    record Technician(String id, String name, Role role, Set<String> levels, Set<String> skills) {
    }

    /** @param share of the tickets, in relation to the others' */
    record Customer(
            String name, int share, String notes, List<String> sites, List<String> requesters, String address, Contract contract) {
    }

    /**
     * A kind of issue.
     *
     * @param weight how often, in relation to the others
     * @param levels how often each level solves it, in relation to the others
     * @param weights impact and urgency as {@code HIGH/LOW}
     * @param assets names with {@code {n}} for a number; may be empty
     * @param vendor who helps when we cannot; null for nobody
     * @param skip why levels may be passed over for Onsite; null where they may not
     */
    record Issue(
            String category,
            int weight,
            List<Integer> levels,
            List<String> weights,
            List<String> assets,
            List<String> subjects,
            List<String> words,
            List<String> plans,
            List<String> tried,
            List<String> resolutions,
            List<String> causes,
            @Nullable Vendor vendor,
            @Nullable String skip) {
    }

    /** A vendor, and what of theirs it is. */
    record Vendor(String name, String product) {
    }

    /** What tickets name, ready to be saved. */
    record Reference(
            ShopEvent.ShopDescribed shop,
            List<ReferenceEvent.RequesterSaved> requesters,
            List<ReferenceEvent.VendorSaved> vendors,
            List<ReferenceEvent.AssetSaved> assets,
            List<ReferenceEvent.CategorySaved> categories,
            List<ReferenceEvent.RootCauseSaved> rootCauses,
            List<ReferenceEvent.CannedTextSaved> texts,
            List<ReferenceEvent.CheckListSaved> checkLists) {

        /** In an order in which each names only what is there. */
        List<ShopEvent> events() {
            List<ShopEvent> events = new ArrayList<>(List.of(shop));
            Stream.of(requesters, vendors, assets, categories, rootCauses, texts, checkLists).forEach(events::addAll);
            return events;
        }
    }

    private record People(List<Technician> technicians, List<Customer> customers) {
    }

    static SampleContent load() {
        JsonMapper mapper = JsonMapper.shared();
        People people = read("people.json", in -> mapper.readValue(in, People.class));
        return new SampleContent(
                people.technicians(),
                people.customers(),
                read("issues.json", in -> mapper.readValue(in, new TypeReference<List<Issue>>() { })),
                read("phrases.json", in -> mapper.readValue(in, new TypeReference<Map<String, List<String>>>() { })),
                read("reference.json", in -> mapper.readValue(in, Reference.class)));
    }

    /** How a file is read. */
    private interface Reading<T> {
        T from(InputStream in);
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Objects.requireNonNull(SampleContent.class.getResourceAsStream(name), name)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Technician> serving(String level) {
        return technicians.stream().filter(technician -> technician.role() != Role.MANAGER && technician.levels().contains(level)).toList();
    }

    Technician manager() {
        return first(Role.MANAGER);
    }

    Technician lead() {
        return first(Role.LEAD);
    }

    private Technician first(Role role) {
        return technicians.stream().filter(technician -> technician.role() == role).findFirst().orElseThrow();
    }

    List<String> phrases(String kind) {
        return Objects.requireNonNull(phrases.get(kind), kind);
    }
}
