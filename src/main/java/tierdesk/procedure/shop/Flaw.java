package tierdesk.procedure.shop;

import tierdesk.procedure.rule.Refusal;

/** Why something typed cannot be saved, and in which field it stands. */
public record Flaw(ShopField field, Refusal refusal) {

    public static Flaw of(ShopField field, Refusal.Key key, Object... args) {
        return new Flaw(field, Refusal.of(key, args));
    }
}
