package tierdesk.ui.request;

import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;

/**
 * What stands in the form.
 *
 * @param mine whether who logs it takes it
 */
record RequestText(String requester, String customer, String subject, String words, String category, Impact impact,
                   Urgency urgency, Channel channel, boolean mine) {

    static final RequestText EMPTY =
            new RequestText("", "", "", "", "", Impact.MEDIUM, Urgency.MEDIUM, Channel.PHONE, true);

    /** Nothing was typed; what is chosen can be chosen again. */
    boolean isBlank() {
        return (requester + customer + subject + words + category).isBlank();
    }
}
