package tierdesk.desk;

/** How far long work has come, told by the work; and whether it is still wanted, asked by the work between its steps. */
public interface Progress {

    /** Tells nobody and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long of) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param of the whole; 0 while it is not known */
    void at(long done, long of);

    /** True once the work should stop at the next safe place. */
    boolean cancelled();
}
