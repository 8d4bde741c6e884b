package tierdesk.desk;

import java.util.List;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

/** The shop's own data: people, customers, calendars, procedures; and what completes while typing. */
public interface ShopData {

    /** As it is now; cheap, from memory. */
    Shop shop();

    /**
     * Records changes to the shop's data, all or none, forced to disk.
     *
     * @throws RefusedException when somebody changes what is not theirs to change (see {@code Policies}); when a calendar is not sound, a procedure has
     *     a frame that could never be used up, or something else is not as it must be (see {@code ShopRules})
     * @throws CannotSaveException when they could not be forced to disk; nothing was recorded
     */
    void save(List<? extends ShopEvent> events, Actor by) throws RefusedException;

    /** Names that are retired are not offered here and below. Customers whose name begins with, or has a word that begins with, what was typed; those used most first. */
    List<String> customersLike(String typed, int limit);

    /** People who asked before, of this customer when one is given; those who asked last first. */
    List<String> requestersLike(String customer, String typed, int limit);

    /** Categories used before; most used first. */
    List<String> categoriesLike(String typed, int limit);

    /** Assets of the customer named before. */
    List<String> assetsLike(String customer, String typed, int limit);

    /** Root causes named before; most used first. */
    List<String> rootCausesLike(String typed, int limit);
}
