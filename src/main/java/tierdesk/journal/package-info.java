/** The journal: entries, their order, what they fold to, and how journals of several installations become one. */
@NullMarked
package tierdesk.journal;

import org.jspecify.annotations.NullMarked;
