package tierdesk.ui.ticket.form;

/** What was typed into a field cannot be understood. */
public final class FieldProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;

    /** @param messageKey a sentence that says what the field takes */
    public FieldProblem(String field, String messageKey) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }
}
