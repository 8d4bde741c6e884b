package tierdesk.store.database;

/** How the file is opened. Every setting is there for a reason that was measured: with H2's defaults acknowledged commits are lost. */
final class H2Url {

    static final String USER = "tierdesk";

    private static final int CACHE_KILOBYTES = 131_072;

    private H2Url() {
    }

    /** Opens what is there; H2 refuses to make a new file. */
    static String open(DatabasePlace place) {
        return base(place.scheme(), place) + ";IFEXISTS=TRUE";
    }

    /** Looks at what is there without a write or a lock. */
    static String look(DatabasePlace place) {
        UnlockedFile.install();
        return base(UnlockedFile.SCHEME + ":" + place.scheme(), place) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    }

    /** Makes a new file: a step of its own. */
    static String create(DatabasePlace place) {
        return base(place.scheme(), place);
    }

    /**
     * WRITE_DELAY=0: a commit is written before it is acknowledged (and forced by the CHECKPOINT SYNC that follows each). RETENTION_TIME and
     * MAX_COMPACT_TIME: room in the file is not used again, so that each commit is written at its end, where it is found after a kill (see
     * {@link Compaction}; with the defaults 3 of 73 acknowledged commits were lost in 20 kills over 77 s, and none in kills of files under 45 s old).
     * TRACE_LEVEL_FILE=0:
     * no second file with what clients said. OPTIMIZE_REUSE_RESULTS=FALSE: the answer to an earlier question, however long, is not kept in memory
     * for the case that it is asked again. DB_CLOSE_ON_EXIT=FALSE: the program closes it, in its own order.
     */
    private static String base(String scheme, DatabasePlace place) {
        return "jdbc:h2:" + scheme + ":" + place.folder().databaseName() + (place.protection().on() ? ";CIPHER=AES" : "") + ";WRITE_DELAY=0;CACHE_SIZE=" + CACHE_KILOBYTES
                + ";RETENTION_TIME=" + Integer.MAX_VALUE + ";MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }
}
