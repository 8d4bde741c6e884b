/** The record of who did what: its table, sealed line by line, and how lines get into it without anybody waiting. */
@NullMarked
package tierdesk.store.audit;

import org.jspecify.annotations.NullMarked;
