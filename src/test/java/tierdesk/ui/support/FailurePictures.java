package tierdesk.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.ui.tour.PngWriter;

/** Takes a picture of every window when a test fails. The robot's own picture is no true one on the headless platform. */
final class FailurePictures implements AfterTestExecutionCallback {

    private static final long PATIENCE_SECONDS = 15;

    @Override
    public void afterTestExecution(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        List<Image> pictures = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {
            List<Image> taken = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                if (window.getScene() != null && window.getWidth() >= 1 && window.getHeight() >= 1) {
                    taken.add(window.getScene().snapshot(null));
                }
            }
            return taken;
        });
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        for (int i = 0; i < pictures.size(); i++) {
            PngWriter.write(pictures.get(i), Path.of("target", "pictures", name + "-" + i + ".png"));
        }
    }
}
