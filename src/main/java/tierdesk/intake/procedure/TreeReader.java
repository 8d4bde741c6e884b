package tierdesk.intake.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Item.Scope;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureCheck;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.form.ValueText;
import tierdesk.procedure.frame.FrameCheck;
import tools.jackson.databind.JsonNode;

/** Reads the tree of a file, and holds it to be complete: each place once, known, and understood. */
final class TreeReader {

    static final String FORMAT = "tierdesk-procedure";
    static final String ID = "id";
    static final String PRIORITIES = "priorities";

    private static final String LEVELS = Item.LEVELS.path();
    private static final String SOUND_ID = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int SHOWN = 60;

    private final String file;
    private final Locale locale;
    private final Map<Part, String> texts = new TreeMap<>();
    /** Where in the file a place of the procedure stands. */
    private final Map<Part, String> places = new TreeMap<>();

    TreeReader(String file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    ProcedureInFile read(JsonNode root) throws ProcedureFileException {
        object(root, "");
        format(root);
        String id = id(root, "");
        Set<String> known = new HashSet<>(Set.of(FORMAT, ID, LEVELS, PRIORITIES, Item.MATRIX.path()));
        for (Item item : Item.values()) {
            if (item.scope() == Scope.PROCEDURE && item != Item.LEVELS) {
                known.add(item.path().split("\\.")[0]);
                take(root, Part.of(item), "");
            }
        }
        onlyKnown(root, known, "");
        groups(root);
        levels(root);
        priorities(root);
        matrix(root);
        ProcedureForm form = new ProcedureForm(texts);
        understood(form, id);
        return new ProcedureInFile(id, form);
    }

    private void format(JsonNode root) throws ProcedureFileException {
        JsonNode format = root.path(FORMAT);
        if (!format.isInt() || format.intValue() < 1) {
            throw new ProcedureFileException("no-format", file, FORMAT);
        }
        if (format.intValue() > ProcedureFile.FORMAT) {
            throw new ProcedureFileException("newer", file, format.intValue(), ProcedureFile.FORMAT);
        }
    }

    private String id(JsonNode node, String place) throws ProcedureFileException {
        JsonNode id = required(node, ID, place);
        if (!id.isString() || !id.stringValue().matches(SOUND_ID)) {
            throw new ProcedureFileException("id", file, place + ID, shown(id));
        }
        return id.stringValue();
    }

    /** Objects such as {@code alerts} hold what is known, and nothing else. */
    private void groups(JsonNode root) throws ProcedureFileException {
        Map<String, Set<String>> groups = new TreeMap<>();
        Stream.of(Item.values()).map(item -> item.path().split("\\.")).filter(path -> path.length > 1)
                .forEach(path -> groups.computeIfAbsent(path[0], group -> new HashSet<>()).add(path[1]));
        for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
            onlyKnown(root.get(group.getKey()), group.getValue(), group.getKey() + ".");
        }
    }

    private void levels(JsonNode root) throws ProcedureFileException {
        JsonNode levels = required(root, LEVELS, "");
        if (!levels.isArray()) {
            throw wrong(LEVELS, "shape.list", levels);
        }
        List<String> ids = new ArrayList<>();
        Set<String> known = names(Scope.LEVEL);
        known.add(ID);
        for (int i = 0; i < levels.size(); i++) {
            JsonNode level = levels.get(i);
            String place = LEVELS + "[" + (i + 1) + "].";
            object(level, place);
            onlyKnown(level, known, place);
            String id = id(level, place);
            ids.add(id);
            takeAll(level, Scope.LEVEL, id, place);
        }
        texts.put(Part.of(Item.LEVELS), ValueText.writeList(ids));
        places.put(Part.of(Item.LEVELS), LEVELS);
    }

    private void priorities(JsonNode root) throws ProcedureFileException {
        JsonNode priorities = required(root, PRIORITIES, "");
        object(priorities, PRIORITIES + ".");
        onlyKnown(priorities, new HashSet<>(Stream.of(Priority.values()).map(Priority::name).toList()), PRIORITIES + ".");
        for (Priority priority : Priority.values()) {
            JsonNode node = required(priorities, priority.name(), PRIORITIES + ".");
            String place = PRIORITIES + "." + priority.name() + ".";
            object(node, place);
            onlyKnown(node, names(Scope.PRIORITY), place);
            takeAll(node, Scope.PRIORITY, priority.name(), place);
        }
    }

