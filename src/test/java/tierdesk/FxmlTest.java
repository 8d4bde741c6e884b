package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.TestUi;
import tierdesk.ui.support.UsesJavaFx;
import tierdesk.ui.text.Messages;

@DisplayName("Every FXML file")
@UsesJavaFx
class FxmlTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile(
            "\\s(text|promptText|accessibleText|accessibleHelp|title|headerText|contentText)=\"([^\"]*)\"");

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    @Test
    @DisplayName("holds no literal text")
    void holdsNoLiteralText() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path file : files()) {
            Matcher words = WORDS.matcher(Files.readString(file));
            while (words.find()) {
                String value = words.group(2);
                if (!value.isEmpty() && !value.startsWith("%") && !value.startsWith("${")) {
                    literal.add(file + ":" + words.group());
                }
            }
        }
        assertThat(literal).as("to be moved to messages.properties").isEmpty();
    }

    @Test
    @DisplayName("names its controls, and comes to life in every language")
    void comesToLifeInEveryLanguage() throws IOException {
        for (Locale language : Messages.LANGUAGES) {
            for (Path file : files()) {
                List<String> unnamed = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
                    TestUi ui = TestUi.atOnce(language);
                    new Shell(ui.context, () -> { });
                    Screens.all(ui.context, EmptyDesk.open(), () -> { }, change -> { });
                    return unnamed(ui.context.views().load(controllerOf(file)).root());
                });
                assertThat(unnamed).as("controls of %s without text, accessibleText, or a label for them", file).isEmpty();
            }
        }
    }

    private static Class<?> controllerOf(Path file) throws IOException, ClassNotFoundException {
        Matcher controller = CONTROLLER.matcher(Files.readString(file));
        assertThat(controller.find()).as("%s names its controller", file).isTrue();
        return Class.forName(controller.group(1));
    }

    private static List<String> unnamed(Parent root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        Set<Node> labelled = new HashSet<>();
        nodes.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        return nodes.stream().filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> !(node instanceof ScrollPane || node instanceof TabPane || node instanceof ToolBar))
                .filter(node -> !labelled.contains(node) && !named(node)).map(Node::toString).toList();
    }

    private static boolean named(Node node) {
        boolean said = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return said || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        switch (node) {
            case TabPane tabs -> tabs.getTabs().stream().map(Tab::getContent).filter(content -> content != null)
                    .forEach(content -> collect(content, nodes));
            case SplitPane split -> split.getItems().forEach(item -> collect(item, nodes));
            case ScrollPane scroll when scroll.getContent() != null -> collect(scroll.getContent(), nodes);
            case ToolBar bar -> bar.getItems().forEach(item -> collect(item, nodes));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            default -> { }
        }
    }
}
