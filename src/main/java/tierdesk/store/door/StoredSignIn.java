package tierdesk.store.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.door.SignIn;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.audit.AuditWriter;
import tierdesk.store.audit.Note;

/** The door as one visitor stands before it. */
public final class StoredSignIn implements SignIn {

    /** A word of this length in a name is one that somebody would guess. */
    private static final int GUESSED_WORD = 4;

    private final Door door;
    private final Visit visit;
    private final AuditWriter audit;

    public StoredSignIn(Door door, Visit visit, AuditWriter audit) {
        this.door = door;
        this.visit = visit;
        this.audit = audit;
    }

    @Override
    public State state() {
        Choice choice = door.choice();
        return new State(choice.asked(), choice.idleMinutes(), visit.person(), visit.locked(), door.withPassword());
    }

    @Override
    public Answer signIn(String technician, char[] password) {
        try {
            if (here(technician).isEmpty()) {
                return new Answer.Nobody();
            }
            Answer answer = door.check(technician, password);
            if (answer instanceof Answer.In) {
                // what waits happened before
                audit.catchUp();
                door.note(noted(technician, AuditKind.SIGNED_IN, ""));
                visit.in(technician);
            }
            return answer;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Optional<TechnicianSaved> here(String technician) {
        return door.shop().technician(technician).filter(person -> !person.retired());
    }

    @Override
    public void lock() {
        String person = visit.person();
        if (person != null && !visit.locked()) {
            visit.lock();
            audit.note(noted(person, AuditKind.LOCKED, ""));
        }
    }

    @Override
    public void choose(Choice choice, Actor by) throws RefusedException {
        Actor actor = visit.admit(by);
        refuse(Permission.MANAGE_SIGN_IN.refusal(actor));
        boolean before = door.choice().asked();
        if (choice.asked() && !before && !door.withPassword().contains(actor.id())) {
            throw new RefusedException(Refusal.of(Refusal.Key.OWN_PASSWORD_FIRST));
        }
        AuditKind kind = choice.asked() ? AuditKind.SIGN_IN_ON : AuditKind.SIGN_IN_OFF;
        door.choose(choice, choice.asked() == before ? null : noted(actor.id(), kind, ""));
        if (choice.asked() && !before) {
            visit.in(actor.id());
        }
    }

    @Override
    public void setPassword(String technician, char @Nullable [] present, char[] fresh, Actor by) throws RefusedException {
        try {
            Actor actor = visit.admit(by);
            boolean own = technician.equals(actor.id());
            refuse((own ? Permission.CHANGE_OWN_PASSWORD : Permission.MANAGE_SIGN_IN).refusal(actor));
            TechnicianSaved person = here(technician)
                    .orElseThrow(() -> new RefusedException(Refusal.of(Refusal.Key.NOBODY_BY_THAT_ID, technician)));
            refuse(unfit(person, fresh));
            if (own && visit.asked()) {
                refuse(wrong(person, door.check(technician, present == null ? new char[0] : present)));
            }
            door.set(technician, fresh, noted(actor.id(), AuditKind.PASSWORD_SET, technician));
        } finally {
            Arrays.fill(fresh, '\0');
            if (present != null) {
                Arrays.fill(present, '\0');
            }
        }
    }

    private static Optional<Refusal> unfit(TechnicianSaved person, char[] fresh) {
        if (fresh.length < SHORTEST || fresh.length > LONGEST) {
            return Optional.of(Refusal.of(Refusal.Key.PASSWORD_LENGTH, SHORTEST, LONGEST));
        }
        String typed = String.valueOf(fresh).toLowerCase(Locale.ROOT);
        return Stream.of(person.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> word.length() >= GUESSED_WORD && typed.contains(word))
                ? Optional.of(Refusal.of(Refusal.Key.PASSWORD_GUESSED))
                : Optional.empty();
    }

    private Optional<Refusal> wrong(TechnicianSaved person, Answer answer) {
        return switch (answer) {
            case Answer.In _ -> Optional.empty();
            case Answer.Wrong _ -> Optional.of(Refusal.of(Refusal.Key.WRONG_PASSWORD));
            case Answer.Wait wait -> Optional.of(Refusal.of(Refusal.Key.WAIT_FOR_PASSWORD,
                    Math.ceilDiv(wait.until().toEpochMilli() - door.now().toEpochMilli(), 1000L)));
            case Answer.NoPassword _ -> Optional.of(Refusal.of(Refusal.Key.NO_PASSWORD_YET, person.name()));
            case Answer.Nobody _ -> Optional.of(Refusal.of(Refusal.Key.NOBODY_BY_THAT_ID, person.id()));
        };
    }

    @Override
    public void reset() {
        if (visit.person() != null) {
            throw new NotAllowedException(Refusal.of(Refusal.Key.SIGNED_IN_AS_ANOTHER));
        }
        door.choose(new Choice(false, door.choice().idleMinutes()), noted(Actor.DESK.id(), AuditKind.SIGN_IN_RESET, ""));
    }

    @Override
    public void require(Permission permission) {
        visit.require(permission);
    }

    private Note noted(String person, AuditKind kind, String about) {
        return new Note(door.now(), person, kind, about);
    }

    private static void refuse(Optional<Refusal> refusal) throws RefusedException {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }
}
