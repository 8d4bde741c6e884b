package tierdesk.store.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.door.AuditLine;
import tierdesk.procedure.rule.Permission;
import tierdesk.store.database.Reader;

/** The record as one visitor sees and adds to it. */
public final class StoredAudit implements Audit {

    private final AuditWriter writer;
    private final Reader reader;
    private final InstantSource wall;
    private final UnaryOperator<String> who;
    private final Consumer<Permission> require;
    private final Retention retention;

    /** How long lines are kept. */
    public interface Retention {

        int days();

        /** @param noted is recorded together with the choice */
        void choose(int days, Note noted);
    }

    /**
     * @param who the visitor, by what the screen says
     * @param require throws when the visitor may not
     */
    public StoredAudit(AuditWriter writer, Reader reader, InstantSource wall, UnaryOperator<String> who, Consumer<Permission> require,
            Retention retention) {
        this.writer = writer;
        this.reader = reader;
        this.wall = wall;
        this.who = who;
        this.require = require;
        this.retention = retention;
    }

    @Override
    public void note(AuditKind kind, String said, String about) {
        writer.note(noted(kind, said, about));
    }

    /** The same, and returns only when it is on disk, or could not be put there. */
    public void noteAtOnce(AuditKind kind, String about) {
        note(kind, "", about);
        writer.catchUp();
    }

    private Note noted(AuditKind kind, String said, String about) {
        return new Note(wall.instant().truncatedTo(ChronoUnit.MILLIS), who.apply(said), kind, about);
    }

    @Override
    public List<AuditLine> lines(Filter filter, long before, int limit) {
        require.accept(Permission.SEE_AUDIT);
        writer.catchUp();
        return reader.read(session -> AuditTable.lines(session, filter, before, limit));
    }

    @Override
    public List<String> people() {
        require.accept(Permission.SEE_AUDIT);
        return reader.read(AuditTable::people);
    }

    @Override
    public int keptDays() {
        return retention.days();
    }

    @Override
    public void keep(int days, String said) {
        require.accept(Permission.SEE_AUDIT);
        retention.choose(days, noted(AuditKind.AUDIT_KEPT, said, String.valueOf(days)));
    }
}
