/** Forms: what a step asks for, declared as data, checked, kept while it is typed, and recorded. */
@NullMarked
package tierdesk.ui.ticket.form;

import org.jspecify.annotations.NullMarked;
