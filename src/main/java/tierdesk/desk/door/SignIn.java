package tierdesk.desk.door;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.RefusedException;

/**
 * Whether this installation asks who one is, and who came in. Passwords are this installation's own: they are in its database (and so in its
 * backups), hashed, and in no journal, export, bundle or log. While sign-in is off, people are who they say they are; a role is what the journal
 * says in either case. All but {@link #state()} and {@link #lock()} waits for the disk: never on the FX thread.
 */
public interface SignIn {

    /** Shortest password, in characters. */
    int SHORTEST = 8;

    /** Longest password, in characters. */
    int LONGEST = 200;

    /** As it is now; from memory. */
    State state();

    /**
     * Comes in, in place of whoever is in; also unlocks. Each wrong password in a row makes the wait before the next one longer, up to
     * {@link Answer.Wait}'s few minutes, also over a restart; nobody is locked out for ever.
     *
     * @param technician whose password it is
     * @param password is overwritten
     */
    Answer signIn(String technician, char[] password);

    /** Nobody records anything as a person until somebody signs in again; what the desk does by itself goes on. */
    void lock();

    /**
     * Turns sign-in on or off, or changes after how long the desk locks.
     *
     * @param by while sign-in is off: who says so; a manager, who must have a password to turn it on and is then in
     * @throws RefusedException with the reason; nothing was changed
     */
    void choose(Choice choice, Actor by) throws RefusedException;

    /**
     * Gives somebody a password, their own or, as a manager, another's. It ends their wait.
     *
     * @param present one's own present password where one changes it oneself while sign-in is on; else null
     * @param fresh both are overwritten
     * @throws RefusedException when it is too short or easily guessed, the present one is wrong, or it is not theirs to give; nothing was changed
     */
    void setPassword(String technician, char @Nullable [] present, char[] fresh, Actor by) throws RefusedException;

    /**
     * Turns sign-in off without a password: for the owner of the data folder's files, to whom they are open anyway, when nobody who could turn it
     * off remembers theirs. Passwords stay. Nobody may be in.
     */
    void reset();

    /**
     * @throws NotAllowedException when whoever is in may not do this; while sign-in is off, nobody is refused
     */
    void require(Permission permission);

    /**
     * @param asked whether passwords are asked for
     * @param idleMinutes the desk locks itself after so many minutes without a key or a click; 0 for never
     * @param person who is in; null for nobody, and while sign-in is off
     * @param locked the person is away; unlocked by their password, or by another person coming in
     * @param withPassword who has a password
     */
    record State(boolean asked, int idleMinutes, @Nullable String person, boolean locked, Set<String> withPassword) {

        public State {
            withPassword = Set.copyOf(withPassword);
        }

        /** Somebody is in who may go on, or nobody is asked. */
        public boolean open() {
            return !asked || person != null && !locked;
        }

        public Optional<String> in() {
            return Optional.ofNullable(person);
        }
    }

    /** What a manager chooses. */
    record Choice(boolean asked, int idleMinutes) {
    }

    /** What came of a password. */
    sealed interface Answer {

        /** It was right. */
        record In() implements Answer {
        }

        /** @param until the next one is refused before; null when it may follow at once */
        record Wrong(@Nullable Instant until) implements Answer {
        }

        /** It was not looked at. */
        record Wait(Instant until) implements Answer {
        }

        /** This person has none, so that there is no way in. */
        record NoPassword() implements Answer {
        }

        /** Nobody who works here goes by this id. */
        record Nobody() implements Answer {
        }
    }
}
