package tierdesk.procedure.frame;

/** What a frame measures. Its name is part of the alert keys in the journal: never renamed. */
public enum FrameKind {
    /** The client's clock: from creation to resolution; never restarts on escalation. */
    CONTRACT(true),
    /** The level's elapsed frame, from hand-over. */
    LEVEL(true),
    /** Time within which the level must say whether it can resolve it. */
    QUALIFY(true),
    /** The level's effort box: hands-on minutes; has no due instant, its thresholds are crossed by work entries. */
    EFFORT(true),
    /** Time within which the client is to be asked, once it is resolved and again after each attempt. */
    VERIFY(true),
    /** Nobody has taken the ticket, or it was put back: time until the level's people are told. */
    UNASSIGNED(false),
    /** What a vendor promised, or when to ask again where nothing is promised. */
    VENDOR_PROMISE(false),
    /** When a hold was expected to end. */
    HOLD_END(false),
    /** The client was tried often enough: when it may be closed without the client's word. */
    CLOSE_UNVERIFIED(false);

    private final boolean warns;

    FrameKind(boolean warns) {
        this.warns = warns;
    }

    /** Whether there are warnings before it is spent; the others are appointments. */
    public boolean warns() {
        return warns;
    }
}
