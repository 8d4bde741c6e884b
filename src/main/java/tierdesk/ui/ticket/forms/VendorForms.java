package tierdesk.ui.ticket.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.ui.ticket.form.FieldProblem;
import tierdesk.ui.ticket.form.FieldSpec;
import tierdesk.ui.ticket.form.FormContext;
import tierdesk.ui.ticket.form.FormDefinition;
import tierdesk.ui.ticket.form.FormValues;
import tierdesk.ui.ticket.form.Option;
import tierdesk.ui.ticket.form.Suggestions;
import tierdesk.ui.ticket.model.TicketAction;

/** A vendor's part. */
final class VendorForms {

    private VendorForms() {
    }

    static FormDefinition engage() {
        return FormDefinition.of(TicketAction.ENGAGE_VENDOR,
                (values, situation) -> {
                    Instant asked = values.instantOrNull("asked");
                    if (asked == null) {
                        throw new FieldProblem("asked", "ticket.form.missing");
                    }
                    return List.of(new VendorEvent.VendorEngaged(UUID.randomUUID().toString(), values.text("vendor"), values.text("product"),
                            values.text("case-number"), values.text("contact"), asked, values.instantOrNull("promised"), values.text("sent")));
                },
                FieldSpec.suggestion("vendor", Suggestions.VENDORS).required(Field.VENDOR).half(),
                FieldSpec.suggestion("product", Suggestions.PRODUCTS).called(Field.PRODUCT).half().prefilled(RequestForms.identified(known -> known.asset())),
                FieldSpec.line("contact").required(Field.CONTACT).half(),
                FieldSpec.line("case-number").half(),
                FieldSpec.dateTime("asked").required().half().prefilled(VendorForms::now),
                FieldSpec.dateTime("promised").half(),
                FieldSpec.area("sent").called(Field.SENT).hinted())
                .remarking(VendorForms::known);
    }

    /** How one opens a case with the vendor, as far as the shop has written it down. */
    static String known(FormValues values, FormContext context) {
        return context.situation().shop().reference().vendor(values.text("vendor")).map(vendor -> Stream.of(
                        vendor.contractNumber().isBlank() ? "" : context.messages().get("ticket.vendor.contract", vendor.contractNumber()),
                        vendor.opening(),
                        vendor.reactionMinutes() == 0 ? ""
                                : context.messages().get("ticket.vendor.reaction", context.formats().span(Duration.ofMinutes(vendor.reactionMinutes()))))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("  ·  "))).orElse("");
    }

    static FormDefinition exchange() {
        return FormDefinition.of(TicketAction.EXCHANGE,
                (values, situation) -> List.of(new VendorEvent.VendorExchanged(
                        values.text("case"), values.text("exchange"), values.textOrNull("case-number"), values.instantOrNull("promised"))),
                openCase(),
                FieldSpec.area("exchange").required(Field.NOTE),
                FieldSpec.line("case-number").half(),
                FieldSpec.dateTime("promised").half());
    }

    static FormDefinition conclude() {
        return FormDefinition.of(TicketAction.CONCLUDE,
                (values, situation) -> List.of(new VendorEvent.VendorConcluded(
                        values.text("case"), values.text("outcome"), values.amountOrNull("cost"))),
                openCase(),
                FieldSpec.area("outcome").required(Field.OUTCOME),
                FieldSpec.amount("cost").called(Field.COST).half());
    }

    private static FieldSpec openCase() {
        return FieldSpec.choice("case", VendorForms::openCases)
                .prefilled(context -> openCases(context).stream().findFirst().map(Option::id).orElse(""));
    }

    private static List<Option> openCases(FormContext context) {
        return context.situation().ticket().vendorCases().stream().filter(VendorCase::open)
                .map(known -> new Option(known.id(),
                        known.caseNumber().isBlank() ? known.vendor() : known.vendor() + " · " + known.caseNumber()))
                .toList();
    }

    private static String now(FormContext context) {
        return context.formats().localDateTime(context.now());
    }
}
