package tierdesk.ui.ticket.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.history.HistoryKind;
import tierdesk.desk.history.HistoryLine;
import tierdesk.desk.history.HistoryText;
import tierdesk.procedure.event.EntryId;
import tierdesk.settings.Setting;
import tierdesk.ui.Command;
import tierdesk.ui.UiContext;
import tierdesk.ui.ticket.form.FormDesk;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.view.Showing;

/** The whole history, newest first unless a person turns it round, narrowed as they like. */
public final class HistoryController {

    private static final Setting<Boolean> NEWEST_FIRST = new Setting<>("ticket.history.newestFirst", Boolean.class, true);

    private final UiContext ui;
    private final OpenTicket ticket;
    private final FormDesk forms;
    private final StringProperty narrowed;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> shown = new FilteredList<>(lines);
    private final Set<EntryId> unfolded = new HashSet<>();
    private Set<EntryId> corrected = Set.of();
    private Optional<Situation> present = Optional.empty();

    @FXML private VBox root;
    @FXML private HBox bar;
    @FXML private TextField search;
    @FXML private ComboBox<Optional<HistoryKind>> kind;
    @FXML private ToggleButton internal;
    @FXML private ToggleButton newestFirst;
    @FXML private ListView<HistoryLine> list;
    @FXML private VBox empty;

    /** @param narrowed what the history is narrowed to */
    public HistoryController(UiContext ui, OpenTicket ticket, FormDesk forms, StringProperty narrowed) {
        this.ui = ui;
        this.ticket = ticket;
        this.forms = forms;
        this.narrowed = narrowed;
    }

    @FXML
    private void initialize() {
        List<Optional<HistoryKind>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        Arrays.stream(HistoryKind.values()).map(Optional::of).forEach(kinds::add);
        kind.getItems().setAll(kinds);
        kind.setConverter(words());
        kind.setValue(Optional.empty());
        list.setItems(shown);
        list.setCellFactory(view -> new HistoryCell(ui.messages(), ui.formats(), ticket::now, this::levelClass,
                entry -> corrected.contains(entry), unfolded));
        newestFirst.setSelected(ui.settings().get(NEWEST_FIRST));
        search.textProperty().bindBidirectional(narrowed);
        search.textProperty().subscribe((before, now) -> filter());
        kind.valueProperty().subscribe((before, now) -> filter());
        internal.selectedProperty().subscribe((before, now) -> filter());
        newestFirst.selectedProperty().subscribe((before, now) -> {
            ui.settings().set(NEWEST_FIRST, now);
            update();
        });
        Showing.subscribe(root, () -> ticket.situationProperty().subscribe(now -> update())
                .and(forms.openProperty().subscribe(open -> makeRoom(open != null)))
                .and(ticket.nowProperty().subscribe((before, now) -> list.refresh())));
    }

    @FXML
    private void onDossier() {
        ui.commands().run(Command.DOSSIER);
    }

    @FXML
    private void onReset() {
        search.clear();
        kind.setValue(Optional.empty());
        internal.setSelected(false);
    }

    private void update() {
        Optional<Situation> now = ticket.situation();
        if (now.map(situation -> situation.ticket().id()).equals(present.map(situation -> situation.ticket().id()))) {
            present = now;
        } else {
            present = now;
            unfolded.clear();
            onReset();
        }
        List<HistoryLine> fresh = now.map(situation -> new HistoryText(ui.messages().locale(), ui.formats().zone(), situation.shop())
                .lines(situation.folded())).orElse(List.of());
        corrected = fresh.stream().filter(line -> line.doesNotApply() == null)
                .flatMap(line -> Stream.ofNullable(line.corrects())).collect(Collectors.toSet());
        lines.setAll(newestFirst.isSelected() ? fresh.reversed() : fresh);
        showEmptiness();
    }

    /** While a form is open it has the room, and the history is for reading only. */
    private void makeRoom(boolean forForm) {
        bar.setVisible(!forForm);
        bar.setManaged(!forForm);
    }

    private void filter() {
        shown.setPredicate(new HistoryFilter(search.getText(), kind.getValue().orElse(null), internal.isSelected()));
        showEmptiness();
    }

    private void showEmptiness() {
        boolean nothing = shown.isEmpty() && !lines.isEmpty();
        empty.setVisible(nothing);
        list.setVisible(!nothing);
    }

    private String levelClass(String level) {
        return present.map(situation -> Situation.levelClass(situation.procedure().level(level))).orElse("tier-1");
    }

    private StringConverter<Optional<HistoryKind>> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<HistoryKind> chosen) {
                return chosen == null || chosen.isEmpty() ? ui.messages().get("ticket.history.all") : ui.messages().of(chosen.get());
            }

            @Override
            public Optional<HistoryKind> fromString(String text) {
                return Optional.empty();
            }
        };
    }
}
