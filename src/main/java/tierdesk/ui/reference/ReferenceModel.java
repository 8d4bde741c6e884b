package tierdesk.ui.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Drafts;
import tierdesk.desk.ShopData;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.intake.reference.sheet.ReferenceKind.Reading;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.ui.UiContext;
import tierdesk.ui.reference.edit.Editing;

/** Which kind is looked at, what is listed of it, and the entry that is open. What was typed stays with its entry until it is saved. */
final class ReferenceModel {

    private final UiContext ui;
    private final ShopData data;
    private final TypedEntries typed;
    private final Map<ReferenceKind, Map<String, Editing>> unsaved = new EnumMap<>(ReferenceKind.class);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ReferenceKind> kind = new SimpleObjectProperty<>(this, "kind", ReferenceKind.CUSTOMERS);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final BooleanProperty retiredToo = new SimpleBooleanProperty(this, "retiredToo");
    private final ReadOnlyObjectWrapper<@Nullable Row> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyObjectWrapper<@Nullable Editing> editing = new ReadOnlyObjectWrapper<>(this, "editing");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private List<Row> all = List.of();

    ReferenceModel(UiContext ui, ShopData data, Drafts drafts) {
        this.ui = ui;
        this.data = data;
        this.typed = new TypedEntries(ui, drafts);
        kind.subscribe((before, now) -> {
            search.set("");
            close();
            load();
        });
        search.subscribe((before, now) -> filter());
        retiredToo.subscribe((before, now) -> filter());
    }

    /** What is listed, by name. */
    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<ReferenceKind> kindProperty() {
        return kind;
    }

    StringProperty searchProperty() {
        return search;
    }

    BooleanProperty retiredTooProperty() {
        return retiredToo;
    }

    ReadOnlyObjectProperty<@Nullable Row> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The entry that is open, or none. */
    ReadOnlyObjectProperty<@Nullable Editing> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why something was not saved, where no field can say it; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    Shop shop() {
        return data.shop();
    }

    /** How many of the kind there are, retired ones left out. */
    long count() {
        return all.stream().filter(row -> !row.retired()).count();
    }

    /** Brings back what was typed and not saved before the desk ended. */
    void start() {
        typed.read(left -> left.forEach(one -> ReferenceKind.of(one.kind()).ifPresent(its -> {
            ShopEvent saved = its.entries(shop()).stream()
                    .filter(entry -> Row.of(its, entry, shop(), locale()).key().equals(one.key())).findFirst().orElse(null);
            if (saved != null || one.key().isEmpty()) {
                Editing back = edit(its, one.key(), saved);
                back.restore(one.texts());
            }
        })));
    }

    private Locale locale() {
        return ui.messages().locale();
    }

    /** Asks memory again for what there is; the open entry stays. */
    void load() {
        ReferenceKind its = kind.get();
        all = its.entries(shop()).stream().map(entry -> Row.of(its, entry, shop(), locale()))
                .sorted(Row.ORDER).toList();
        filter();
        Row shown = open.get();
        if (shown != null && shown.saved() != null && !changed(shown)) {
            all.stream().filter(row -> row.key().equals(shown.key()) && !row.equals(shown)).findFirst().ifPresent(this::open);
        }
    }

    private void filter() {
        List<String> words = Stream.of(search.get().toLowerCase(locale()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Stream<Row> fresh = unsavedOf(kind.get()).containsKey(Row.NEW.key()) ? Stream.of(Row.NEW) : Stream.of();
        rows.setAll(Stream.concat(fresh, all.stream()
                .filter(row -> retiredToo.get() || !row.retired())
                .filter(row -> words.stream().allMatch(row.words()::contains))).toList());
    }

    private Map<String, Editing> unsavedOf(ReferenceKind its) {
        return unsaved.computeIfAbsent(its, none -> new HashMap<>());
    }

    /** Whether something of it is typed and not saved. */
    boolean changed(Row row) {
        Editing one = unsavedOf(kind.get()).get(row.key());
        return one != null && one.changedProperty().get();
    }

    void open(Row row) {
        problem.set("");
        Editing its = unsavedOf(kind.get()).get(row.key());
        Editing shown = its == null || !its.changedProperty().get() && !its.isNew() ? edit(kind.get(), row.key(), row.saved()) : its;
        open.set(row);
        editing.set(shown);
    }

    private Editing edit(ReferenceKind its, String key, @Nullable ShopEvent saved) {
        Editing made = new Editing(its, saved, data::shop, locale());
        made.onTyping(this::keep);
        unsavedOf(its).put(key, made);
        return made;
    }

    private void keep() {
        typed.keep(unsaved.entrySet().stream().flatMap(its -> its.getValue().entrySet().stream()
                .filter(one -> one.getValue().changedProperty().get())
                .map(one -> new TypedEntries.Typed(its.getKey().key(), one.getKey(), one.getValue().typed()))).toList());
    }

    void close() {
        open.set(null);
        editing.set(null);
        problem.set("");
    }

    /** Begins a new entry, or goes on with the one that was begun. */
    void add() {
        if (!unsavedOf(kind.get()).containsKey(Row.NEW.key())) {
            edit(kind.get(), Row.NEW.key(), null);
        }
        search.set("");
        filter();
        open(Row.NEW);
    }

    /** Takes back what was typed of the open entry. */
    void discard() {
        Row row = open.get();
        if (row != null && !busy.get()) {
            unsavedOf(kind.get()).remove(row.key());
            keep();
            close();
            filter();
            if (row.saved() != null) {
                open(row);
            }
        }
    }

    /** Saves the open entry; flaws are said at their fields. */
    void save() {
        Editing one = editing.get();
        if (one != null && !busy.get() && (one.changedProperty().get() || one.isNew())) {
            save(one, one.check());
        }
    }

    /** Offers the open entry no more, or again. */
    void retire(boolean retired) {
        Editing one = editing.get();
        if (one != null && !one.isNew() && !busy.get()) {
            save(one, one.retired(retired));
        }
    }

    private void save(Editing one, Reading reading) {
        problem.set("");
        if (!reading.flaws().isEmpty()) {
            return;
        }
        if (ui.workplace().meProperty().get() == null) {
            problem.set(ui.messages().get("reference.nobody"));
            return;
        }
        busy.set(true);
        Actor by = ui.workplace().actor();
        List<ShopEvent> events = one.events(reading);
        ui.background().task(ui.messages().get("reference.task.save"), progress -> {
            data.save(events, by);
            return reading.event();
        }).onSuccess(event -> saved(one, event)).onFailure(this::failed).onEnd(() -> busy.set(false)).start();
    }

    private void saved(Editing one, ShopEvent event) {
        Row row = Row.of(one.kind(), event, shop(), locale());
        unsavedOf(one.kind()).values().remove(one);
        keep();
        if (kind.get() == one.kind()) {
            load();
            open(row);
        }
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case RefusedException refused -> refused.refusal().sentence(locale());
            case CannotSaveException cannot -> String.valueOf(cannot.getMessage());
            default -> ui.messages().get("reference.failed");
        });
    }
}
