package tierdesk.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.event.ReferenceEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Refusal.Key;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.Placeholder;
import tierdesk.procedure.shop.ShopField;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

/** What the shop's own data must be like to be saved, field by field: asked by forms while one types, by imports, and by the store. */
final class ReferenceRules {

    private static final int MONTH_MINUTES = 31 * 24 * 60;
    private static final int YEAR_MINUTES = 366 * 24 * 60;
    private static final int DEEPEST = 4;
    private static final BigDecimal DEAREST = new BigDecimal(1_000_000);
    private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}._-]{1,20}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{1,28}[0-9]");

    private final Shop after;
    private final FieldCheck check = new FieldCheck();

    /** @param after the shop as it would be with the event */
    ReferenceRules(Shop after) {
        this.after = after;
    }

    List<Flaw> flaws(ShopEvent event) {
        switch (event) {
            case ShopEvent.CustomerSaved customer -> customer(customer);
            case ShopEvent.TechnicianSaved technician -> technician(technician);
            case ShopEvent.ShopDescribed shop -> shop(shop);
            case ReferenceEvent.Renamed renamed -> renamed(renamed);
            case ReferenceEvent.RequesterSaved requester -> requester(requester);
            case ReferenceEvent.AssetSaved asset -> asset(asset);
            case ReferenceEvent.VendorSaved vendor -> vendor(vendor);
            case ReferenceEvent.CategorySaved category -> category(category);
            case ReferenceEvent.RootCauseSaved cause -> rootCause(cause);
            case ReferenceEvent.CannedTextSaved text -> cannedText(text);
            case ReferenceEvent.CheckListSaved list -> checkList(list);
            case ShopEvent.CalendarSaved _, ShopEvent.ProcedureSaved _ -> {
                // have rules of their own
            }
        }
        return check.flaws();
    }

    /** What a new name must be like besides is asked of the entry that has it. */
    private void renamed(ReferenceEvent.Renamed renamed) {
        check.name(ShopField.NAME, renamed.to());
        if (!after.reference().nameNow(renamed.what(), after.customerNow(renamed.customer()), renamed.from()).equals(renamed.to())) {
            check.flaw(ShopField.NAME, Key.ENTRY_TAKEN, renamed.to());
        }
    }

    private void customer(ShopEvent.CustomerSaved customer) {
        check.name(ShopField.NAME, customer.name());
        check.unique(customer.name(), after.customers().stream().map(ShopEvent.CustomerSaved::name));
        check.text(ShopField.NOTES, customer.notes());
        check.text(ShopField.ADDRESS, customer.address());
        check.names(ShopField.SITES, customer.sites().stream().map(Site::name).toList());
        if (customer.procedure() != null && after.procedures().stream().noneMatch(known -> known.ref().equals(customer.procedure()))) {
            check.flaw(ShopField.PROCEDURE, Key.REFERENCE_UNKNOWN, customer.procedure().toString());
        }
        contract(customer.contract());
    }

    private void contract(Contract contract) {
        contract.rates().forEach((level, rate) -> {
            if (!levelKnown(level)) {
                check.flaw(ShopField.RATES, Key.REFERENCE_UNKNOWN, level);
            }
            amount(ShopField.RATES, rate);
        });
        if (contract.costCap() != null) {
            amount(ShopField.COST_CAP, contract.costCap());
        }
        check.minutes(ShopField.INCLUDED, contract.includedMinutes(), MONTH_MINUTES);
    }

    private void technician(ShopEvent.TechnicianSaved technician) {
        if (!ID.matcher(technician.id()).matches()) {
            check.flaw(ShopField.ID, Key.ID_FORM, technician.id());
        }
        check.name(ShopField.NAME, technician.name());
        technician.levels().stream().filter(level -> !levelKnown(level)).forEach(level -> check.flaw(ShopField.LEVELS, Key.REFERENCE_UNKNOWN, level));
        check.names(ShopField.SKILLS, List.copyOf(technician.skills()));
        hours(technician.hours());
        for (Absence absence : technician.absences()) {
            check.day(ShopField.ABSENCES, absence.from());
            check.day(ShopField.ABSENCES, absence.to());
            if (absence.to().isBefore(absence.from())) {
                check.flaw(ShopField.ABSENCES, Key.END_BEFORE_START, absence.from().toString(), absence.to().toString());
            }
        }
    }

    private void shop(ShopEvent.ShopDescribed shop) {
        check.name(ShopField.NAME, shop.name());
        check.text(ShopField.ADDRESS, shop.address());
        check.text(ShopField.NOTES, shop.contact());
        if (Currency.getAvailableCurrencies().stream().noneMatch(known -> known.getCurrencyCode().equals(shop.currency()))) {
            check.flaw(ShopField.CURRENCY, Key.CURRENCY_UNKNOWN, shop.currency());
        }
    }

    private void requester(ReferenceEvent.RequesterSaved requester) {
        customerKnown(requester.customer());
        check.name(ShopField.NAME, requester.name());
        check.unique(requester.name(), after.reference().requesters().stream().filter(other -> other.customer().equals(requester.customer()))
                .map(ReferenceEvent.RequesterSaved::name));
        requester.phones().stream().filter(phone -> !PHONE.matcher(phone).matches()).forEach(phone -> check.flaw(ShopField.PHONES, Key.PHONE_FORM, phone));
        requester.mails().stream().filter(mail -> !MAIL.matcher(mail).matches()).forEach(mail -> check.flaw(ShopField.MAILS, Key.MAIL_FORM, mail));
        check.text(ShopField.NOTES, requester.notes());
    }

    private void asset(ReferenceEvent.AssetSaved asset) {
        customerKnown(asset.customer());
        check.name(ShopField.NAME, asset.name());
        List<ReferenceEvent.AssetSaved> others =
                after.reference().assets().stream().filter(other -> other.customer().equals(asset.customer())).toList();
        check.unique(asset.name(), others.stream().map(ReferenceEvent.AssetSaved::name));
        check.length(ShopField.TYPE, asset.type(), FieldCheck.NAME_LENGTH);
        check.length(ShopField.SERIAL, asset.serial(), FieldCheck.NAME_LENGTH);
        check.text(ShopField.NOTES, asset.notes());
        if (asset.warrantyEnd() != null) {
            check.day(ShopField.WARRANTY_END, asset.warrantyEnd());
        }
        if (!asset.vendor().isBlank() && after.reference().vendor(asset.vendor()).isEmpty()) {
            check.flaw(ShopField.VENDOR, Key.REFERENCE_UNKNOWN, asset.vendor());
        }
        if (asset.replacedBy() != null) {
            replacement(asset, asset.replacedBy());
        }
    }

    private void replacement(ReferenceEvent.AssetSaved asset, String replacedBy) {
        Set<String> seen = new HashSet<>(Set.of(asset.name()));
        @Nullable String at = replacedBy;
        while (at != null) {
            if (!seen.add(at)) {
                check.flaw(ShopField.REPLACED_BY, Key.REPLACED_IN_A_CIRCLE, replacedBy);
                return;
            }
            ReferenceEvent.AssetSaved next = after.reference().asset(asset.customer(), at).orElse(null);
            if (next == null) {
                check.flaw(ShopField.REPLACED_BY, Key.REFERENCE_UNKNOWN, at);
                return;
            }
            at = next.replacedBy();
        }
    }

    private void vendor(ReferenceEvent.VendorSaved vendor) {
        check.name(ShopField.NAME, vendor.name());
        check.unique(vendor.name(), after.reference().vendors().stream().map(ReferenceEvent.VendorSaved::name));
        check.names(ShopField.PRODUCTS, vendor.products());
        check.length(ShopField.CONTRACT_NUMBER, vendor.contractNumber(), FieldCheck.NAME_LENGTH);
        check.text(ShopField.OPENING, vendor.opening());
        hours(vendor.hours());
        check.minutes(ShopField.REACTION, vendor.reactionMinutes(), YEAR_MINUTES);
    }

    private void category(ReferenceEvent.CategorySaved category) {
        check.name(ShopField.NAME, category.name());
        check.unique(category.name(), after.reference().categories().stream().map(ReferenceEvent.CategorySaved::name));
        check.names(ShopField.SYMPTOMS, category.symptoms());
        if (category.parent() == null) {
            return;
        }
        categoryKnown(ShopField.PARENT, category.parent());
        List<String> above = after.reference().path(category.parent());
        if (above.contains(category.name())) {
            check.flaw(ShopField.PARENT, Key.CATEGORY_BELOW_ITSELF, category.parent());
        } else if (above.size() >= DEEPEST) {
            check.flaw(ShopField.PARENT, Key.CATEGORY_TOO_DEEP, DEEPEST);
        }
    }

    private void rootCause(ReferenceEvent.RootCauseSaved cause) {
        check.name(ShopField.NAME, cause.name());
        check.unique(cause.name(), after.reference().rootCauses().stream().map(ReferenceEvent.RootCauseSaved::name));
        if (cause.category() != null) {
            categoryKnown(ShopField.CATEGORY, cause.category());
        }
    }

    private void cannedText(ReferenceEvent.CannedTextSaved text) {
        if (!KEY.matcher(text.key()).matches()) {
            check.flaw(ShopField.KEY, Key.KEY_FORM, text.key());
        }
        check.required(ShopField.TEXT, text.text());
        check.text(ShopField.TEXT, text.text());
        Matcher named = Placeholder.PATTERN.matcher(text.text());
        while (named.find()) {
            if (Placeholder.of(named.group(1)).isEmpty()) {
                check.flaw(ShopField.TEXT, Key.PLACEHOLDER_UNKNOWN, named.group(), Placeholder.all());
            }
        }
    }

    private void checkList(ReferenceEvent.CheckListSaved list) {
        categoryKnown(ShopField.CATEGORY, list.category());
        if (list.items().isEmpty()) {
            check.required(ShopField.ITEMS, "");
        }
        check.names(ShopField.ITEMS, list.items());
    }

    private boolean levelKnown(String level) {
        return after.procedures().stream().anyMatch(procedure -> procedure.indexOf(level) >= 0);
    }

    private void customerKnown(String customer) {
        if (check.required(ShopField.CUSTOMER, customer) && after.customer(customer).isEmpty()) {
            check.flaw(ShopField.CUSTOMER, Key.REFERENCE_UNKNOWN, customer);
        }
    }

    private void categoryKnown(ShopField field, String category) {
        if (check.required(field, category) && after.reference().category(category).isEmpty()) {
            check.flaw(field, Key.REFERENCE_UNKNOWN, category);
        }
    }

    private void hours(WorkingHours hours) {
        CalendarDefinition own = hours.own();
        if (own != null) {
            own.problems().forEach(problem -> check.flaw(ShopField.HOURS, Key.CALENDAR_UNSOUND, own.name(), problem));
        }
        if (hours.calendar() != null && after.calendars().stream().noneMatch(known -> known.id().equals(hours.calendar()))) {
            check.flaw(ShopField.HOURS, Key.REFERENCE_UNKNOWN, hours.calendar());
        }
    }

    private void amount(ShopField field, BigDecimal amount) {
        int digits = after.currencyDigits();
        if (amount.signum() < 0) {
            check.flaw(field, Key.AMOUNT_NEGATIVE);
        } else if (amount.compareTo(DEAREST) > 0) {
            check.flaw(field, Key.AMOUNT_TOO_LARGE, DEAREST);
        } else if (amount.stripTrailingZeros().scale() > digits) {
            check.flaw(field, Key.AMOUNT_TOO_FINE, digits, after.description().currency());
        }
    }
}
