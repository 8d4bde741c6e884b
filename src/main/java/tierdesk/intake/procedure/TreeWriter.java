package tierdesk.intake.procedure;

import java.util.Locale;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Item.Scope;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ProcedureForm;
import tierdesk.procedure.form.ValueText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A procedure as a tree. */
final class TreeWriter {

    private TreeWriter() {
    }

    static ObjectNode tree(Procedure procedure, ObjectNode root) {
        ProcedureForm form = ProcedureForm.of(procedure);
        root.put(TreeReader.FORMAT, ProcedureFile.FORMAT);
        root.put(TreeReader.ID, procedure.ref().id());
        for (Item item : Item.values()) {
            if (item.scope() == Scope.PROCEDURE && item != Item.LEVELS) {
                put(root, item, form.get(item));
            } else if (item == Item.LEVELS) {
                levels(form, root.putArray(item.path()));
            }
        }
        ObjectNode priorities = root.putObject(TreeReader.PRIORITIES);
        for (Priority priority : Priority.values()) {
            ObjectNode node = priorities.putObject(priority.name());
            of(Scope.PRIORITY, priority.name(), form, node);
        }
        ObjectNode matrix = root.putObject(Item.MATRIX.path());
        for (Impact impact : Impact.values()) {
            ObjectNode row = matrix.putObject(impact.name().toLowerCase(Locale.ROOT));
            for (Urgency urgency : Urgency.values()) {
                row.put(urgency.name().toLowerCase(Locale.ROOT), form.get(Part.of(impact, urgency)));
            }
        }
        return root;
    }

    private static void levels(ProcedureForm form, ArrayNode levels) {
        for (String id : form.levels()) {
            ObjectNode level = levels.addObject();
            level.put(TreeReader.ID, id);
            of(Scope.LEVEL, id, form, level);
        }
    }

    private static void of(Scope scope, String of, ProcedureForm form, ObjectNode node) {
        for (Item item : Item.values()) {
            if (item.scope() == scope) {
                put(node, item, form.get(new Part(item, of)));
            }
        }
    }

    private static void put(ObjectNode root, Item item, String text) {
        String[] path = item.path().split("\\.");
        ObjectNode node = path.length == 1 ? root : root.withObject("/" + path[0]);
        String name = path[path.length - 1];
        switch (item.kind()) {
            case YES_NO -> node.put(name, text.equals(ValueText.YES));
            case COUNT, DAYS -> node.put(name, Integer.parseInt(text));
            case LIST -> {
                ArrayNode list = node.putArray(name);
                ValueText.list(text).forEach(list::add);
            }
            case NAME, MONEY, DURATION, PERCENT, CALENDAR, PRIORITY, LEVEL -> {
                if (text.isEmpty()) {
                    node.putNull(name);
                } else {
                    node.put(name, text);
                }
            }
        }
    }
}
