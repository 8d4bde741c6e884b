package tierdesk.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ReferenceEvent.What;

/** What something is called now that was called otherwise before: tickets, files and other installations go on to name it as they knew it. */
final class FormerNames {

    private final Map<Named, String> now;

    FormerNames() {
        now = new HashMap<>();
    }

    FormerNames(FormerNames other) {
        now = new HashMap<>(other.now);
    }

    /** The name as it is now; the name itself where it was never another. */
    String current(What what, String customer, String name) {
        String current = name;
        Set<String> seen = new HashSet<>();
        @Nullable String next = now.get(new Named(what, customer, name));
        while (next != null && seen.add(next)) {
            current = next;
            next = now.get(new Named(what, customer, next));
        }
        return current;
    }

    /** All names that lead to this one, and itself. */
    Set<String> all(What what, String customer, String current) {
        Set<String> names = new TreeSet<>(Set.of(current));
        now.keySet().stream().filter(named -> named.what == what && named.customer.equals(customer))
                .map(Named::name).filter(name -> current(what, customer, name).equals(current)).forEach(names::add);
        return names;
    }

    void renamed(What what, String customer, String from, String to) {
        now.remove(new Named(what, customer, to));
        now.put(new Named(what, customer, from), to);
    }

    /** A customer has another name; what is known of its people goes with it. */
    void customerRenamed(String from, String to) {
        for (Named named : List.copyOf(now.keySet())) {
            if (named.customer.equals(from)) {
                String name = now.remove(named);
                if (name != null) {
                    now.put(new Named(named.what, to, named.name), name);
                }
            }
        }
        renamed(What.CUSTOMER, "", from, to);
    }

    /** @param customer whose person it is; blank for what has a name of its own */
    private record Named(What what, String customer, String name) {
    }
}
