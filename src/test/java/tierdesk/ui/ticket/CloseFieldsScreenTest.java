package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.NewRequest;
import tierdesk.journal.NextVersion;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.rule.Actor;
import tierdesk.store.TestShop;

@DisplayName("What is asked before a ticket is done")
class CloseFieldsScreenTest extends TicketScreen {

    @Test
    @DisplayName("the check-list of its category is ticked while one works, stands in the history, and the next technician sees which steps were done")
    void checkList() throws Exception {
        desk.shopData().save(List.of(new CategorySaved("Printing", null, List.of(), false)), TestShop.BOSS);
        desk.shopData().save(List.of(new CheckListSaved("Printing", List.of("Paper", "Driver", "Test page"), false)), TestShop.BOSS);
        logged();
        happens(MARA, new LevelEvent.Qualified("Swap it"));
        press("work");
        fill("minutes", "10", "tried", "Looked");
        tick("form-checks-1");
        tick("form-checks-3");
        send();
        assertThat(ticket().checked("Printing")).containsExactly("Paper", "Test page");
        assertThat(history().getLast()).isEqualTo("Mara Klein has done 2 steps of the check-list for Printing.");

        sit(JO);
        press("resolve");
        assertThat(ticked()).containsExactly("Paper", "Test page");
        tick("form-checks-1");
        tick("form-checks-2");
        fill("resolution", "Swapped");
        send();
        assertThat(ticket().checked("Printing")).as("taken back, and done").containsExactly("Driver", "Test page");
        assertThat(history()).contains("Jo Brandt has done 2 steps of the check-list for Printing.");

        happens(MARA, new ResolutionEvent.Verified("Ann Lee", Channel.PHONE, "Fine"));
        press("close");
        assertThat(ticked()).containsExactly("Driver", "Test page");
        fill("root-cause", "Worn");
        long before = history().size();
        send();
        assertThat(history()).as("nothing was ticked, so nothing is said of it").hasSize(Math.toIntExact(before + 1));
    }

    @Test
    @DisplayName("a procedure that wants the asset and the last level’s time at the close has them named as missing, and takes them there")
    void askedAtClose() throws Exception {
        desk.shopData().save(List.of(new CustomerSaved("Acme", "", List.of("Ann Lee"), asking(AskedField.CLOSE_ASSET, AskedField.CLOSE_TIME), false)), TestShop.BOSS);
        id = desk.tickets().log(new NewRequest(Channel.PHONE, "Ann Lee", "Acme", "Printer", "Dead", null, "Printing", Impact.LOW, Urgency.LOW, "", MARA,
                null, null, null), new Actor(MARA, Role.TECHNICIAN)).ticket().id();
        open();
        happens(MARA, new LevelEvent.Qualified("Swap it"), new WorkEvent.WorkLogged(5, "Looked", true), TestShop.escalated("tier-2"));
        happens(MARA, new LevelEvent.HandOverAccepted(), new LevelEvent.Qualified("Swap it"), new ResolutionEvent.Resolved("Swapped", "Worn"));
        happens(JO, new ResolutionEvent.Verified("Ann Lee", Channel.PHONE, "Fine"));

        press("close");
        assertThat(there("form-missing-asset")).isTrue();
        assertThat(there("form-missing-minutes")).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        assertThat(text("form-asset-problem")).isEqualTo("Fill this in.");
        assertThat(ticket().stage()).isEqualTo(Stage.VERIFYING);
        fill("asset", "PRN-7", "minutes", "12");
        send();
        assertThat(ticket().stage()).isEqualTo(Stage.CLOSED);
        assertThat(ticket().identification().orElseThrow().asset()).isEqualTo("PRN-7");
        assertThat(ticket().minutesAt("tier-2")).isEqualTo(12);
    }

    private ProcedureRef asking(AskedField... fields) throws Exception {
        Set<AskedField> asked = EnumSet.noneOf(AskedField.class);
        asked.addAll(List.of(fields));
        ProcedureForm form = ProcedureForm.of(StandardProcedure.V1).with(Part.of(Item.NAME_OF_PROCEDURE), "Strict")
                .with(Part.of(Item.ASKED), String.join(", ", asked.stream().map(Part::word).toList()));
        FormReader.Reading reading = FormReader.read(form, new ProcedureRef("strict", 0), null, StandardProcedure.V1);
        assertThat(reading.flaws()).isEmpty();
        Procedure next = NextVersion.of(reading.procedure(), null, desk.shopData().shop());
        desk.shopData().save(NextVersion.saving(next, desk.shopData().shop()), TestShop.BOSS);
        return next.ref();
    }

    /** By the keyboard: the form is longer than the place it has. */
    private void tick(String box) {
        doOnScreen(find(box, CheckBox.class)::requestFocus);
        press(KeyCode.SPACE);
    }

    private List<String> ticked() {
        return onScreen(() -> robot.lookup("#form-checks .check-box").queryAllAs(CheckBox.class).stream().filter(CheckBox::isSelected)
                .map(CheckBox::getText).toList());
    }
}
