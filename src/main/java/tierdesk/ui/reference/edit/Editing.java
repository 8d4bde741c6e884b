package tierdesk.ui.reference.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.intake.reference.sheet.ReferenceKind.Reading;
import tierdesk.journal.Shop;
import tierdesk.journal.ShopRules;
import tierdesk.procedure.event.ReferenceEvent.Renamed;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;

/** An entry as it is typed: what stands in its fields, whether that is saved, and what is wrong where. */
public final class Editing {

    private final ReferenceKind kind;
    private final @Nullable ShopEvent saved;
    private final Supplier<Shop> shop;
    private final Locale locale;
    private final Map<ShopField, String> before = new EnumMap<>(ShopField.class);
    private final Map<ShopField, StringProperty> texts = new EnumMap<>(ShopField.class);
    private final Map<ShopField, ReadOnlyStringWrapper> problems = new EnumMap<>(ShopField.class);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyBooleanWrapper renaming = new ReadOnlyBooleanWrapper(this, "renaming");
    private Runnable typing = () -> { };

    /** @param saved the entry as it is; null for a new one */
    public Editing(ReferenceKind kind, @Nullable ShopEvent saved, Supplier<Shop> shop, Locale locale) {
        this.kind = kind;
        this.saved = saved;
        this.shop = shop;
        this.locale = locale;
        if (saved != null) {
            before.putAll(kind.texts(saved, shop.get(), locale));
        }
        for (ShopField field : kind.fields()) {
            StringProperty text = new SimpleStringProperty(this, field.name(), before.getOrDefault(field, ""));
            texts.put(field, text);
            problems.put(field, new ReadOnlyStringWrapper(this, field.name(), ""));
            text.subscribe((old, now) -> typed(field));
        }
    }

    public ReferenceKind kind() {
        return kind;
    }

    /** As it was saved last; null for a new one. */
    public @Nullable ShopEvent saved() {
        return saved;
    }

    public boolean isNew() {
        return saved == null;
    }

    /** Whether it can be called otherwise. */
    public boolean isRenamable() {
        return saved != null && ReferenceKind.renamed(saved, "").isPresent();
    }

    /** Whether its name is being changed. */
    public ReadOnlyBooleanProperty renamingProperty() {
        return renaming.getReadOnlyProperty();
    }

    /** Its name can be changed from now on. */
    public void rename() {
        renaming.set(isRenamable());
    }

    /** The field in which its name stands. */
    public ShopField nameField() {
        return kind.identity().getLast();
    }

    /** What is to be saved, in this order; nothing for an entry that is as it was. */
    public List<ShopEvent> events(Reading reading) {
        Optional<Renamed> renamed = renamed();
        boolean asItWas = renamed.isPresent() && shopWith(renamed).before(reading.event()).filter(reading.event()::equals).isPresent();
        return Stream.concat(renamed.stream(), asItWas ? Stream.empty() : Stream.of(reading.event())).toList();
    }

    private Optional<Renamed> renamed() {
        String name = text(nameField()).get().strip();
        return saved == null || name.equals(before.getOrDefault(nameField(), "")) ? Optional.empty() : ReferenceKind.renamed(saved, name);
    }

    private Shop shopWith(Optional<Renamed> renamed) {
        return renamed.map(event -> shop.get().with(List.of(event))).orElseGet(shop);
    }

    /** What stands in a field. */
    public StringProperty text(ShopField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** Why what stands in a field cannot be saved; empty where nothing is wrong, or it is being mended. */
    public ReadOnlyStringProperty problem(ShopField field) {
        return problem(field, problems).getReadOnlyProperty();
    }

    private static ReadOnlyStringWrapper problem(ShopField field, Map<ShopField, ReadOnlyStringWrapper> problems) {
        return Objects.requireNonNull(problems.get(field));
    }

    /** Whether something is typed that is not saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Who is told of every change. */
    public void onTyping(Runnable told) {
        typing = told;
    }

    private void typed(ShopField field) {
        problem(field, problems).set("");
        changed.set(texts.entrySet().stream().anyMatch(text -> !text.getValue().get().equals(before.getOrDefault(text.getKey(), ""))));
        typing.run();
    }

    /** All fields as they stand. */
    public Map<ShopField, String> typed() {
        Map<ShopField, String> typed = new EnumMap<>(before);
        texts.forEach((field, text) -> typed.put(field, text.get()));
        return typed;
    }

    /** Puts back what was typed before. */
    public void restore(Map<ShopField, String> typed) {
        texts.forEach((field, text) -> text.set(typed.getOrDefault(field, text.get())));
        renaming.set(renamed().isPresent());
    }

    /** What it comes to as it stands; flaws are shown at their fields. */
    public Reading check() {
        Optional<Renamed> renamed = renamed();
        Shop now = shopWith(renamed);
        Reading reading = kind.read(typed(), now, isNew());
        List<Flaw> flaws = new ArrayList<>(renamed.map(event -> ShopRules.flaws(event, now)).orElse(List.of()));
        flaws.addAll(reading.flaws());
        return shown(new Reading(reading.event(), flaws));
    }

    /** The same entry, offered or not offered any more, whatever was typed. */
    public Reading retired(boolean retired) {
        Map<ShopField, String> asSaved = new EnumMap<>(before);
        asSaved.put(ShopField.RETIRED, retired ? "yes" : "no");
        return shown(kind.read(asSaved, shop.get(), false));
    }

    private Reading shown(Reading reading) {
        problems.values().forEach(problem -> problem.set(""));
        List<Flaw> flaws = reading.flaws().reversed();
        flaws.stream().filter(flaw -> problems.containsKey(flaw.field()))
                .forEach(flaw -> problem(flaw.field(), problems).set(flaw.refusal().sentence(locale)));
        return reading;
    }
}
