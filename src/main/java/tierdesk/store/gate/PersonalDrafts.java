package tierdesk.store.gate;

import java.util.List;
import java.util.Optional;
import tierdesk.desk.Drafts;
import tierdesk.store.door.Visit;

/** What one visitor typed: where people sign in, nobody sees another's drafts. */
public final class PersonalDrafts implements Drafts {

    private static final String SEPARATOR = "\u0001";

    private final Drafts all;
    private final Visit visit;

    public PersonalDrafts(Drafts all, Visit visit) {
        this.all = all;
        this.visit = visit;
    }

    @Override
    public void keep(String key, String text) {
        visit.requireReader();
        all.keep(prefix() + key, text);
    }

    @Override
    public Optional<String> read(String key) {
        visit.requireReader();
        return all.read(prefix() + key);
    }

    @Override
    public void drop(String key) {
        visit.requireReader();
        all.drop(prefix() + key);
    }

    @Override
    public List<String> keys() {
        visit.requireReader();
        String prefix = prefix();
        return all.keys().stream().filter(key -> prefix.isEmpty() ? !key.contains(SEPARATOR) : key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())).toList();
    }

    private String prefix() {
        String person = visit.person();
        return person == null ? "" : person + SEPARATOR;
    }
}
