package tierdesk.procedure.frame;

/** What a frame measures. */
public enum FrameKind {
    /** The client's clock: from creation to resolution; never restarts on escalation. */
    CONTRACT,
    /** The level's elapsed frame, from hand-over. */
    LEVEL,
    /** Time within which the level must say whether it can resolve it. */
    QUALIFY,
    /** The level's effort box: hands-on minutes; has no due instant. */
    EFFORT,
    /** Time within which the client is to be asked once it is resolved. */
    VERIFY,
    /** What a vendor promised. */
    VENDOR_PROMISE,
    /** When a hold was expected to end. */
    HOLD_END
}