    private void matrix(JsonNode root) throws ProcedureFileException {
        String matrix = Item.MATRIX.path();
        JsonNode rows = required(root, matrix, "");
        object(rows, matrix + ".");
        onlyKnown(rows, new HashSet<>(Stream.of(Impact.values()).map(Part::word).toList()), matrix + ".");
        for (Impact impact : Impact.values()) {
            JsonNode row = required(rows, Part.word(impact), matrix + ".");
            String place = matrix + "." + Part.word(impact) + ".";
            object(row, place);
            onlyKnown(row, new HashSet<>(Stream.of(Urgency.values()).map(Part::word).toList()), place);
            for (Urgency urgency : Urgency.values()) {
                put(Part.of(impact, urgency), required(row, Part.word(urgency), place), place + Part.word(urgency));
            }
        }
    }

    private void takeAll(JsonNode node, Scope scope, String of, String place) throws ProcedureFileException {
        for (Item item : Item.values()) {
            if (item.scope() == scope) {
                take(node, new Part(item, of), place);
            }
        }
    }

    private void take(JsonNode root, Part part, String place) throws ProcedureFileException {
        JsonNode node = root;
        String at = place;
        String[] path = part.item().path().split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            node = required(node, path[i], at);
            at += path[i] + ".";
            object(node, at);
        }
        String name = path[path.length - 1];
        put(part, required(node, name, at), at + name);
    }

    private void put(Part part, JsonNode node, String place) throws ProcedureFileException {
        texts.put(part, text(part.item(), node, place));
        places.put(part, place);
    }

    private String text(Item item, JsonNode node, String place) throws ProcedureFileException {
        switch (item.kind()) {
            case YES_NO -> {
                if (!node.isBoolean()) {
                    throw wrong(place, "shape.boolean", node);
                }
                return ValueText.write(node.booleanValue());
            }
            case COUNT, DAYS -> {
                if (!node.isIntegralNumber()) {
                    throw wrong(place, "shape.number", node);
                }
                return node.asString();
            }
            case LIST -> {
                if (!node.isArray() || node.valueStream().anyMatch(value -> !value.isString() || value.stringValue().contains(","))) {
                    throw wrong(place, "shape.words", node);
                }
                return ValueText.writeList(node.valueStream().map(JsonNode::stringValue).toList());
            }
            case NAME, MONEY, DURATION, PERCENT, CALENDAR, PRIORITY, LEVEL -> {
                if (item == Item.COST_CAP && node.isNull()) {
                    return "";
                }
                JsonNode inLanguage = node.isObject() ? node.path(node.has(locale.getLanguage()) ? locale.getLanguage() : "en") : node;
                if (!inLanguage.isString()) {
                    throw wrong(place, "shape.text", node);
                }
                return inLanguage.stringValue();
            }
        }
        throw new IllegalStateException("Unknown kind of " + item);
    }

    private void understood(ProcedureForm form, String id) throws ProcedureFileException {
        FormReader.Reading reading = FormReader.read(form, new ProcedureRef(id, 1), null, StandardProcedure.V1);
        List<Flaw> flaws = new ArrayList<>(reading.flaws());
        if (flaws.isEmpty()) {
            flaws.addAll(ProcedureCheck.flaws(reading.procedure()));
            // frames of nothing; whether the shop's calendars can use them up is seen where it is saved
            flaws.addAll(FrameCheck.problems(reading.procedure(), SupportCalendar::alwaysOpen, Instant.EPOCH));
        }
        if (!flaws.isEmpty()) {
            Flaw first = flaws.getFirst();
            throw new ProcedureFileException("flaw", file, places.getOrDefault(first.part(), LEVELS), first.refusal());
        }
    }

    private static Set<String> names(Scope scope) {
        return new HashSet<>(Stream.of(Item.values()).filter(item -> item.scope() == scope).map(Item::path).toList());
    }

    private JsonNode required(JsonNode node, String name, String place) throws ProcedureFileException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new ProcedureFileException("absent", file, place + name);
        }
        return value;
    }

    private void onlyKnown(JsonNode node, Set<String> known, String place) throws ProcedureFileException {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!known.contains(property.getKey())) {
                throw new ProcedureFileException("unknown", file, place + cut(property.getKey()));
            }
        }
    }

    private void object(JsonNode node, String place) throws ProcedureFileException {
        if (!node.isObject()) {
            throw place.isEmpty() ? new ProcedureFileException("no-format", file, FORMAT)
                    : wrong(place.substring(0, place.length() - 1), "shape.object", node);
        }
    }

    private ProcedureFileException wrong(String place, String shape, JsonNode node) {
        return new ProcedureFileException(shape, file, place, shown(node));
    }

    private static String shown(JsonNode node) {
        return cut(node.toString());
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
