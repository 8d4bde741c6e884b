package tierdesk.ui.calendars;

import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.field.DraftCell;
import tierdesk.ui.text.Messages;

/** A calendar's name and zone. */
final class CalendarCell extends DraftCell<CalendarDraft> {

    private final Messages messages;

    CalendarCell(Messages messages) {
        super(messages.get("calendars.unsaved"));
        this.messages = messages;
    }

    @Override
    protected String name(CalendarDraft draft) {
        String typed = draft.nameProperty().get().strip();
        return typed.isEmpty() ? messages.get("calendars.unnamed") : typed;
    }

    @Override
    protected String detail(CalendarDraft draft) {
        if (draft.isReadOnly()) {
            return messages.get("calendars.built-in");
        }
        return draft.isNew() ? messages.get("calendars.not-saved-yet") : draft.zoneProperty().get();
    }

    @Override
    protected boolean isUnsaved(CalendarDraft draft) {
        return draft.changedProperty().get();
    }
}
