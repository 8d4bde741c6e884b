package tierdesk.command.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tierdesk.command.CommandTexts;
import tierdesk.intake.reference.sheet.ReferenceKind;

/** Reads the kind of reference data that a command is about. */
final class KindOption implements ITypeConverter<ReferenceKind> {

    @Override
    public ReferenceKind convert(String name) {
        return ReferenceKind.of(name).orElseThrow(() -> new TypeConversionException(CommandTexts.text("kind.unknown", name,
                Arrays.stream(ReferenceKind.values()).map(ReferenceKind::key).collect(Collectors.joining(", ")))));
    }
}
