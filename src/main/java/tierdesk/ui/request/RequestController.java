package tierdesk.ui.request;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.ShopData;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.rule.Field;
import tierdesk.ui.UiContext;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.field.Segments;
import tierdesk.ui.shop.CategoryPath;
import tierdesk.ui.view.Showing;

/** The form in which a request is logged, by the keyboard alone. */
public final class RequestController {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final KeyCombination SAVE = KeyCombination.valueOf("shortcut+ENTER");
    /** How a person can ask; imports come in by themselves. */
    private static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.ON_SITE, Channel.MONITORING);

    private final UiContext ui;
    private final RequestModel model;
    private final ShopData shopData;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private Button retry;
    @FXML private CompletingField requester;
    @FXML private CompletingField customer;
    @FXML private Label customerError;
    @FXML private Label notes;
    @FXML private TextField subject;
    @FXML private Label subjectError;
    @FXML private TextArea words;
    @FXML private Label wordsError;
    @FXML private CompletingField category;
    @FXML private Label categoryError;
    @FXML private Segments<Impact> impact;
    @FXML private Segments<Urgency> urgency;
    @FXML private Label priority;
    @FXML private Segments<Channel> channel;
    @FXML private CheckBox mine;
    @FXML private Label saveKey;
    @FXML private Button save;

    RequestController(UiContext ui, RequestModel model, ShopData shopData) {
        this.ui = ui;
        this.model = model;
        this.shopData = shopData;
    }

    @FXML
    private void initialize() {
        bind();
        complete();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        requester.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.requesterNamed();
            }
        });
        Showing.subscribe(root, () -> {
            Platform.runLater(requester::requestFocus);
            return model.problemProperty().subscribe(this::show);
        });
    }

    @FXML
    private void onSave() {
        model.save();
    }

    @FXML
    private void onClear() {
        model.clear();
        requester.requestFocus();
    }

    private void bind() {
        requester.textProperty().bindBidirectional(model.requesterProperty());
        customer.textProperty().bindBidirectional(model.customerProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        words.textProperty().bindBidirectional(model.wordsProperty());
        category.textProperty().bindBidirectional(model.categoryProperty());
        impact.setItems(List.of(Impact.values()).reversed(), ui.messages()::of);
        impact.valueProperty().bindBidirectional(model.impactProperty());
        urgency.setItems(List.of(Urgency.values()).reversed(), ui.messages()::of);
        urgency.valueProperty().bindBidirectional(model.urgencyProperty());
        channel.setItems(CHANNELS, ui.messages()::of);
        channel.valueProperty().bindBidirectional(model.channelProperty());
        mine.selectedProperty().bindBidirectional(model.mineProperty());
        priority.textProperty().bind(model.priorityProperty().map(Enum::name));
        notes.textProperty().bind(model.customerNotesProperty());
        notes.visibleProperty().bind(notes.textProperty().isNotEmpty());
        notes.managedProperty().bind(notes.visibleProperty());
        saveKey.setText(SAVE.getDisplayText());
        save.disableProperty().bind(model.busyProperty());
    }

    private void complete() {
        String task = ui.messages().get("request.task.complete");
        requester.completeFrom(ui.background(), task,
                (typed, limit) -> shopData.requestersLike(model.customerProperty().get().strip(), typed, limit));
        customer.completeFrom(ui.background(), task, shopData::customersLike);
        category.completeFrom(ui.background(), task, shopData::categoriesLike);
        category.writeOffered(name -> CategoryPath.of(shopData.shop(), name));
    }

    private void onKey(KeyEvent key) {
        if (SAVE.match(key)) {
            model.save();
            key.consume();
        }
    }

    /** The tabulator leads on, as in every other field. */
    private void goOn(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            words.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void show(RequestModel.@Nullable Problem problem) {
        Map<Field, Place> places = Map.of(
                Field.CUSTOMER, new Place(customer, customerError),
                Field.SUBJECT, new Place(subject, subjectError),
                Field.DESCRIPTION, new Place(words, wordsError),
                Field.WORDS, new Place(words, wordsError),
                Field.CATEGORY, new Place(category, categoryError));
        places.values().forEach(Place::clear);
        Place place = problem == null || problem.field() == null ? null : places.get(problem.field());
        if (problem != null && place != null) {
            place.show(problem.sentence());
        }
        showOver(place == null ? problem : null);
    }

    /** What is about no single field stands over them all. */
    private void showOver(RequestModel.@Nullable Problem problem) {
        banner.setVisible(problem != null);
        banner.setManaged(problem != null);
        bannerText.setText(problem == null ? "" : problem.sentence());
        retry.setVisible(problem != null && problem.retry());
        retry.setManaged(retry.isVisible());
    }

    /** A field, and where its refusal stands. */
    private record Place(Node field, Label error) {

        void show(String sentence) {
            error.setText(sentence);
            set(true);
            field.requestFocus();
        }

        void clear() {
            error.setText("");
            set(false);
        }

        private void set(boolean refused) {
            error.setVisible(refused);
            error.setManaged(refused);
            field.pseudoClassStateChanged(DANGER, refused);
            field.setAccessibleHelp(error.getText());
        }
    }
}
