package tierdesk.ui.ticket.header;

import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.theme.LevelMark;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.timer.WorkTimer;
import tierdesk.ui.view.Showing;

/** What the ticket is, where it stands, and what time and cost say, at the head of its view. */
public final class HeaderController {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass SPENT = PseudoClass.getPseudoClass("spent");
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final UiContext ui;
    private final OpenTicket ticket;
    private final WorkTimer timer;
    private final AskedDeadline asked;
    private final Runnable book;
    private final StepperView stepper;
    private final LevelMark mark = new LevelMark();

    @FXML private VBox root;
    @FXML private VBox band;
    @FXML private HBox placeBox;
    @FXML private Label place;
    @FXML private Label number;
    @FXML private Label stage;
    @FXML private Label priority;
    @FXML private Label holder;
    @FXML private Label subject;
    @FXML private Label who;
    @FXML private StackPane steps;
    @FXML private VBox frameBox;
    @FXML private Label frame;
    @FXML private ProgressBar frameBar;
    @FXML private VBox effortBox;
    @FXML private Label effort;
    @FXML private ProgressBar effortBar;
    @FXML private Label cost;
    @FXML private Label next;
    @FXML private Label clocks;
    @FXML private Button timerButton;
    @FXML private Button bookButton;

    public HeaderController(UiContext ui, OpenTicket ticket, WorkTimer timer, AskedDeadline asked, Runnable book) {
        this.ui = ui;
        this.ticket = ticket;
        this.timer = timer;
        this.asked = asked;
        this.book = book;
        this.stepper = new StepperView(ui.messages());
    }

    @FXML
    private void initialize() {
        placeBox.getChildren().addFirst(mark);
        steps.getChildren().add(stepper);
        cost.setTooltip(new Tooltip(ui.messages().get("ticket.time.cost")));
        Tooltip explain = new Tooltip(Shortcuts.withShortcut(ui.messages().of(Command.EXPLAIN_DEADLINE), Command.EXPLAIN_DEADLINE));
        Tooltip.install(frameBox, explain);
        clocks.setTooltip(explain);
        timerButton.setTooltip(new Tooltip(Shortcuts.withShortcut(ui.messages().of(Command.TIMER), Command.TIMER)));
        bookButton.setTooltip(new Tooltip(Shortcuts.withShortcut(ui.messages().get("ticket.timer.book"), Command.WORK)));
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(ticket.nowProperty().subscribe(now -> update()))
                .and(timer.changedProperty().subscribe(now -> update())));
    }

    @FXML
    private void onTimer() {
        ticket.situation().ifPresent(situation -> timer.toggle(situation.ticket().id(), situation.ticket().number()));
    }

    /** Stops the timer and books what it counted. */
    @FXML
    private void onBook() {
        book.run();
    }

    @FXML
    private void onExplainLevel() {
        asked.toggle(FrameKind.LEVEL);
    }

    /** The words name the client's clock last, and before it what else is to be done in time. */
    @FXML
    private void onExplainClocks() {
        asked.toggle(FrameKind.CONTRACT);
    }

    @FXML
    private void onClose() {
        ui.workplace().closeTicket();
    }

    private void update() {
        ticket.situation().ifPresent(situation -> {
            showIdentity(situation);
            showTime(situation, ticket.now());
            showTimer();
        });
    }

    private void showIdentity(Situation situation) {
        Ticket shown = situation.ticket();
        String levelClass = situation.levelClass();
        band.getStyleClass().setAll("level-band", levelClass);
        mark.setLevelClass(levelClass);
        place.setText(situation.atManager() ? ui.messages().get("ticket.step.manager") : situation.level().name());
        number.setText(shown.number());
        stage.setText(ui.messages().of(shown.stage()));
        priority.setText(shown.priority().name());
        holder.setText(shown.holder().map(id -> ui.messages().get("ticket.held-by", situation.nameOf(id)))
                .orElseGet(() -> ui.messages().get("ticket.unassigned")));
        subject.setText(shown.subject());
        who.setText(whoAsked(shown));
        stepper.show(new Steps(ui.messages(), ui.formats()).of(situation, ticket.now()));
    }

    private String whoAsked(Ticket shown) {
        String received = ui.messages().get("ticket.received", ui.messages().of(shown.channel()), ui.formats().dateTime(shown.receivedAt()));
        String asset = shown.identification().map(known -> known.asset()).orElse("");
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {shown.customer(), shown.requester(), asset, received}) {
            if (!part.isBlank()) {
                text.append(text.isEmpty() ? "" : "  ·  ").append(part);
            }
        }
        return text.toString();
    }

    private void showTime(Situation situation, Instant now) {
        TimeAndCost time = new TimeAndCost(ui.messages(), ui.formats(), situation, now, timer.counted(situation.ticket().id()));
        show(time.frame(), frameBox, frame, frameBar);
        show(time.effort(), effortBox, effort, effortBar);
        cost.setText(time.cost());
        next.setText(time.next());
        clocks.setText(time.clocks());
    }

    private static void show(Optional<Meter> meter, VBox box, Label text, ProgressBar bar) {
        box.setVisible(meter.isPresent());
        box.setManaged(meter.isPresent());
        meter.ifPresent(shown -> {
            text.setText(shown.text());
            bar.setProgress(Math.clamp(shown.share(), 0, 1));
            bar.setAccessibleText(shown.text());
            box.pseudoClassStateChanged(NEAR, shown.tone() == Meter.Tone.NEAR);
            box.pseudoClassStateChanged(SPENT, shown.tone() == Meter.Tone.SPENT);
            box.pseudoClassStateChanged(STILL, shown.tone() == Meter.Tone.STILL);
        });
    }

    private void showTimer() {
        ticket.situation().ifPresent(situation -> {
            boolean running = timer.running(situation.ticket().id());
            boolean open = situation.ticket().stage().open();
            timerButton.setVisible(open);
            timerButton.setManaged(open);
            timerButton.setText(ui.messages().get("ticket.timer.counted", timer.counted(situation.ticket().id()).toMinutes()));
            timerButton.setGraphic(new FontIcon(running ? Feather.PAUSE : Feather.PLAY));
            bookButton.setVisible(timer.minutes(situation.ticket().id()) > 0);
            bookButton.setManaged(bookButton.isVisible());
            timerButton.setAccessibleText(ui.messages().get(running ? "ticket.timer.pause" : "ticket.timer.start"));
        });
    }
}
