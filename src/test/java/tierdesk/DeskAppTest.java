package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.ui.support.UsesJavaFx;

@UsesJavaFx
class DeskAppTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the desk opens one titled window on an empty data folder, with its views and its queue")
    void opensOneTitledWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Application desk = FxToolkit.setupApplication(DeskApp.class, "--" + DeskStart.DATA_FOLDER + "=" + folder);

        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Tierdesk");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> stage.getScene().lookup("#queue-table") != null));
        assertThat(folder.resolve("desk.lock")).exists();

        FxToolkit.cleanupApplication(desk);
        FxToolkit.cleanupStages();
    }
}
