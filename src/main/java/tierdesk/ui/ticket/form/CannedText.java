package tierdesk.ui.ticket.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.shop.Placeholder;
import tierdesk.ui.ticket.model.Situation;

/**
 * A text with a canned one in place of the {@code /key} before the cursor.
 *
 * @param caret where the cursor stands then: behind what was put in
 */
record CannedText(String text, int caret) {

    /** Empty where no key of a canned text stands before the cursor. */
    static Optional<CannedText> before(String typed, int caret, Situation situation, LocalDate today) {
        int slash = typed.lastIndexOf('/', caret - 1);
        if (slash < 0 || slash > 0 && !Character.isWhitespace(typed.charAt(slash - 1))) {
            return Optional.empty();
        }
        return situation.shop().reference().cannedText(typed.substring(slash + 1, caret)).map(canned -> {
            String filled = Placeholder.fill(canned.text(), known(situation, today));
            return new CannedText(typed.substring(0, slash) + filled + typed.substring(caret), slash + filled.length());
        });
    }

    private static Map<Placeholder, String> known(Situation situation, LocalDate today) {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        known.put(Placeholder.NUMBER, situation.ticket().number());
        known.put(Placeholder.SUBJECT, situation.ticket().subject());
        known.put(Placeholder.CUSTOMER, situation.ticket().customer());
        known.put(Placeholder.REQUESTER, situation.ticket().requester());
        known.put(Placeholder.LEVEL, situation.level().name());
        known.put(Placeholder.SHOP, situation.shop().description().name());
        known.put(Placeholder.TODAY, today.toString());
        situation.actor().map(Actor::id).map(situation::nameOf).ifPresent(name -> known.put(Placeholder.TECHNICIAN, name));
        situation.ticket().identification().map(identified -> identified.asset()).ifPresent(asset -> known.put(Placeholder.ASSET, asset));
        known.values().removeIf(String::isBlank);
        return known;
    }
}
