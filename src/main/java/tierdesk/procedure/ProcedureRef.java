package tierdesk.procedure;

/** The version of a procedure that a ticket started under and keeps until somebody moves it. */
public record ProcedureRef(String id, int version) {

    @Override
    public String toString() {
        return id + " v" + version;
    }
}
