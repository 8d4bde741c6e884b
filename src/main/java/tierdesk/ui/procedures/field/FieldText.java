package tierdesk.ui.procedures.field;

import java.util.Locale;
import tierdesk.journal.Shop;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Item.Kind;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.form.ValueText;
import tierdesk.ui.text.Messages;

/** The words of places and of what stands there. */
public final class FieldText {

    private final Messages messages;

    public FieldText(Messages messages) {
        this.messages = messages;
    }

    /** What a place is called: {@code procedures.item.level-rate} … */
    public String label(Part part) {
        return messages.get("procedures.item." + Part.word(part.item()));
    }

    /** The same with what it is of, for a list. */
    public String full(Part part, ProcedureForm form) {
        return switch (part.item().scope()) {
            case PROCEDURE -> label(part);
            case LEVEL -> messages.get("procedures.of", form.get(Part.of(Item.LEVEL_NAME, part.of())), label(part));
            case PRIORITY -> messages.get("procedures.of", part.of(), label(part));
            case CELL -> {
                String[] of = part.of().toUpperCase(Locale.ROOT).split("\\.");
                yield cell(Impact.valueOf(of[0]), Urgency.valueOf(of[1]));
            }
        };
    }

    public String cell(Impact impact, Urgency urgency) {
        return messages.get("procedures.cell", messages.of(impact), messages.of(urgency));
    }

    /** What stands at a place, for people: names instead of ids. */
    public String value(Part part, ProcedureForm form, Shop shop) {
        String text = form.get(part);
        if (text.isBlank()) {
            return messages.get("procedures.nothing");
        }
        if (part.item() == Item.LEVEL_COLOUR) {
            return messages.get("procedures.colour." + text);
        }
        if (part.item().kind() == Kind.YES_NO) {
            return messages.get(text.equals(ValueText.YES) ? "procedures.yes" : "procedures.no");
        }
        if (part.item() == Item.LEVELS || part.item().kind() == Kind.LEVEL) {
            return String.join(", ", ValueText.list(text).stream().map(id -> level(id, form)).toList());
        }
        if (part.item().kind() == Kind.LIST) {
            return String.join(", ", ValueText.list(text).stream().map(word -> word(part.item(), word)).toList());
        }
        return part.item().kind() == Kind.CALENDAR ? shop.calendar(text).definition().name() : text;
    }

    /** A level's name, or that it is none. */
    public String level(String id, ProcedureForm form) {
        return id.equals(ValueText.NEVER) ? messages.get("procedures.never") : form.get(Part.of(Item.LEVEL_NAME, id));
    }

    /** One of the words of a list. */
    public String word(Item item, String word) {
        return messages.get((item == Item.ASKED ? "asked-field." : "hold-kind.") + word);
    }
}
