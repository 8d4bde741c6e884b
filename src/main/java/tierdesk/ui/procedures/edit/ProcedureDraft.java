package tierdesk.ui.procedures.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.form.ValueText;

/** A procedure while it is being edited: everything as typed, and who serves its levels. */
public final class ProcedureDraft {

    private final ReadOnlyObjectWrapper<Typed> typed;
    private Procedure saved;
    private Typed unchanged;
    private @Nullable Procedure base;
    private boolean isNew;

    /**
     * An editing of a procedure.
     *
     * @param saved its newest version, or what a new one begins with
     * @param isNew it is recorded nowhere yet
     * @param base the version it inherits from
     * @param staff who works here
     */
    public ProcedureDraft(Procedure saved, boolean isNew, @Nullable Procedure base, List<TechnicianSaved> staff) {
        this.saved = saved;
        this.base = base;
        this.isNew = isNew;
        this.unchanged = new Typed(ProcedureForm.of(saved), serving(staff));
        this.typed = new ReadOnlyObjectWrapper<>(this, "typed", unchanged);
    }

    private static Map<String, Set<String>> serving(List<TechnicianSaved> staff) {
        return staff.stream().collect(Collectors.toMap(TechnicianSaved::id, TechnicianSaved::levels));
    }

    /** What is typed now. */
    public ReadOnlyObjectProperty<Typed> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    public ProcedureForm form() {
        return typed.get().form();
    }

    /** The version that is saved, or what a new one began with. */
    public Procedure saved() {
        return saved;
    }

    public ProcedureRef ref() {
        return saved.ref();
    }

    public boolean isNew() {
        return isNew;
    }

    public boolean changed() {
        return isNew || !sameRules() || !typed.get().serving().equals(unchanged.serving());
    }

    /** What is typed says what the saved version says, from the same base; who serves its levels apart. */
    public boolean sameRules() {
        return form().equals(unchanged.form()) && Objects.equals(saved.base(), base == null ? null : base.ref());
    }

    /** The version it inherits from; null where it stands by itself. */
    public @Nullable Procedure base() {
        return base;
    }

    /** What is its own, its name apart; nothing where it inherits from none. */
    public Set<Part> own() {
        if (base == null) {
            return Set.of();
        }
        Set<Part> own = form().differences(ProcedureForm.of(base));
        own.remove(Part.of(Item.NAME_OF_PROCEDURE));
        return own;
    }

    /** Types something at a place. */
    public void put(Part part, String text) {
        if (!form().get(part).equals(text)) {
            type(form().with(part, text));
        }
    }

    private void type(ProcedureForm form) {
        typed.set(new Typed(form, typed.get().serving()));
    }

    /** Says there what the base says. */
    public void inherit(Part part) {
        if (base != null) {
            put(part, ProcedureForm.of(base).get(part));
        }
    }

    /** Goes over to another version of the base: its own stays, everything else is as there. */
    public void inheritFrom(Procedure newBase) {
        if (base != null) {
            ProcedureForm form = form().inheritingFrom(ProcedureForm.of(newBase), ProcedureForm.of(base));
            base = newBase;
            type(form);
        }
    }

    /** Adds a level above the last. */
    public void addLevel(Level level) {
        Map<Part, String> texts = new TreeMap<>(form().texts());
        texts.putAll(ProcedureForm.level(level));
        List<String> ids = new ArrayList<>(form().levels());
        ids.add(level.id());
        texts.put(Part.of(Item.LEVELS), ValueText.writeList(ids));
        type(new ProcedureForm(texts));
    }

    /** Takes a level away; tickets that stand there stay under the version they have. */
    public void removeLevel(String id) {
        List<String> ids = new ArrayList<>(form().levels());
        ids.remove(id);
        ProcedureForm form = form().with(Part.of(Item.LEVELS), ValueText.writeList(ids));
        // the vendor is suggested from a level that is there
        type(form.get(Item.VENDOR_FROM).equals(id)
                ? form.with(Part.of(Item.VENDOR_FROM), ids.isEmpty() ? ValueText.NEVER : ids.getFirst())
                : form);
    }

    /** Moves a level one up ({@code by} 1) or down (-1) among the others. */
    public void moveLevel(String id, int by) {
        List<String> ids = new ArrayList<>(form().levels());
        int from = ids.indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < ids.size()) {
            ids.remove(from);
            ids.add(to, id);
            put(Part.of(Item.LEVELS), ValueText.writeList(ids));
        }
    }

    public boolean serves(String technician, String level) {
        return typed.get().serving().getOrDefault(technician, Set.of()).contains(level);
    }

    /** Lets somebody serve a level, or no longer. */
    public void serve(String technician, String level, boolean serves) {
        Set<String> levels = new TreeSet<>(typed.get().serving().getOrDefault(technician, Set.of()));
        if (serves ? levels.add(level) : levels.remove(level)) {
            Map<String, Set<String>> serving = new HashMap<>(typed.get().serving());
            serving.put(technician, levels);
            typed.set(new Typed(form(), serving));
        }
    }

    /** These people as they would be. */
    public List<TechnicianSaved> staff(List<TechnicianSaved> now) {
        return now.stream().map(person -> person.serving(typed.get().serving().getOrDefault(person.id(), person.levels()))).toList();
    }

    /** Takes back what was typed. */
    public void reset() {
        typed.set(unchanged);
    }

    /** It is recorded as this now. */
    public void savedAs(Procedure version, @Nullable Procedure inherited, List<TechnicianSaved> staff) {
        saved = version;
        base = inherited;
        isNew = false;
        unchanged = new Typed(ProcedureForm.of(version), serving(staff));
        typed.set(unchanged);
    }

    /**
     * All that is typed.
     *
     * @param serving the levels that each technician serves, by ids
     */
    public record Typed(ProcedureForm form, Map<String, Set<String>> serving) {

        public Typed {
            serving = Map.copyOf(serving);
        }
    }
}
