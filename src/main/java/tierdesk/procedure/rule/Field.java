package tierdesk.procedure.rule;

/** Something a step must hold; names the field a refusal leads to. */
public enum Field {
    NUMBER,
    SUBJECT,
    CUSTOMER,
    CATEGORY,
    DESCRIPTION,
    REASON,
    WORDS,
    PLAN,
    SYMPTOM,
    TRIED,
    IMPACT_NOW,
    ACTIVITY_SUMMARY,
    VENDOR,
    CONTACT,
    OUTCOME,
    INSTRUCTIONS,
    ASSET,
    REPLACEMENT,
    AGREED_BY,
    HOW,
    REFERRED_TO,
    RESOLUTION,
    ROOT_CAUSE,
    TIME_BOOKED,
    LACKED,
    CONFIRMED_BY,
    NOTE,
    FILE_NAME
}
