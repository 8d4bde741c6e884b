package tierdesk.procedure;

import java.time.Duration;

/**
 * @param within real time after closing during which the ticket itself is reopened; later a linked ticket is logged
 * @param proposeNextLevelAt the reopening (counted from 1) that proposes the next level
 * @param managerAt the reopening that goes to the Manager Decision Point
 */
public record ReopenRule(Duration within, int proposeNextLevelAt, int managerAt) {
}
