package tierdesk.intake.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column can say of a ticket. */
public enum TicketField {
    /** Its number in the other system; rows of one number are one ticket and its updates. */
    NUMBER,
    SUBJECT,
    DESCRIPTION,
    CUSTOMER,
    REQUESTER,
    /** How it came in. */
    CHANNEL,
    CATEGORY,
    IMPACT,
    URGENCY,
    PRIORITY,
    /** The level of support. */
    LEVEL,
    /** The group that had it; says the level where there is no level and the group's name does. */
    GROUP,
    HOLDER,
    /** Stage or state. */
    STATE,
    RECEIVED,
    /** When the row was written: of an update, when it happened. */
    UPDATED,
    UPDATED_BY,
    RESOLVED,
    CLOSED,
    RESOLUTION,
    ROOT_CAUSE,
    ASSET,
    NOTES,
    /** What it waits on. */
    HOLD;

    /** As mapping files and our own export write it: {@code updated_by}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field a mapping file means. */
    public static Optional<TicketField> ofKey(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(values()).filter(field -> field.key().equals(wanted)).findFirst();
    }

    public boolean isDate() {
        return switch (this) {
            case RECEIVED, UPDATED, RESOLVED, CLOSED -> true;
            default -> false;
        };
    }

    /** Free text: kept as it is, a question mark included, which elsewhere means "missing". */
    public boolean isText() {
        return switch (this) {
            case SUBJECT, DESCRIPTION, RESOLUTION, ROOT_CAUSE, NOTES -> true;
            default -> false;
        };
    }
}
