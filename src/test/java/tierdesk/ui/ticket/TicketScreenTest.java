package tierdesk.ui.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Stage;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.MoveTable;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Verdict;
import tierdesk.procedure.ticket.Closing;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.ticket.model.TicketAction;

@DisplayName("The ticket on the screen")
class TicketScreenTest extends TicketScreen {

    private static final HandOver PACKET = new HandOver("Blank pages", "New driver: same", "Key at reception", "One floor", "Beyond us");
    private static final LevelEvent PLAN = new LevelEvent.Qualified("Swap it");
    private static final ResolutionEvent RESOLVED = new ResolutionEvent.Resolved("Swapped", "Worn");
    private static final ResolutionEvent VERIFIED = new ResolutionEvent.Verified("Ann Lee", Channel.PHONE, "Fine");
    private static final ResolutionEvent CLOSED = new ResolutionEvent.Closed("Swapped", "Worn", "Printing", false, null);
    private static final WorkEvent WORKED = new WorkEvent.WorkLogged(5, "Looked", true);

    @Test
    @DisplayName("a rejected verification goes back to work at the same level, and says what is still wrong")
    void rejects() throws Exception {
        logged();
        happens(MARA, PLAN, RESOLVED);
        sit(JO);
        press("verify");
        click("form-instead-reject");
        fill("still-wrong", "Stripes");
        send();
        expect(Stage.IN_PROGRESS, "Tier 1");
        assertThat(there("ticket-advice-rejected")).isTrue();
    }

    @Test
    @DisplayName("a hold says on what, why and until when, and only resuming goes on")
    void holdsAndResumes() throws Exception {
        logged();
        happens(MARA, PLAN);
        press("hold");
        choose("hold", "parts");
        fill("reason", "Drum");
        send();
        assertThat(ticket().hold()).isPresent();
        assertThat(there("ticket-advice-hold")).isTrue();
        assertThat(refusal("resolve")).isEqualTo("The ticket waits on parts. Resume it first.");
        assertThat(text("ticket-frame")).contains("stands still");
        act("resume");
        assertThat(ticket().hold()).isEmpty();
        assertThat(refusal("resolve")).isEmpty();
    }

    @Test
    @DisplayName("levels are skipped and sent back with a reason, and a hand-over is returned to who sent it")
    void skipsSendsBackAndReturns() throws Exception {
        logged();
        happens(MARA, PLAN);
        press("escalate");
        assertThat(text("form-remark")).startsWith("Who is offered it at Tier 2, in this order:\nBo Ross: Tier 2");
        choose("level", "Onsite");
        assertThat(text("form-remark")).startsWith("Who is offered it at Onsite, in this order:\nBo Ross: Onsite");
        fill("skip-reason", "Dead", "reason", "Now", "tried", "All");
        send();
        assertThat(ticket().skips()).isEqualTo(1);
        sit(PAT);
        act("return", "reason", "Try it");
        expect(Stage.QUALIFYING, "Tier 1");
        assertThat(ticket().holder()).contains(MARA);
        assertThat(there("ticket-advice-instructions")).isTrue();
        happens(MARA, new LevelEvent.Escalated("tier-2", PACKET, null, false));
        happens(PAT, new LevelEvent.HandOverAccepted());
        act("send-back", "reason", "Wrong");
        expect(Stage.QUALIFYING, "Tier 1");
        assertThat(ticket().sendBacks()).isEqualTo(1);
    }

    @Test
    @DisplayName("the counted way out: closed, unverified, after the attempts and the days, and never before")
    void closesUnverified() throws Exception {
        logged();
        happens(MARA, PLAN, WORKED, RESOLVED);
        act("attempt", "note", "Mailbox");
        assertThat(offered()).contains("!close-unverified");
        happens(MARA, new ResolutionEvent.VerificationAttempted(Channel.PHONE, ""), new ResolutionEvent.VerificationAttempted(Channel.PHONE, ""));
        assertThat(offered()).as("the days have not passed yet").contains("!close-unverified");
        later(Duration.ofDays(8));
        assertThat(offered()).as("not for a technician").contains("!close-unverified");
        sit(MANAGER);
        assertThat(offered()).contains("close-unverified");
        press("close-unverified");
        assertThat(text("form-remark")).contains("unverified, for ever");
        send();
        assertThat(ticket().closing()).map(Closing::kind).contains(Closing.Kind.UNVERIFIED);
        assertThat(text("ticket-clocks")).startsWith("closed, unverified");
    }

