package tierdesk.ui.procedures.field;

import javafx.scene.control.CheckBox;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.view.Showing;

/** Lets a tick follow the draft while it is on the screen. */
final class ListTick {

    private ListTick() {
    }

    static void of(CheckBox box, Editing editing, Runnable show) {
        Showing.subscribe(box, () -> editing.draftProperty().subscribe(draft -> show.run())
                .and(editing.checkedProperty().subscribe(checked -> show.run())));
    }
}
