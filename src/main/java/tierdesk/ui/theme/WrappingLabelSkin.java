package tierdesk.ui.theme;

import java.util.function.DoubleSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a label as JavaFX does, but for a text that JavaFX 26 cannot wrap: it fails on a line that ends within words written from right to left (Hebrew,
 * Arabic, or anything after U+202E), and the rest of the window with it. Such a text stands on one line.
 */
public final class WrappingLabelSkin extends LabelSkin {

    private static final Logger LOG = LoggerFactory.getLogger(WrappingLabelSkin.class);

    private boolean unwrapped;

    public WrappingLabelSkin(Label label) {
        super(label);
        registerChangeListener(label.textProperty(), text -> wrapAgain());
    }

    private void wrapAgain() {
        if (unwrapped) {
            unwrapped = false;
            getSkinnable().setWrapText(true);
        }
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return orOnOneLine(() -> super.computeMinHeight(width, top, right, bottom, left));
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return orOnOneLine(() -> super.computePrefHeight(width, top, right, bottom, left));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        orOnOneLine(() -> {
            super.layoutChildren(x, y, width, height);
            return 0;
        });
    }

    private double orOnOneLine(DoubleSupplier reckoning) {
        try {
            return reckoning.getAsDouble();
        } catch (ArrayIndexOutOfBoundsException fault) {
            if (!getSkinnable().isWrapText() || getSkinnable().wrapTextProperty().isBound()) {
                throw fault;
            }
            LOG.debug("A text that cannot be wrapped stands on one line", fault);
            unwrapped = true;
            getSkinnable().setWrapText(false);
            return reckoning.getAsDouble();
        }
    }
}
