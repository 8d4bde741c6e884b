package tierdesk.intake.sample;

import java.util.List;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Urgency;

/**
 * Who and what a story is about.
 *
 * @param asset blank where none is affected
 */
record Casting(
        SampleContent.Issue issue,
        SampleContent.Customer customer,
        String requester,
        String site,
        Channel channel,
        Impact impact,
        Urgency urgency,
        String asset) {

    private static final String MONITORING = "Monitoring";

    static Casting draw(SampleContent content, SampleContent.Issue issue, Dice dice) {
        SampleContent.Customer customer = dice.weighted(content.customers(), SampleContent.Customer::share);
        String[] weight = dice.pick(issue.weights()).split("/", 2);
        int number = 100 + 10 * content.customers().indexOf(customer) + dice.between(1, 8);
        return new Casting(
                issue,
                customer,
                dice.pick(customer.requesters()),
                dice.pick(customer.sites()),
                dice.weighted(List.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.ON_SITE), Casting::share),
                Impact.valueOf(weight[0]),
                Urgency.valueOf(weight[1]),
                issue.assets().isEmpty() ? "" : dice.pick(issue.assets()).replace("{n}", Integer.toString(number)));
    }

    private static int share(Channel channel) {
        return switch (channel) {
            case PHONE -> 55;
            case EMAIL -> 30;
            default -> 7;
        };
    }

    /** What a monitor reports was not said by a person. */
    Casting saying(String words) {
        return words.startsWith(MONITORING + ":")
                ? new Casting(issue, customer, MONITORING, site, Channel.MONITORING, impact, urgency, asset)
                : this;
    }

    Priority priority(Procedure procedure) {
        return procedure.priority(impact, urgency);
    }

    /** Puts the names into a text. */
    String fill(String text) {
        return text.replace("{asset}", asset).replace("{site}", site).replace("{person}", requester);
    }
}
