package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DeskAppTest {

    @Test
    @DisplayName("the desk opens one titled window")
    void opensOneTitledWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(DeskApp.class);

        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Tierdesk");

        FxToolkit.cleanupStages();
    }
}
