package tierdesk.command.ticket;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tierdesk.desk.View;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;

/** The views of the queue as they are typed: {@code my}, {@code tier-1}, {@code past-frame}… */
final class ViewNames {

    private static final String MY = "my";

    private ViewNames() {
    }

    /** @param user as the operating system names the person, for {@code my} */
    static Optional<View> find(String typed, Shop shop, String user) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (name.equals(MY)) {
            return person(shop, user).map(View.Mine::new);
        }
        for (View.Fixed fixed : View.Fixed.values()) {
            if (fixed.key().equals(name)) {
                return Optional.of(fixed);
            }
        }
        return levels(shop).contains(name) ? Optional.of(new View.AtLevel(name)) : Optional.empty();
    }

    static List<String> all(Shop shop) {
        List<String> names = new ArrayList<>(List.of(MY));
        names.addAll(levels(shop));
        for (View.Fixed fixed : View.Fixed.values()) {
            names.add(fixed.key());
        }
        return names;
    }

    private static Set<String> levels(Shop shop) {
        Set<String> levels = new LinkedHashSet<>();
        for (Procedure procedure : shop.procedures()) {
            procedure.levels().stream().map(Level::id).forEach(levels::add);
        }
        return levels;
    }

    /** Who works here alone, or under the name that the operating system knows. */
    private static Optional<String> person(Shop shop, String user) {
        List<TechnicianSaved> staff = shop.staff();
        return staff.size() == 1
                ? Optional.of(staff.getFirst().id())
                : staff.stream()
                        .filter(person -> person.name().equalsIgnoreCase(user) || person.id().equalsIgnoreCase(user))
                        .map(TechnicianSaved::id)
                        .findFirst();
    }
}
