package tierdesk.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CannedTextSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.Renamed;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ReferenceEvent.RootCauseSaved;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ReferenceEvent.What;

/** What tickets name, as the journal has it. Lists hold retired entries too, in the order in which they were first saved. */
public final class ReferenceData {

    private final Map<OfCustomer, RequesterSaved> requesters;
    private final Map<OfCustomer, AssetSaved> assets;
    private final Map<String, VendorSaved> vendors;
    private final Map<String, CategorySaved> categories;
    private final Map<String, RootCauseSaved> rootCauses;
    private final Map<String, CannedTextSaved> texts;
    private final Map<String, CheckListSaved> checkLists;

    private final FormerNames names;

    ReferenceData() {
        names = new FormerNames();
        requesters = new LinkedHashMap<>();
        assets = new LinkedHashMap<>();
        vendors = new LinkedHashMap<>();
        categories = new LinkedHashMap<>();
        rootCauses = new LinkedHashMap<>();
        texts = new LinkedHashMap<>();
        checkLists = new LinkedHashMap<>();
    }

    private ReferenceData(ReferenceData other) {
        names = new FormerNames(other.names);
        requesters = new LinkedHashMap<>(other.requesters);
        assets = new LinkedHashMap<>(other.assets);
        vendors = new LinkedHashMap<>(other.vendors);
        categories = new LinkedHashMap<>(other.categories);
        rootCauses = new LinkedHashMap<>(other.rootCauses);
        texts = new LinkedHashMap<>(other.texts);
        checkLists = new LinkedHashMap<>(other.checkLists);
    }

    /** One of its own, to apply further events to. */
    ReferenceData copy() {
        return new ReferenceData(this);
    }

    void apply(ReferenceEvent event) {
        switch (asNamedNow(event)) {
            case Renamed renamed -> rename(renamed);
            case RequesterSaved requester -> requesters.put(new OfCustomer(requester.customer(), requester.name()), requester);
            case AssetSaved asset -> assets.put(new OfCustomer(asset.customer(), asset.name()), asset);
            case VendorSaved vendor -> vendors.put(vendor.name(), vendor);
            case CategorySaved category -> categories.put(category.name(), category);
            case RootCauseSaved cause -> rootCauses.put(cause.name(), cause);
            case CannedTextSaved text -> texts.put(text.key(), text);
            case CheckListSaved list -> checkLists.put(list.category(), list);
        }
    }

    /** The same, with everything it names as it is called now: who saved it may not have heard of another name yet. */
    private ReferenceEvent asNamedNow(ReferenceEvent event) {
        return switch (event) {
            case RequesterSaved requester -> {
                String customer = current(What.CUSTOMER, requester.customer());
                yield requester.called(customer, names.current(What.REQUESTER, customer, requester.name()));
            }
            case AssetSaved asset -> asset.of(current(What.CUSTOMER, asset.customer()), current(What.VENDOR, asset.vendor()));
            case VendorSaved vendor -> vendor.called(current(What.VENDOR, vendor.name()));
            case CategorySaved category -> category.called(current(What.CATEGORY, category.name()), category(category.parent(), names));
            case RootCauseSaved cause -> cause.called(current(What.ROOT_CAUSE, cause.name()), category(cause.category(), names));
            case CheckListSaved list -> list.of(current(What.CATEGORY, list.category()));
            case CannedTextSaved _, Renamed _ -> event;
        };
    }

    private static @Nullable String category(@Nullable String name, FormerNames names) {
        return name == null ? null : names.current(What.CATEGORY, "", name);
    }

    private String current(What what, String name) {
        return names.current(what, "", name);
    }

    /** What was called otherwise before, and is now called so; the name itself where it was never another. */
    public String nameNow(What what, String customer, String name) {
        return names.current(what, customer, name);
    }

    /** All names under which tickets may name it, the present one among them. */
    public Set<String> namesOf(What what, String current) {
        return names.all(what, "", current);
    }

    private void rename(Renamed renamed) {
        switch (renamed.what()) {
            // the customer itself is the shop's; it asks first whether the name is free
            case CUSTOMER -> names.customerRenamed(renamed.from(), renamed.to());
            case REQUESTER -> named(renamed, current(What.CUSTOMER, renamed.customer()),
                    requesters.containsKey(new OfCustomer(current(What.CUSTOMER, renamed.customer()), renamed.to())));
            case VENDOR -> named(renamed, "", vendors.containsKey(renamed.to()));
            case CATEGORY -> named(renamed, "", categories.containsKey(renamed.to()));
            case ROOT_CAUSE -> named(renamed, "", rootCauses.containsKey(renamed.to()));
        }
        again(requesters, person -> new OfCustomer(person.customer(), person.name()));
        again(assets, asset -> new OfCustomer(asset.customer(), asset.name()));
        again(vendors, VendorSaved::name);
        again(categories, CategorySaved::name);
        again(rootCauses, RootCauseSaved::name);
        again(checkLists, CheckListSaved::category);
    }

