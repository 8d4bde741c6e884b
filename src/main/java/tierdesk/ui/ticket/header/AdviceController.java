package tierdesk.ui.ticket.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.model.Offer;
import tierdesk.ui.ticket.model.OfferedActions;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation.Link;
import tierdesk.ui.ticket.model.TicketAction;
import tierdesk.ui.ticket.text.FoldingText;
import tierdesk.ui.view.Showing;

/** What a person has to know or to answer about the ticket, under its head. */
public final class AdviceController {

    private static final int CHARACTERS_IN_A_LINE = 70;

    private final UiContext ui;
    private final OpenTicket ticket;
    private final OfferedActions actions;
    private final FormDesk forms;
    private final Consumer<TicketAction> perform;
    private List<Advice> shown = List.of();
    private List<Offer> offered = List.of();
    private boolean actingBefore;

    @FXML private VBox root;
    @FXML private VBox list;
    @FXML private Label problem;

    /** @param perform does an action that is possible */
    public AdviceController(UiContext ui, OpenTicket ticket, OfferedActions actions, FormDesk forms, Consumer<TicketAction> perform) {
        this.ui = ui;
        this.ticket = ticket;
        this.actions = actions;
        this.forms = forms;
        this.perform = perform;
    }

    @FXML
    private void initialize() {
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(ticket.nowProperty().subscribe(now -> update()))
                .and(forms.openProperty().subscribe(open -> update()))
                .and(forms.problemProperty().subscribe(this::complain)));
    }

    private void update() {
        boolean acting = forms.openProperty().get() != null;
        boolean chosen = acting != actingBefore;
        actingBefore = acting;
        List<Advice> advices = ticket.situation()
                .map(situation -> Advices.of(ui.messages(), ui.formats(), situation, ticket.now()))
                .orElse(List.of()).stream().filter(advice -> !acting || !advice.topic().prompt()).toList();
        List<Offer> offers = actions.offersProperty().get();
        if (chosen || !advices.equals(shown) || !offers.equals(offered)) {
            shown = advices;
            offered = offers;
            List<Node> nodes = new ArrayList<>();
            advices.forEach(advice -> nodes.add(node(advice)));
            list.getChildren().setAll(nodes);
        }
    }

    private Node node(Advice advice) {
        String word = advice.topic().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label text = new Label(advice.text());
        text.setWrapText(true);
        text.getStyleClass().add("advice-text");
        VBox box = new VBox(advice.detail().isEmpty() ? text : withDetail(text, advice.detail()));
        box.setId("ticket-advice-" + word);
        box.getStyleClass().addAll("advice", advice.topic().tone().name().toLowerCase(Locale.ROOT));
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("advice-ways");
        advice.links().forEach(link -> ways.getChildren().add(link(link)));
        if (forms.openProperty().get() == null) {
            for (TicketAction way : advice.ways()) {
                actions.of(way).ifPresent(offer -> ways.getChildren().add(smallButton(offer, word)));
            }
        }
        if (!ways.getChildren().isEmpty()) {
            box.getChildren().add(ways);
        }
        return box;
    }

    private Node smallButton(Offer offer, String word) {
        ActionButton button = new ActionButton(ui.messages(), offer, "ticket-" + word + "-", perform, forms::explain);
        button.getStyleClass().add("small");
        return button;
    }

    private Node link(Link link) {
        Hyperlink to = new Hyperlink(link.number());
        to.setId("ticket-link-" + link.number());
        to.setTooltip(new Tooltip(Shortcuts.withShortcut(ui.messages().of(Command.LINKED), Command.LINKED)));
        to.setOnAction(event -> ui.workplace().openTicket(link.id()));
        return to;
    }

    /** A short detail stands behind its heading, a longer one under it. */
    private Node withDetail(Label text, String detail) {
        FoldingText folding = new FoldingText(ui.messages(), detail);
        boolean brief = text.getText().length() + detail.length() < CHARACTERS_IN_A_LINE && detail.indexOf('\n') < 0;
        if (!brief) {
            return new VBox(text, folding);
        }
        text.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(text, folding);
        line.getStyleClass().add("advice-line");
        return line;
    }

    private void complain(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
