package tierdesk.ui.reference.shop;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.view.Showing;

/** The page of the shop itself. */
public final class ShopController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final UiContext ui;
    private final ShopModel model;

    @FXML private Parent root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private TextField name;
    @FXML private TextField currency;
    @FXML private TextArea address;
    @FXML private TextArea contact;
    @FXML private ImageView picture;
    @FXML private Label noPicture;
    @FXML private Button withoutLogo;
    @FXML private Button discard;
    @FXML private Button save;

    public ShopController(UiContext ui, ShopModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                onSave();
                event.consume();
            }
        });
        Showing.subscribe(root, this::watch);
    }

    private Subscription watch() {
        name.textProperty().bindBidirectional(model.nameProperty());
        currency.textProperty().bindBidirectional(model.currencyProperty());
        address.textProperty().bindBidirectional(model.addressProperty());
        contact.textProperty().bindBidirectional(model.contactProperty());
        save.disableProperty().bind(model.changedProperty().not().or(model.busyProperty()));
        discard.disableProperty().bind(save.disableProperty());
        return model.problemProperty().subscribe(sentence -> {
            bannerText.setText(sentence);
            shown(banner, !sentence.isEmpty());
        }).and(model.pictureProperty().subscribe(image -> {
            picture.setImage(image);
            shown(picture, image != null);
            shown(noPicture, image == null);
            shown(withoutLogo, image != null);
        })).and(() -> {
            name.textProperty().unbindBidirectional(model.nameProperty());
            currency.textProperty().unbindBidirectional(model.currencyProperty());
            address.textProperty().unbindBidirectional(model.addressProperty());
            contact.textProperty().unbindBidirectional(model.contactProperty());
            save.disableProperty().unbind();
            discard.disableProperty().unbind();
        });
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void onChooseLogo() {
        ui.dialogs().fileToOpen(ui.messages().get("shop.logo.choose"), new FileKind(ui.messages().get("shop.logo.png"), "*.png"),
                new FileKind(ui.messages().get("shop.logo.jpeg"), "*.jp*g")).ifPresent(model::choose);
    }

    @FXML
    private void onWithoutLogo() {
        model.withoutLogo();
    }

    @FXML
    private void onDiscard() {
        model.discard();
    }

    @FXML
    private void onSave() {
        model.save();
    }
}
