package tierdesk.ui.reference.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
    }

    /** What it comes to as it stands; flaws are shown at their fields. */
    public Reading check() {
        return shown(kind.read(typed(), shop.get(), isNew()));
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
