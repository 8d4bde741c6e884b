package tierdesk.desk.door;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of who looked a ticket up, took data out, came in or changed who may do what, on this installation. Lines are only added, each sealed
 * over the one before, so that {@link tierdesk.desk.Maintenance#check} finds one that was altered or taken out; what is older than was chosen is
 * forgotten, oldest first. No line holds what a ticket says. Reading is for managers alone.
 */
public interface Audit {

    /**
     * Notes something. Never waits for the disk: lines are written beside, together with those of the same second, and all of them before the
     * desk closes; a kill may lose the last second's. What is about people and about data that leaves is written at once.
     *
     * @param said who sits here, as the screen knows it; counts only where nobody signs in
     * @param about a ticket's number, a file's name or a technician's id; blank for nothing
     */
    void note(AuditKind kind, String said, String about);

    /**
     * The lines that fit, newest first.
     *
     * @param before only lines older than this one; {@link Long#MAX_VALUE} for the newest
     * @throws NotAllowedException to whoever is no manager
     */
    List<AuditLine> lines(Filter filter, long before, int limit);

    /** Everybody who is named in it. */
    List<String> people();

    /** After how many days lines are forgotten; 0 for never. */
    int keptDays();

    /** Chooses after how many days lines are forgotten; 0 for never. The choice itself is noted.
     *
     * @param said as in {@link #note} */
    void keep(int days, String said);

    /**
     * Which lines.
     *
     * @param person who did it; null for anybody
     * @param kind null for any
     * @param about what it was about, exactly; blank for anything
     * @param from null for the first
     * @param to exclusive; null for the last
     */
    record Filter(@Nullable String person, @Nullable AuditKind kind, String about, @Nullable Instant from, @Nullable Instant to) {

        public static final Filter ALL = new Filter(null, null, "", null, null);
    }
}
