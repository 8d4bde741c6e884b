package tierdesk.store.door;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.SignIn.Answer;
import tierdesk.desk.door.SignIn.Choice;
import tierdesk.journal.Shop;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.store.audit.AuditTable;
import tierdesk.store.audit.Note;
import tierdesk.store.audit.StoredAudit.Retention;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Saves;

/** What holds at this installation's door for whoever comes: whether passwords are asked for, and whose they are. One password is looked at at a time. */
public final class Door implements Retention {

    private final Reader reader;
    private final Saves saves;
    private final Supplier<Shop> shop;
    private final InstantSource wall;
    private final PasswordCost cost;
    private volatile Choice choice;
    private volatile int auditDays;
    private volatile Set<String> withPassword;

    /** @param cost of passwords that are set from now on */
    public Door(Reader reader, Saves saves, Supplier<Shop> shop, InstantSource wall, PasswordCost cost) {
        this.reader = reader;
        this.saves = saves;
        this.shop = shop;
        this.wall = wall;
        this.cost = cost;
        DoorRow row = reader.read(DoorRow::read);
        this.choice = new Choice(row.signIn, row.idleMinutes);
        this.auditDays = row.auditDays;
        this.withPassword = Set.copyOf(reader.read(session ->
                session.createSelectionQuery("select technician from Credential", String.class).getResultList()));
    }

    /** Somebody comes: a window, a command. */
    public Visit enter() {
        return new Visit(() -> choice.asked(), shop);
    }

    Choice choice() {
        return choice;
    }

    Set<String> withPassword() {
        return withPassword;
    }

    Instant now() {
        return wall.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Shop shop() {
        return shop.get();
    }

    /** Looks at a password; a wrong one counts, also when the program ends before it turns out wrong. */
    synchronized Answer check(String technician, char[] password) {
        Credential known = reader.read(session -> session.get(Credential.class, technician));
        if (known == null) {
            return new Answer.NoPassword();
        }
        Instant now = now();
        Instant left = Patience.left(known.refusedUntil, now);
        if (left != null) {
            return new Answer.Wait(left);
        }
        Instant until = tried(technician, now);
        if (!known.password().fits(password)) {
            note(new Note(now, technician, AuditKind.SIGN_IN_FAILED, ""));
            return new Answer.Wrong(until);
        }
        boolean cheap = !known.password().cost().equals(cost);
        PasswordHash dearer = cheap ? PasswordHash.of(password, cost) : known.password();
        saves.write(List.of("right", technician), Boolean.class, session -> {
            Credential right = session.get(Credential.class, technician);
            right.failures = 0;
            right.refusedUntil = null;
            right.hashedAs(dearer);
            session.update(right);
            return true;
        });
        return new Answer.In();
    }

    private @Nullable Instant tried(String technician, Instant now) {
        saves.write(List.of("tried", technician), Boolean.class, session -> {
            Credential tried = session.get(Credential.class, technician);
            tried.failures++;
            Instant until = now.plus(Patience.after(tried.failures));
            tried.refusedUntil = until.isAfter(now) ? until : null;
            session.update(tried);
            return true;
        });
        return reader.read(session -> session.get(Credential.class, technician).refusedUntil);
    }

    synchronized void set(String technician, char[] fresh, Note noted) {
        PasswordHash hashed = PasswordHash.of(fresh, cost);
        saves.write(List.of("set", technician, hashed), Boolean.class, session -> {
            Credential before = session.get(Credential.class, technician);
            if (before == null) {
                session.insert(new Credential(technician, hashed, noted.at()));
            } else {
                before.hashedAs(hashed);
                before.setAt = noted.at();
                before.failures = 0;
                before.refusedUntil = null;
                session.update(before);
            }
            AuditTable.append(session, List.of(noted));
            return true;
        });
        Set<String> now = new HashSet<>(withPassword);
        now.add(technician);
        withPassword = Set.copyOf(now);
    }

    synchronized void choose(Choice chosen, @Nullable Note noted) {
        change(row -> {
            row.signIn = chosen.asked();
            row.idleMinutes = chosen.idleMinutes();
        }, chosen, noted);
        choice = chosen;
    }

    @Override
    public int days() {
        return auditDays;
    }

    @Override
    public synchronized void choose(int days, Note noted) {
        change(row -> row.auditDays = days, days, noted);
        auditDays = days;
    }

    private void change(Consumer<DoorRow> change, Object intent, @Nullable Note noted) {
        saves.write(List.of("door", intent), Boolean.class, session -> {
            DoorRow row = DoorRow.read(session);
            change.accept(row);
            session.update(row);
            if (noted != null) {
                AuditTable.append(session, List.of(noted));
            }
            return true;
        });
    }

    void note(Note note) {
        saves.write(note, Boolean.class, session -> {
            AuditTable.append(session, List.of(note));
            return true;
        });
    }

    /** Before people are saved: while sign-in is on, somebody who may turn it off has to be able to come in. */
    public void requireManager(Collection<? extends ShopEvent> events, Shop after) throws RefusedException {
        boolean people = events.stream().anyMatch(TechnicianSaved.class::isInstance);
        if (people && choice.asked() && after.staff().stream().noneMatch(this::managerWhoComesIn)) {
            throw new RefusedException(Refusal.of(Refusal.Key.MANAGER_KEEPS_PASSWORD));
        }
    }

    private boolean managerWhoComesIn(TechnicianSaved person) {
        return person.role() == Role.MANAGER && withPassword.contains(person.id());
    }
}
