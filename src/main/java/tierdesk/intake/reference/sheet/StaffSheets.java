package tierdesk.intake.reference.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import tierdesk.journal.Shop;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.shop.ShopField;

/** Who works on tickets: our own people, and vendors. */
final class StaffSheets {

    static final Sheet<TechnicianSaved> TECHNICIANS = new Sheet<>(
            List.of(ShopField.ID),
            List.of(ShopField.NAME, ShopField.ROLE, ShopField.LEVELS, ShopField.SKILLS, ShopField.HOURS, ShopField.ABSENCES),
            ShopField.NAME,
            TechnicianSaved.class,
            Shop::technicians,
            (person, out) -> out.put(ShopField.ID, person.id()).put(ShopField.NAME, person.name()).word(ShopField.ROLE, person.role())
                    .levels(person.levels()).lines(ShopField.SKILLS, person.skills()).hours(person.hours()).absences(person.absences())
                    .retired(person.retired()),
            in -> new TechnicianSaved(in.text(ShopField.ID), in.text(ShopField.NAME),
                    Objects.requireNonNullElse(in.word(ShopField.ROLE, List.of(Role.values())), Role.TECHNICIAN),
                    Set.copyOf(in.levels()), in.retired(), Set.copyOf(in.parts(ShopField.SKILLS)), in.hours(in.text(ShopField.NAME)), in.absences()));

    static final Sheet<VendorSaved> VENDORS = new Sheet<>(
            List.of(ShopField.NAME),
            List.of(ShopField.PRODUCTS, ShopField.CONTRACT_NUMBER, ShopField.OPENING, ShopField.HOURS, ShopField.REACTION),
            ShopField.PRODUCTS,
            VendorSaved.class,
            shop -> shop.reference().vendors(),
            (vendor, out) -> out.put(ShopField.NAME, vendor.name()).lines(ShopField.PRODUCTS, vendor.products())
                    .put(ShopField.CONTRACT_NUMBER, vendor.contractNumber()).put(ShopField.OPENING, vendor.opening()).hours(vendor.hours())
                    .minutes(ShopField.REACTION, vendor.reactionMinutes()).retired(vendor.retired()),
            in -> new VendorSaved(in.text(ShopField.NAME), in.parts(ShopField.PRODUCTS), in.text(ShopField.CONTRACT_NUMBER),
                    in.text(ShopField.OPENING), in.hours(in.text(ShopField.NAME)), in.minutes(ShopField.REACTION), in.retired()));

    private StaffSheets() {
    }
}
