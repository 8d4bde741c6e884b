package tierdesk.procedure;

import org.jspecify.annotations.Nullable;

/**
 * The version of a procedure that a ticket started under and keeps until somebody moves it.
 *
 * @param mark tells apart two versions of one number that two installations saved without knowing of each other: made of what is in them.
 *     Null for the built-in procedure, and for versions that were saved before there were marks
 */
public record ProcedureRef(String id, int version, @Nullable String mark) {

    public ProcedureRef(String id, int version) {
        this(id, version, null);
    }

    @Override
    public String toString() {
        return id + " v" + version;
    }
}
