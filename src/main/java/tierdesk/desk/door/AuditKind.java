package tierdesk.desk.door;

/** What is noted about people. The names are kept in the database: never rename one. */
public enum AuditKind {
    TICKET_OPENED(false),
    /** Taken out on a file. */
    EXPORTED(true),
    PRINTED(true),
    IMPORTED(true),
    SIGNED_IN(true),
    SIGN_IN_FAILED(true),
    LOCKED(false),
    SIGN_IN_ON(true),
    SIGN_IN_OFF(true),
    /** Turned off by the owner of the files, without a password. */
    SIGN_IN_RESET(true),
    PASSWORD_SET(true),
    PERSON_CHANGED(true),
    /** What somebody may do. */
    ROLE_CHANGED(true),
    BACKED_UP(true),
    RESTORED(true),
    ENCRYPTION_ON(true),
    ENCRYPTION_OFF(true),
    /** Or the recovery key. */
    PASSPHRASE_CHANGED(true),
    AUDIT_SEEN(true),
    AUDIT_EXPORTED(true),
    /** How long lines are kept was chosen. */
    AUDIT_KEPT(true);

    private final boolean atOnce;

    AuditKind(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Is on disk before anything else follows, not only within the second. */
    public boolean atOnce() {
        return atOnce;
    }
}
