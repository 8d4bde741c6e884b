package tierdesk.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.procedure.rule.Refusal;

/** Signs in whoever a command is done for ({@code --as}): with the password in a file, or typed at the terminal. Without {@code --as}, nobody. */
final class CommandPassword {

    private CommandPassword() {
    }

    /** @throws CannotException when the password is not right, or there is none */
    static void signIn(SignIn signIn, CommandContext context) {
        String person = context.person();
        if (person.isBlank() || !signIn.state().asked()) {
            return;
        }
        switch (signIn.signIn(person, password(context))) {
            case Answer.In _ -> { }
            case Answer.Wrong _ -> throw refused(Refusal.of(Refusal.Key.WRONG_PASSWORD));
            case Answer.Wait wait -> throw new CannotException(CommandTexts.text("sign-in.wait", wait.until().toString()));
            case Answer.NoPassword _ -> throw refused(Refusal.of(Refusal.Key.NO_PASSWORD_YET, person));
            case Answer.Nobody _ -> throw refused(Refusal.of(Refusal.Key.NOBODY_BY_THAT_ID, person));
        }
    }

    private static char[] password(CommandContext context) {
        Path file = context.passwordFile();
        if (file != null) {
            try {
                return Files.readString(file).lines().findFirst().orElse("").toCharArray();
            } catch (IOException unreadable) {
                throw new CannotException(CommandTexts.text("sign-in.password-file", file), unreadable);
            }
        }
        Console console = context.runningDesk() == null ? System.console() : null;
        char[] typed = console == null ? null : console.readPassword("%s ", CommandTexts.text("sign-in.prompt", context.person()));
        if (typed == null) {
            throw new CannotException(CommandTexts.text("sign-in.no-terminal"));
        }
        return typed;
    }

    private static CannotException refused(Refusal refusal) {
        return new CannotException(refusal.sentence(Locale.getDefault()));
    }
}
