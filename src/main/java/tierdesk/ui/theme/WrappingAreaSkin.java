package tierdesk.ui.theme;

import java.text.Bidi;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/** Shows an area of text as JavaFX does, but for one written from right to left, which JavaFX 26 cannot wrap ({@link WrappingLabelSkin}): it is scrolled. */
public final class WrappingAreaSkin extends TextAreaSkin {

    private boolean unwrapped;

    public WrappingAreaSkin(TextArea area) {
        super(area);
        registerChangeListener(area.textProperty(), text -> wrapIfPossible());
        wrapIfPossible();
    }

    private void wrapIfPossible() {
        char[] text = getSkinnable().getText() == null ? new char[0] : getSkinnable().getText().toCharArray();
        boolean rightToLeft = Bidi.requiresBidi(text, 0, text.length);
        if (rightToLeft && getSkinnable().isWrapText()) {
            unwrapped = true;
            getSkinnable().setWrapText(false);
        } else if (!rightToLeft && unwrapped) {
            unwrapped = false;
            getSkinnable().setWrapText(true);
        }
    }
}