    private void named(Renamed renamed, String customer, boolean taken) {
        if (!taken) {
            names.renamed(renamed.what(), customer, names.current(renamed.what(), customer, renamed.from()), renamed.to());
        }
    }

    /** Puts what is there under the names that hold now, in the same order. */
    @SuppressWarnings("unchecked") // what an event is called now is an event of the same kind
    private <K, E extends ReferenceEvent> void again(Map<K, E> entries, Function<E, K> key) {
        List<E> all = List.copyOf(entries.values());
        entries.clear();
        for (E entry : all) {
            E now = (E) asNamedNow(entry);
            entries.put(key.apply(now), now);
        }
    }

    /** What was saved last of the same identity as an event; empty for something new. */
    public Optional<ReferenceEvent> before(ReferenceEvent event) {
        return Optional.ofNullable(switch (asNamedNow(event)) {
            case RequesterSaved requester -> requesters.get(new OfCustomer(requester.customer(), requester.name()));
            case AssetSaved asset -> assets.get(new OfCustomer(asset.customer(), asset.name()));
            case VendorSaved vendor -> vendors.get(vendor.name());
            case CategorySaved category -> categories.get(category.name());
            case RootCauseSaved cause -> rootCauses.get(cause.name());
            case CannedTextSaved text -> texts.get(text.key());
            case CheckListSaved list -> checkLists.get(list.category());
            case Renamed _ -> null;
        });
    }

    public List<RequesterSaved> requesters() {
        return List.copyOf(requesters.values());
    }

    public Optional<RequesterSaved> requester(String customer, String name) {
        String now = current(What.CUSTOMER, customer);
        return Optional.ofNullable(requesters.get(new OfCustomer(now, names.current(What.REQUESTER, now, name))));
    }

    public List<AssetSaved> assets() {
        return List.copyOf(assets.values());
    }

    /** What a customer has in use, by name. */
    public List<AssetSaved> assetsOf(String customer) {
        return assets.values().stream()
                .filter(asset -> asset.customer().equals(current(What.CUSTOMER, customer)) && !asset.retired() && asset.replacedBy() == null)
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    public Optional<AssetSaved> asset(String customer, String name) {
        return Optional.ofNullable(assets.get(new OfCustomer(current(What.CUSTOMER, customer), name)));
    }

    public List<VendorSaved> vendors() {
        return List.copyOf(vendors.values());
    }

    public Optional<VendorSaved> vendor(String name) {
        return Optional.ofNullable(vendors.get(current(What.VENDOR, name)));
    }

    public List<CategorySaved> categories() {
        return List.copyOf(categories.values());
    }

    public Optional<CategorySaved> category(String name) {
        return Optional.ofNullable(categories.get(current(What.CATEGORY, name)));
    }

    /**
     * A category and those above it, from the top down; the name alone where it is not known. Categories that two installations put under each other
     * end where they would begin again.
     */
    public List<String> path(String category) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        @Nullable String at = current(What.CATEGORY, category);
        while (at != null && seen.add(at)) {
            path.addFirst(at);
            CategorySaved known = categories.get(at);
            at = known == null ? null : known.parent();
        }
        return List.copyOf(path);
    }

    public List<RootCauseSaved> rootCauses() {
        return List.copyOf(rootCauses.values());
    }

    public Optional<RootCauseSaved> rootCause(String name) {
        return Optional.ofNullable(rootCauses.get(current(What.ROOT_CAUSE, name)));
    }

    public List<CannedTextSaved> cannedTexts() {
        return List.copyOf(texts.values());
    }

    public Optional<CannedTextSaved> cannedText(String key) {
        return Optional.ofNullable(texts.get(key)).filter(text -> !text.retired());
    }

    public List<CheckListSaved> checkLists() {
        return List.copyOf(checkLists.values());
    }

    /** What to look at before a ticket of a category is resolved: the list of the category, else of the nearest above that has one. */
    public List<String> checkList(String category) {
        return path(category).reversed().stream()
                .map(checkLists::get)
                .filter(list -> list != null && !list.retired())
                .findFirst()
                .map(CheckListSaved::items)
                .orElse(List.of());
    }

    /** A name that is unique for a customer only. */
    private record OfCustomer(String customer, String name) {
    }
}
