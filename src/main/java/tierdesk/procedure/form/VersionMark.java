package tierdesk.procedure.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;

/**
 * What tells two versions of one number apart that were saved on two installations without knowing of each other: a few digits made of what is
 * in them. The same content is the same version, whoever saved it.
 */
public final class VersionMark {

    private static final int DIGITS = 8;

    private VersionMark() {
    }

    /** The version, marked. */
    public static Procedure marked(Procedure procedure) {
        ProcedureRef ref = procedure.ref();
        return procedure.as(new ProcedureRef(ref.id(), ref.version(), of(procedure)), procedure.base());
    }

    private static String of(Procedure procedure) {
        ProcedureRef base = procedure.base();
        String inherited = base == null ? "" : base + " " + base.mark();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((inherited + "\n" + ProcedureForm.of(procedure)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
