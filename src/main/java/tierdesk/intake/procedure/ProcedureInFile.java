package tierdesk.intake.procedure;

import tierdesk.procedure.form.ProcedureForm;

/**
 * What a file says, each place of it understood.
 *
 * @param id of the procedure it was written from; a template's own
 */
public record ProcedureInFile(String id, ProcedureForm form) {
}
