package tierdesk.ui.procedures;

import tierdesk.procedure.Procedure;
import tierdesk.procedure.form.Item;
import tierdesk.ui.field.DraftCell;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;

/** A procedure's name, its version and what it inherits from. */
final class ProcedureCell extends DraftCell<ProcedureDraft> {

    private final Messages messages;

    ProcedureCell(Messages messages) {
        super(messages.get("procedures.unsaved"));
        this.messages = messages;
    }

    @Override
    protected String name(ProcedureDraft draft) {
        String typed = draft.form().get(Item.NAME_OF_PROCEDURE).strip();
        return typed.isEmpty() ? messages.get("procedures.unnamed") : typed;
    }

    @Override
    protected String detail(ProcedureDraft draft) {
        if (draft.isNew()) {
            return messages.get("procedures.not-saved-yet");
        }
        Procedure base = draft.base();
        return base == null
                ? messages.get("procedures.version", draft.ref().version())
                : messages.get("procedures.version.inherits", draft.ref().version(), base.name());
    }

    @Override
    protected boolean isUnsaved(ProcedureDraft draft) {
        return draft.changed();
    }
}
