package tierdesk.ui.dialog;

/** Short notices that come by themselves, disturb nothing and go again. */
public interface Notices {

    /** Something was done. */
    void done(String text);

    /** Something is to be known, and there may be something to do about it. */
    void tell(String title, String text, Runnable onClick);

    /** Something needs somebody soon; it stays longer. */
    void warn(String title, String text, Runnable onClick);
}
