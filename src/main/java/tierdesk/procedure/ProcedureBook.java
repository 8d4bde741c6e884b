package tierdesk.procedure;

/** All procedure versions ever saved. */
@FunctionalInterface
public interface ProcedureBook {

    /** The built-in procedure alone. */
    ProcedureBook STANDARD_ONLY = ref -> StandardProcedure.V1;

    /** The version; one this installation has not heard of yet counts as the built-in Standard until it arrives. */
    Procedure version(ProcedureRef ref);
}