    @Test
    @DisplayName("the first reopening goes back to its level, the second proposes the next, the third goes to the manager")
    void reopens() throws Exception {
        logged();
        happens(MARA, PLAN, WORKED);
        for (int reopening = 1; reopening <= 3; reopening++) {
            happens(MARA, RESOLVED);
            happens(JO, VERIFIED, CLOSED);
            act("reopen", "reason", "Again");
            assertThat(there("ticket-advice-reopened")).isEqualTo(reopening == 2);
            if (reopening < 3) {
                expect(Stage.QUALIFYING, "Tier 1");
                happens(MARA, PLAN);
            }
        }
        expect(Stage.MANAGER_DECISION, "Manager");
        sit(MANAGER);
        assertThat(refusal("decide")).isEqualTo("Bring the details of all activity up to date first; the decision rests on them.");
        act("summarise");
        press("decide");
        click("form-decision-send-back");
        choose("level", "Tier 2");
        fill("instructions", "Look", "reason", "Once");
        click("decision-submit");
        expect(Stage.QUALIFYING, "Tier 2");
    }

    @Test
    @DisplayName("what the client says after closing asks: reopen, or file as a note; after the period a new ticket follows it up, and each leads to the other")
    void asksAfterClosing() throws Exception {
        logged();
        happens(MARA, PLAN, WORKED, RESOLVED);
        happens(JO, VERIFIED, CLOSED);
        act("client-said", "words", "Thanks");
        assertThat(there("ticket-advice-client-reply")).isTrue();
        click("ticket-client-reply-file-reply");
        send();
        assertThat(ticket().clientReplyAfterClosing()).isEmpty();
        later(Duration.ofDays(15));
        assertThat(refusal("reopen")).startsWith("It was closed more than 14 days ago.");
        act("follow-up", "words", "Again");
        waitUntil("the new ticket is open", () -> "HQ-1002".equals(text("ticket-number")));
        assertThat(ticket().followedUpBy()).contains("HQ-1002");

        assertThat(there("ticket-link-HQ-1001")).isTrue();
        doOnScreen(() -> ui.context.commands().run(Command.LINKED));
        waitUntil("the closed ticket is open", () -> "HQ-1001".equals(text("ticket-number")));
        click("ticket-link-HQ-1002");
        waitUntil("the new ticket is open again", () -> "HQ-1002".equals(text("ticket-number")));
    }

