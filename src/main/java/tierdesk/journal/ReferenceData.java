package tierdesk.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CannedTextSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ReferenceEvent.RootCauseSaved;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;

/** What tickets name, as the journal has it. Lists hold retired entries too, in the order in which they were first saved. */
public final class ReferenceData {

    private final Map<OfCustomer, RequesterSaved> requesters;
    private final Map<OfCustomer, AssetSaved> assets;
    private final Map<String, VendorSaved> vendors;
    private final Map<String, CategorySaved> categories;
    private final Map<String, RootCauseSaved> rootCauses;
    private final Map<String, CannedTextSaved> texts;
    private final Map<String, CheckListSaved> checkLists;

    ReferenceData() {
        requesters = new LinkedHashMap<>();
        assets = new LinkedHashMap<>();
        vendors = new LinkedHashMap<>();
        categories = new LinkedHashMap<>();
        rootCauses = new LinkedHashMap<>();
        texts = new LinkedHashMap<>();
        checkLists = new LinkedHashMap<>();
    }

    private ReferenceData(ReferenceData other) {
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
        switch (event) {
            case RequesterSaved requester -> requesters.put(new OfCustomer(requester.customer(), requester.name()), requester);
            case AssetSaved asset -> assets.put(new OfCustomer(asset.customer(), asset.name()), asset);
            case VendorSaved vendor -> vendors.put(vendor.name(), vendor);
            case CategorySaved category -> categories.put(category.name(), category);
            case RootCauseSaved cause -> rootCauses.put(cause.name(), cause);
            case CannedTextSaved text -> texts.put(text.key(), text);
            case CheckListSaved list -> checkLists.put(list.category(), list);
        }
    }

    /** What was saved last of the same identity as an event; empty for something new. */
    public Optional<ReferenceEvent> before(ReferenceEvent event) {
        return Optional.ofNullable(switch (event) {
            case RequesterSaved requester -> requesters.get(new OfCustomer(requester.customer(), requester.name()));
            case AssetSaved asset -> assets.get(new OfCustomer(asset.customer(), asset.name()));
            case VendorSaved vendor -> vendors.get(vendor.name());
            case CategorySaved category -> categories.get(category.name());
            case RootCauseSaved cause -> rootCauses.get(cause.name());
            case CannedTextSaved text -> texts.get(text.key());
            case CheckListSaved list -> checkLists.get(list.category());
        });
    }

    public List<RequesterSaved> requesters() {
        return List.copyOf(requesters.values());
    }

    public Optional<RequesterSaved> requester(String customer, String name) {
        return Optional.ofNullable(requesters.get(new OfCustomer(customer, name)));
    }

    public List<AssetSaved> assets() {
        return List.copyOf(assets.values());
    }

    /** What a customer has in use, by name. */
    public List<AssetSaved> assetsOf(String customer) {
        return assets.values().stream()
                .filter(asset -> asset.customer().equals(customer) && !asset.retired() && asset.replacedBy() == null)
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    public Optional<AssetSaved> asset(String customer, String name) {
        return Optional.ofNullable(assets.get(new OfCustomer(customer, name)));
    }

    public List<VendorSaved> vendors() {
        return List.copyOf(vendors.values());
    }

    public Optional<VendorSaved> vendor(String name) {
        return Optional.ofNullable(vendors.get(name));
    }

    public List<CategorySaved> categories() {
        return List.copyOf(categories.values());
    }

    public Optional<CategorySaved> category(String name) {
        return Optional.ofNullable(categories.get(name));
    }

    /**
     * A category and those above it, from the top down; the name alone where it is not known. Categories that two installations put under each other
     * end where they would begin again.
     */
    public List<String> path(String category) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        @Nullable String at = category;
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
        return Optional.ofNullable(rootCauses.get(name));
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
