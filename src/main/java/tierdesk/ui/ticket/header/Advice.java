package tierdesk.ui.ticket.header;

import java.util.List;
import tierdesk.ui.ticket.model.Situation.Link;
import tierdesk.ui.ticket.model.TicketAction;

/**
 * Something about the ticket that a person has to know or to answer now.
 *
 * @param text one sentence
 * @param detail what somebody wrote, in full; empty for nothing
 * @param links tickets that the text names
 * @param ways what answers it; those that the stage does not offer are left out on the screen
 */
record Advice(Topic topic, String text, String detail, List<Link> links, List<TicketAction> ways) {

    Advice {
        links = List.copyOf(links);
        ways = List.copyOf(ways);
    }

    /** What it is about; the order is the order on the screen. */
    enum Topic {
        /** Entries that no longer applied after a merge. */
        NEEDS_A_LOOK(Tone.DANGER),
        /** The client said something after closing: reopen, or file as a note. */
        CLIENT_REPLY(Tone.WARNING),
        /** Frame or box is used up to the mark: escalate, extend, or engage the vendor. */
        WAYS_ON(Tone.WARNING, true),
        /** Half the frame without a plan. */
        NO_PLAN(Tone.WARNING, true),
        /** The second reopening proposes the next level. */
        REOPENED(Tone.WARNING, true),
        HOLD(Tone.WARNING, true),
        /** What came with the ticket from the level before. */
        HAND_OVER(Tone.QUIET),
        /** What the manager, or who sent it back, wants done. */
        INSTRUCTIONS(Tone.QUIET),
        /** What the client says is still wrong. */
        REJECTED(Tone.QUIET),
        /** What a technician must see before calling. */
        CUSTOMER_NOTES(Tone.QUIET),
        /** The ticket continues another, or is continued by one. */
        FOLLOW_UP(Tone.QUIET);

        private final Tone tone;
        private final boolean prompt;

        Topic(Tone tone) {
            this(tone, false);
        }

        Topic(Tone tone, boolean prompt) {
            this.tone = tone;
            this.prompt = prompt;
        }

        /** It only asks somebody to act: who is filling a form is about to. */
        boolean prompt() {
            return prompt;
        }

        Tone tone() {
            return tone;
        }
    }

    /** How loud it is. */
    enum Tone {
        QUIET,
        WARNING,
        DANGER
    }
}