    @Test
    @DisplayName("at each stage exactly what the table of moves offers is there; the rest is absent, or refused with its reason")
    void forbiddenActions() throws Exception {
        received();
        Map<Stage, Boolean> seen = new EnumMap<>(Stage.class);
        check(seen);
        happens(MARA, new RequestEvent.Identified("Acme", "Printing", Impact.LOW, Urgency.LOW, "", "Dead"));
        check(seen);
        happens(MARA, new LevelEvent.Assigned(MARA));
        check(seen);
        happens(MARA, PLAN, WORKED);
        check(seen);
        happens(MARA, new WorkEvent.Held(HoldKind.CLIENT, "Asked", null));
        check(seen);
        happens(MARA, new WorkEvent.Resumed(""), new LevelEvent.Escalated("onsite", PACKET, "Dead", false));
        check(seen);
        happens(PAT, new LevelEvent.HandOverAccepted(), PLAN, RESOLVED);
        check(seen);
        happens(JO, VERIFIED);
        check(seen);
        happens(JO, CLOSED);
        check(seen);
        happens(JO, new ResolutionEvent.Reopened("Again"), PLAN, new LevelEvent.RaisedToManager("None", "All"));
        check(seen);
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    @DisplayName("Escape closes a form and keeps what is typed; Ctrl+Enter sends it once")
    void keepsWhatIsTyped() throws Exception {
        logged();
        happens(MARA, PLAN);
        doOnScreen(() -> ui.context.commands().run(Command.RESOLVE));
        waitUntil("one can type", () -> there("form-resolution") && find("form-resolution", TextInputControl.class).isFocused());
        robot.write("Swap");
        robot.push(KeyCode.ESCAPE);
        waitUntilIdle();
        assertThat(there("ticket-form")).isFalse();
        press("resolve");
        assertThat(find("form-resolution", TextInputControl.class).getText()).isEqualTo("Swap");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        assertThat(ticket().cycles()).hasSize(1);
        assertThat(desk.drafts().keys()).isEmpty();
    }

    @Test
    @DisplayName("from 80 % of frame or box three ways on are offered; half the frame without a plan is a reason to escalate")
    void offersWaysOn() throws Exception {
        logged();
        assertThat(there("ticket-advice-no-plan")).isFalse();
        later(Duration.ofMinutes(31));
        assertThat(there("ticket-advice-no-plan")).isTrue();
        later(Duration.ofMinutes(18));
        assertThat(there("ticket-advice-no-plan")).isFalse();
        assertThat(there("ticket-ways-on-escalate") && there("ticket-ways-on-extend") && there("ticket-ways-on-engage-vendor")).isTrue();
        click("ticket-ways-on-extend");
        fill("reason", "Nearly");
        send();
        assertThat(ticket().visit().extended()).isEqualTo(Duration.ofMinutes(30));
        assertThat(there("ticket-advice-ways-on")).isFalse();
    }

    @Test
    @DisplayName("a file goes to the ticket it was chosen for, though another is open by the time it is kept")
    void fileOfTheTicketItWasChosenFor(@TempDir Path files) throws Exception {
        logged();
        UUID first = id;
        ui.dialogs.file = Files.writeString(files.resolve("log.txt"), "log");
        attaching = new CountDownLatch(1);
        doOnScreen(() -> ui.context.commands().run(Command.ATTACH));
        id = desk.tickets().log(TestShop.request("Another"), TestShop.MK).ticket().id();
        doOnScreen(() -> ui.context.workplace().openTicket(id));
        attaching.countDown();
        waitUntilIdle();
        assertThat(desk.tickets().find(first).orElseThrow().ticket().attachments()).extracting("name").containsExactly("log.txt");
        assertThat(ticket().attachments()).isEmpty();
    }

    @Test
    @DisplayName("a note under the history, a file and a timer")
    void notesFilesAndTimer(@TempDir Path files) throws Exception {
        logged();
        click("note-text");
        robot.write("Hello").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        waitUntilIdle();
        assertThat(history().getLast()).isEqualTo("Mara Klein noted:");
        ui.dialogs.file = Files.writeString(files.resolve("log.txt"), "log");
        press("attach");
        waitUntilIdle();
        assertThat(ticket().attachments()).extracting("name").containsExactly("log.txt");
        click("ticket-timer");
        for (int i = 0; i < 4; i++) {
            later(Duration.ofSeconds(30));
        }
        press("work");
        assertThat(find("form-minutes", TextInputControl.class).getText()).isEqualTo("2");
        fill("tried", "Looked");
        send();
        assertThat(ticket().minutes()).isEqualTo(2);
    }

    @Test
    @DisplayName("nothing is cut off, whatever the ticket's stage")
    void nothingIsCutOff() throws Exception {
        logged();
        assertThat(cut()).isEmpty();
        happens(MARA, PLAN, WORKED);
        for (String action : List.of("resolve", "escalate", "hold", "engage-vendor")) {
            press(action);
            assertThat(cut()).as(action).isEmpty();
            doOnScreen(feature::closeForm);
            waitUntilIdle();
        }
    }

    @Test
    @DisplayName("a ticket that is opened and closed fifty times leaves nothing behind")
    void leavesNothingBehind() throws Exception {
        logged();
        List<WeakReference<Parent>> views = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Parent view = onScreen(() -> feature.pages().get(Page.TICKET).get());
            views.add(new WeakReference<>(view));
            doOnScreen(() -> stage.getScene().setRoot(view));
            doOnScreen(() -> stage.getScene().setRoot(new Pane()));
        }
        waitUntilIdle();
        forgetFiredEvents();
        waitUntil("the views are gone", () -> {
            System.gc();
            return views.stream().allMatch(view -> view.get() == null);
        });
    }

    /** TestFX remembers every event, and with it the node it was for; it has no other way to make it forget. */
    private static void forgetFiredEvents() throws ReflectiveOperationException {
        FxToolkitContext context = FxToolkit.toolkitContext();
        Field events = FxToolkitContext.class.getDeclaredField("firedEvents");
        events.setAccessible(true);
        ((FiredEvents) events.get(context)).clearEvents();
    }

    /** What is offered and refused on the screen is what the table of moves says, with the policies on top. */
    private void check(Map<Stage, Boolean> seen) {
        seen.put(ticket().stage(), true);
        List<String> offered = offered();
        for (TicketAction action : TicketAction.values()) {
            Verdict verdict = MoveTable.verdict(action.act(), ticket(), desk.shopData().shop().version(ticket().procedure()), ui.clock.instant());
            boolean there = offered.contains(action.word()) || offered.contains("!" + action.word());
            if (!verdict.offered()) {
                assertThat(there).as("%s while %s", action, ticket().stage()).isFalse();
                assertThat(ui.context.commands().action(action.command().orElse(Command.QUIT)).map(known -> known.possible()).orElse(false))
                        .as("the key for %s while %s", action, ticket().stage()).isFalse();
            } else if (verdict instanceof Verdict.NotYet notYet && there) {
                assertThat(offered).as("%s while %s: %s", action, ticket().stage(), sentence(notYet.refusal())).contains("!" + action.word());
            }
        }
    }

    private static String sentence(Refusal refusal) {
        return refusal.sentence();
    }

    private List<String> cut() {
        waitUntilIdle();
        return onScreen(() -> {
            Node pane = robot.lookup("#ticket-pane").query();
            return CutText.in((Parent) pane);
        });
    }
}
