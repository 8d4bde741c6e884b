/** Other systems' words for stages, levels, priorities and dates, in ours. */
@NullMarked
package tierdesk.intake.words;

import org.jspecify.annotations.NullMarked;
