package tierdesk.ui;

import java.time.InstantSource;
import tierdesk.settings.Settings;
import tierdesk.ui.dialog.Dialogs;
import tierdesk.ui.dialog.Notices;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Views;
import tierdesk.ui.work.Background;

/**
 * What every feature is given.
 *
 * @param messages   words
 * @param formats    instants, spans and money in words
 * @param views      FXML and the makers of controllers
 * @param background work off the JavaFX thread
 * @param dialogs    questions
 * @param notices    toasts
 * @param commands   who does what by which key
 * @param workplace  which view, ticket and page is in front of the person
 * @param settings   what the person chose
 * @param clock      the time
 */
public record UiContext(Messages messages, Formats formats, Views views, Background background, Dialogs dialogs,
                        Notices notices, Commands commands, Workplace workplace, Settings settings,
                        InstantSource clock) {
}
