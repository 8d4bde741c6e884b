package tierdesk.procedure.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.shop.WorkingHours;

/** Something that tickets name and forms are completed from. */
public sealed interface ReferenceEvent extends ShopEvent {

    /** Not offered any more; kept, because history names it. */
    boolean retired();

    /**
     * Something is called otherwise from now on. Whatever named it before goes on to mean it: tickets, files, other installations. Where the new
     * name was taken already, nothing changes.
     *
     * @param customer whose person it is; blank unless it is one
     */
    record Renamed(What what, String customer, String from, String to) implements ReferenceEvent {

        @Override
        public boolean retired() {
            return false;
        }
    }

    /** What can be renamed; part of the journal's format, so never renamed itself. */
    enum What {
        CUSTOMER,
        REQUESTER,
        VENDOR,
        CATEGORY,
        ROOT_CAUSE
    }

    /**
     * A person who asks for a customer; known by both names together.
     *
     * @param phones as one dials them
     * @param preferred how the person likes to be reached; null where it is not known
     * @param zone the person's time zone; null for the shop's own
     */
    record RequesterSaved(
            String customer,
            String name,
            List<String> phones,
            List<String> mails,
            @Nullable Channel preferred,
            @Nullable ZoneId zone,
            String notes,
            boolean retired)
            implements ReferenceEvent {

        public RequesterSaved {
            phones = List.copyOf(phones);
            mails = List.copyOf(mails);
        }

        /** The same person, under other names. */
        public RequesterSaved called(String otherCustomer, String other) {
            return new RequesterSaved(otherCustomer, other, phones, mails, preferred, zone, notes, retired);
        }
    }

    /**
     * Something of a customer's that is looked after; known by customer and name together.
     *
     * @param name as tickets name it ({@code PRN-2})
     * @param type what it is ({@code Printer})
     * @param warrantyEnd the last day of the warranty; null where it is not known
     * @param vendor name of the vendor who helps with it; blank for none
     * @param replacedBy name of the customer's asset that took its place; null while it is in use
     */
    record AssetSaved(
            String customer,
            String name,
            String type,
            String serial,
            @Nullable LocalDate warrantyEnd,
            String vendor,
            @Nullable String replacedBy,
            String notes,
            boolean retired)
            implements ReferenceEvent {

        /** The same thing, whose customer and vendor have other names. */
        public AssetSaved of(String otherCustomer, String otherVendor) {
            return new AssetSaved(otherCustomer, name, type, serial, warrantyEnd, otherVendor, replacedBy, notes, retired);
        }
    }

    /**
     * A company that helps when we cannot.
     *
     * @param products what of theirs is covered
     * @param opening how one opens a case with them: phone, portal, what they ask for
     * @param hours when they answer
     * @param reactionMinutes how soon they promise to react, in their own hours; 0 where they promise nothing
     */
    record VendorSaved(
            String name,
            List<String> products,
            String contractNumber,
            String opening,
            WorkingHours hours,
            int reactionMinutes,
            boolean retired)
            implements ReferenceEvent {

        public VendorSaved {
            products = List.copyOf(products);
        }

        /** The same company under another name. */
        public VendorSaved called(String other) {
            return new VendorSaved(other, products, contractNumber, opening, hours, reactionMinutes, retired);
        }
    }

    /**
     * What issues are sorted by.
     *
     * @param name unique in the whole tree, since tickets name it alone
     * @param parent name of the category above; null at the top
     * @param symptoms what people say when it is this
     */
    record CategorySaved(String name, @Nullable String parent, List<String> symptoms, boolean retired) implements ReferenceEvent {

        public CategorySaved {
            symptoms = List.copyOf(symptoms);
        }

        /** The same category under other names. */
        public CategorySaved called(String other, @Nullable String otherParent) {
            return new CategorySaved(other, otherParent, symptoms, retired);
        }
    }

    /** @param category in which it is offered first; null for any */
    record RootCauseSaved(String name, @Nullable String category, boolean retired) implements ReferenceEvent {

        /** The same cause under other names. */
        public RootCauseSaved called(String other, @Nullable String otherCategory) {
            return new RootCauseSaved(other, otherCategory, retired);
        }
    }

    /**
     * A text that is inserted rather than typed.
     *
     * @param key what one types to get it
     * @param text with placeholders such as <code>{requester}</code>
     */
    record CannedTextSaved(String key, String text, boolean retired) implements ReferenceEvent {
    }

    /** What to look at before a ticket of a category is resolved; one list a category. */
    record CheckListSaved(String category, List<String> items, boolean retired) implements ReferenceEvent {

        public CheckListSaved {
            items = List.copyOf(items);
        }

        /** The same list, whose category has another name. */
        public CheckListSaved of(String otherCategory) {
            return new CheckListSaved(otherCategory, items, retired);
        }
    }
}
