/** Who did what: the page of the audit, and the note of each ticket that is opened. */
@NullMarked
package tierdesk.ui.audit;

import org.jspecify.annotations.NullMarked;
