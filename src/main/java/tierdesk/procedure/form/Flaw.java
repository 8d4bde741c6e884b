package tierdesk.procedure.form;

import tierdesk.procedure.rule.Refusal;

/** What keeps a procedure from being saved, and where. */
public record Flaw(Part part, Refusal refusal) {

    public static Flaw at(Part part, Refusal.Key key, Object... args) {
        return new Flaw(part, Refusal.of(key, args));
    }

    public static Flaw at(Item item, Refusal.Key key, Object... args) {
        return at(Part.of(item), key, args);
    }
}
