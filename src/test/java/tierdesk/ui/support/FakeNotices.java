package tierdesk.ui.support;

import java.util.ArrayList;
import java.util.List;
import tierdesk.ui.dialog.Notices;

/** Remembers what was told. */
public final class FakeNotices implements Notices {

    /** The texts, in order. */
    public final List<String> told = new ArrayList<>();

    @Override
    public void done(String text) {
        told.add(text);
    }

    @Override
    public void tell(String title, String text, Runnable onClick) {
        told.add(title + ": " + text);
    }

    @Override
    public void warn(String title, String text, Runnable onClick) {
        told.add(title + ": " + text);
    }
}
